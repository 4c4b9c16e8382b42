/**
 * Whom "he", "it" or "the pianist" stands for. Sources are resolved in reading order: who spoke last and who was the subject
 * last weigh more than who was merely named last.
 */
import { findQuotations } from '../text/quotations.ts';
import type { Text } from '../text/text.ts';
import type { Reason } from '../types.ts';
import type { Cast } from './cast.ts';

/** Somebody named or speaking at a place, as a possible meaning of a later pronoun. */
interface Sighting {
  readonly block: number;
  readonly start: number;
  readonly person: number;
  /** Speaking counts more than being a subject, being a subject more than being named. */
  readonly weight: number;
}

export interface Resolved {
  readonly person: number;
  readonly reasons: readonly Reason[];
}

/** How far back a pronoun reaches, in blocks. */
const REACH = 6;
const SPEAKS = 3;
const SUBJECT = 2;
const NAMED = 1;

const GENDER: Readonly<Record<string, 'm' | 'f'>> = {
  he: 'm',
  him: 'm',
  his: 'm',
  himself: 'm',
  she: 'f',
  her: 'f',
  herself: 'f',
};

/** A mention that begins its sentence, or stands before a verb at once, is taken for a subject. */
function weightOf(text: string, start: number, end: number): number {
  const before = text.slice(0, start);
  const after = text.slice(end, end + 2);
  if (/^['’]/.test(after)) return NAMED;
  const clause = before.slice(
    Math.max(before.lastIndexOf('. '), before.lastIndexOf('” '), before.lastIndexOf('" ')) + 1,
  );
  return /\b(?:of|by|with|to|for|from|against|on|in|about|told|between|and)\b|,/i.test(clause)
    ? NAMED
    : SUBJECT;
}

export class References {
  private readonly sightings: Sighting[][];

  constructor(
    private readonly text: Text,
    private readonly cast: Cast,
  ) {
    this.sightings = text.blocks.map(() => []);
    const quoted = text.blocks.map(({ tokens }) =>
      findQuotations(tokens).map(
        ({ first, end }) => [tokens[first]?.start ?? 0, tokens[end - 1]?.end ?? 0] as const,
      ),
    );
    cast.people.forEach(({ mentions }, person) => {
      for (const { block, start, end } of mentions)
        if (!quoted[block]?.some(([from, to]) => start >= from && end <= to && to - from > 40))
          this.sightings[block]?.push({
            block,
            start,
            person,
            weight: weightOf(text.blocks[block]?.text ?? '', start, end),
          });
    });
  }

  /** Notes that a person speaks here, for the pronouns that follow. */
  noteSpeaker(block: number, start: number, person: number): void {
    this.sightings[block]?.push({ block, start, person, weight: SPEAKS });
  }

  /** Whom a pronoun at a place stands for; null when nobody fits. */
  resolvePronoun(word: string, block: number, start: number): Resolved | null {
    const gender = GENDER[word.toLowerCase()];
    if (!gender) return null;
    for (let back = 0; back <= REACH && back <= block; back++) {
      const best = this.bestIn(block - back, back === 0 ? start : Number.POSITIVE_INFINITY, gender);
      if (best !== null)
        return {
          person: best,
          reasons: [{ rule: 'pronoun', evidence: `${word} → ${this.cast.people[best]?.name ?? ''}` }],
        };
    }
    return null;
  }

  private bestIn(block: number, before: number, gender: 'm' | 'f'): number | null {
    let best: Sighting | null = null;
    for (const sighting of this.sightings[block] ?? []) {
      if (sighting.start >= before) continue;
      const known = this.cast.genderOf(sighting.person);
      if (known !== null && known !== gender) continue;
      if (
        !best ||
        sighting.weight > best.weight ||
        (sighting.weight === best.weight && sighting.start > best.start)
      )
        best = sighting;
    }
    return best?.person ?? null;
  }

  /** Whom a definite description ("the pianist", "the 48-year-old") stands for, by the article's words for its people. */
  resolveDescription(words: string, block: number, start: number): Resolved | null {
    const noun = words.toLowerCase().match(/([\p{L}-]+)$/u)?.[1] ?? '';
    if (noun.length < 3) return null;
    let best: { person: number; at: number } | null = null;
    for (let person = 0; person < this.cast.people.length; person++) {
      if (!this.cast.rolesOf(person).some((role) => hasWord(role.text, noun))) continue;
      const at = this.lastSeen(person, block, start);
      if (at > (best?.at ?? -1)) best = { person, at };
    }
    return best && { person: best.person, reasons: [{ rule: 'described before', evidence: words }] };
  }

  /** How late a person was seen before a place: blocks count for more than offsets; -1 when never. */
  private lastSeen(person: number, block: number, start: number): number {
    for (let back = 0; back <= block; back++)
      for (const sighting of this.sightings[block - back] ?? [])
        if (sighting.person === person && (back > 0 || sighting.start < start))
          return (block - back) * 1e6 + sighting.start;
    return -1;
  }

  /** Blocks of the text. */
  get blocks(): Text['blocks'] {
    return this.text.blocks;
  }
}

function hasWord(text: string, noun: string): boolean {
  return new RegExp(`(?:^|[\\s-])${noun.replace(/[^\p{L}-]/gu, '')}s?(?:$|[\\s,-])`, 'iu').test(text);
}
