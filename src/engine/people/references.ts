/**
 * Whom "he" stands for. Read in the order of the text: who spoke last and who was the subject last weigh more than who was
 * merely named last, and nobody inside a quotation is meant by a word outside it.
 */
import type { Text, TextBlock } from '../text/text.ts';
import type { Span } from '../types.ts';
import type { Cast, Named } from './cast.ts';
import { Descriptions, type Resolved } from './descriptions.ts';

/** Somebody named or speaking at a place, as a possible meaning of a later pronoun. */
interface Sighting {
  readonly start: number;
  readonly person: number;
  readonly weight: number;
}

/** How many sightings of a block a pronoun may mean; it bounds the work. */
const REMEMBERED = 40;
const SPEAKS = 3;
const SUBJECT = 2;
const NAMED = 1;
/** How far back a pronoun reaches, in blocks. */
const REACH = 6;
/** Shorter quotations are words set apart, and who is named there is named by the article; in characters. */
const QUOTATION_LENGTH = 12;

const GENDER: Readonly<Record<string, 'm' | 'f'>> = { he: 'm', him: 'm', his: 'm', she: 'f', her: 'f' };
const OBJECT_BEFORE = /\b(?:of|by|with|to|for|from|against|on|in|about|told|between|and)\b/;

/** A mention before which its clause holds no preposition or comma is taken for a subject. */
function weightOf(text: string, start: number, end: number): number {
  const sign = text.charAt(end);
  if (sign === "'" || sign === '’') return NAMED;
  const before = text.slice(Math.max(0, start - 120), start);
  const clause = before.slice(
    Math.max(before.lastIndexOf('. '), before.lastIndexOf('” '), before.lastIndexOf('" ')) + 1,
  );
  return clause.includes(',') || OBJECT_BEFORE.test(clause.toLowerCase()) ? NAMED : SUBJECT;
}

/** Offsets of a block's quotations. */
function quotedStretches({ tokens, quotations }: TextBlock): (readonly [start: number, end: number])[] {
  const stretches: (readonly [start: number, end: number])[] = [];
  for (const { first, end: last } of quotations) {
    const start = tokens[first]?.start ?? 0;
    const end = tokens[last - 1]?.end ?? 0;
    if (end - start > QUOTATION_LENGTH) stretches.push([start, end]);
  }
  return stretches;
}

function isWithin(stretches: readonly (readonly [number, number])[], start: number): boolean {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.[1] ?? 0) > start) high = middle;
    else low = middle + 1;
  }
  return (stretches[low]?.[0] ?? Number.POSITIVE_INFINITY) <= start;
}

/** One list for each block. */
function emptyLists({ blocks }: Text): Sighting[][] {
  const lists: Sighting[][] = [];
  while (lists.length < blocks.length) lists.push([]);
  return lists;
}

/** Who is named in a block outside its quotations; `named` are its names, in the order of their places. */
function sightingsIn(block: TextBlock, named: readonly Named[]): Sighting[] {
  const stretches = quotedStretches(block);
  const sightings: Sighting[] = [];
  for (const { start, end, person } of named)
    if (!isWithin(stretches, start))
      sightings.push({ start, person, weight: weightOf(block.text, start, end) });
  return sightings;
}

/** The last sightings before a place. */
function latest(list: readonly Sighting[], before: number): readonly Sighting[] {
  let end = list.length;
  if ((list[end - 1]?.start ?? -1) >= before) {
    let low = 0;
    while (low < end) {
      const middle = (low + end) >> 1;
      if ((list[middle]?.start ?? 0) < before) low = middle + 1;
      else end = middle;
    }
  }
  return list.slice(Math.max(0, end - REMEMBERED), end);
}

export class References {
  /** By block, in the order of their places; of a block that no pronoun reaches none are read. */
  private readonly sightings: (readonly Sighting[])[] = [];
  private readonly speakers: Sighting[][];
  /** Noted for a whole paragraph before its speakers are, so that they stand apart: each list is in the order of its places. */
  private readonly subjects: Sighting[][];
  private readonly descriptions: Descriptions;

