/** Whom a claim's content speaks of: people named in it, and those whom its pronouns and descriptions stand for. */

import { wordSet } from '../lexicons/word-list.ts';
import type { References } from '../people/references.ts';
import { namesPeople } from './noun-phrase.ts';
import { type Paragraph, type Range, spanOf, wordsOf } from './paragraph.ts';

const PRONOUNS: ReadonlySet<string> = wordSet('he him his she her');
/** How many words after "the" its noun may stand. */
const LONGEST_DESCRIPTION = 4;

interface Named {
  readonly start: number;
  readonly end: number;
  readonly person: number;
}

interface Known {
  readonly references: References;
  /** Who makes the claim: it is about others. */
  readonly speaker: number | null;
  /** Names of people in the paragraph, in reading order. */
  readonly names: readonly Named[];
}

const DESCRIBING = wordSet('word name number ed');

/** "the driver", "the 48-year-old driver": from "the" to a noun for people that no other noun follows; null elsewhere. */
function descriptionAt({ lower, classes }: Paragraph, at: number, end: number): Range | null {
  if (lower[at] !== 'the') return null;
  for (let noun = at + 1; noun < Math.min(end, at + 1 + LONGEST_DESCRIPTION); noun++) {
    if (!DESCRIBING.has(classes[noun] ?? '')) return null;
    if (classes[noun + 1] !== 'word' && namesPeople(lower[noun] ?? '')) return { first: at, end: noun + 1 };
  }
  return null;
}

/** "identified him as Pavel Ilyk": the name says who is meant. */
function namesNext({ lower, classes }: Paragraph, at: number): boolean {
  return lower[at + 1] === 'as' && classes[at + 2] === 'name';
}

class Reader {
  readonly found = new Set<number>();
  /** Whether somebody without a name was spoken of, whom a later pronoun may mean. */
  private stranger = false;

  constructor(
    private readonly paragraph: Paragraph,
    private readonly known: Known,
  ) {}

  read({ first, end }: Range): void {
    let next = this.known.names.findIndex((name) => name.end > (this.paragraph.tokens[first]?.start ?? 0));
    for (let at = first; at < end; at++) {
      const token = this.paragraph.tokens[at];
      const name = next < 0 ? undefined : this.known.names[next];
      if (token && name && name.start < token.end) {
        this.add(name.person);
        if (name.end <= token.end) next++;
      } else at = this.readWord(at, end);
    }
  }

  /** Reads a word that names nobody, or the description that it opens; returns the last token read. */
  private readWord(at: number, end: number): number {
    const { lower, classes, block } = this.paragraph;
    const word = lower[at] ?? '';
    const description = descriptionAt(this.paragraph, at, end);
    if (description) {
      const { start } = spanOf(this.paragraph, description);
      const words = wordsOf(this.paragraph, description);
      const meant = this.known.references.resolveDescription(words, block.index, start);
      if (meant) this.add(meant.person);
      else this.stranger = true;
      return description.end - 1;
    }
    if (PRONOUNS.has(word) && !this.stranger && !namesNext(this.paragraph, at)) this.readPronoun(at);
    else if (classes[at] === 'word' && !this.stranger) this.stranger = namesPeople(word);
    return at;
  }

  /** Nobody calls themselves "he" in their own words; in the article's they are whom "he" stands for first. */
  private readPronoun(at: number): void {
    const { lower, tokens, quotedIn, block } = this.paragraph;
    const quoted = (quotedIn[at] ?? -1) >= 0;
    const meant = this.known.references.resolvePronoun(lower[at] ?? '', block.index, tokens[at]?.start ?? 0, {
      except: quoted ? this.known.speaker : null,
    });
    if (meant) this.add(meant.person);
  }

  private add(person: number): void {
    if (person !== this.known.speaker) this.found.add(person);
  }
}

/** The people whom what is claimed speaks of, without its own source, in the order in which it speaks of them. */
export function peopleSpokenOf(paragraph: Paragraph, content: readonly Range[], known: Known): number[] {
  const reader = new Reader(paragraph, known);
  for (const range of content) reader.read(range);
  return [...reader.found];
}