  constructor(
    private readonly text: Text,
    private readonly cast: Cast,
  ) {
    this.speakers = emptyLists(text);
    this.subjects = emptyLists(text);
    this.descriptions = new Descriptions(text, cast);
  }

  /** Notes that a person speaks here, for the pronouns that follow. */
  noteSpeaker(block: number, start: number, person: number): void {
    const list = this.speakers[block] ?? [];
    let at = list.length;
    while (at > 0 && (list[at - 1]?.start ?? 0) > start) at--;
    list.splice(at, 0, { start, person, weight: SPEAKS });
  }

  /** Notes that a person is a sentence's subject here, which weighs more than being named. */
  noteSubject(block: number, start: number, person: number): void {
    this.subjects[block]?.push({ start, person, weight: SUBJECT });
  }

  /** Whom a pronoun at a place stands for, other than `except`; null when nobody fits. */
  resolvePronoun(
    word: string,
    block: number,
    start: number,
    { except = null }: { readonly except?: number | null } = {},
  ): Resolved | null {
    const gender = GENDER[word.toLowerCase()];
    if (!gender) return null;
    for (let back = 0; back <= Math.min(REACH, block); back++) {
      const person = this.bestIn(block - back, back === 0 ? start : Number.POSITIVE_INFINITY, {
        gender,
        except,
      });
      if (person !== null)
        return {
          person,
          reasons: [{ rule: 'pronoun', evidence: `${word} → ${this.cast.people[person]?.name ?? ''}` }],
        };
    }
    return null;
  }

  /** Whether a person whom a pronoun may mean speaks or is a sentence's subject between two places of a block. */
  actsBetween(word: string, block: number, [from, to]: readonly [from: number, to: number]): boolean {
    const gender = GENDER[word.toLowerCase()];
    return [this.sightingsOf(block), this.subjects[block] ?? [], this.speakers[block] ?? []].some((list) =>
      latest(list, to).some(({ start, person, weight }) => {
        const known = this.cast.genderOf(person);
        return start > from && weight >= SUBJECT && (known === null || known === gender);
      }),
    );
  }

  /** Whom a description ("the pianist", "the 48-year-old") at a place stands for; null when nobody was called so before. */
  resolveDescription(words: string, block: number, start: number): Resolved | null {
    return this.descriptions.resolve(words, block, start);
  }

  /** The same for words that name a speaker, whom a trade alone may tell ("the biologist said"). */
  resolveSpeaker(words: string, block: number, start: number): Resolved | null {
    return this.descriptions.resolveSpeaker(words, block, start);
  }

  /** Of whom the words at a place are the article's description, the name standing apart; null when of nobody. */
  resolveApart(span: Span): Resolved | null {
    return this.descriptions.at(span);
  }

  private sightingsOf(index: number): readonly Sighting[] {
    const block = this.text.blocks[index];
    if (!block) return [];
    const before = this.sightings[index];
    if (before) return before;
    const sightings = sightingsIn(block, this.cast.namedIn(index));
    this.sightings[index] = sightings;
    return sightings;
  }

  private bestIn(
    block: number,
    before: number,
    { gender, except }: { readonly gender: 'm' | 'f'; readonly except: number | null },
  ): number | null {
    let best: Sighting | null = null;
    for (const list of [this.sightingsOf(block), this.subjects[block] ?? [], this.speakers[block] ?? []])
      for (const sighting of latest(list, before)) {
        const known = this.cast.genderOf(sighting.person);
        if (sighting.person === except || (known !== null && known !== gender)) continue;
        if (
          !best ||
          sighting.weight > best.weight ||
          (sighting.weight === best.weight && sighting.start > best.start)
        )
          best = sighting;
      }
    return best?.person ?? null;
  }
}
