/**
 * Copies of labelled texts with other names in the same places, so that the tagger learns what surrounds a name and how names are made
 * rather than who was in the corpus. One word of a name becomes the same other word everywhere in the copy.
 */
import { readFileSync } from 'node:fs';
import { isFirstName } from '../engine/lexicons/people-first-names.ts';
import { isKnownSurname, KNOWN_SURNAMES } from '../engine/lexicons/people-known.ts';
import { isCommon } from '../engine/lexicons/people-organisations.ts';
import { isPlace } from '../engine/lexicons/people-places.ts';
import type { Block, Span } from '../engine/types.ts';
import type { NamedText } from './documents.ts';
import { nearMisses } from './near-misses.ts';
import { pick, type Random } from './random.ts';

export interface NamePool {
  readonly firstNames: readonly string[];
  /** Names that no lexicon holds. */
  readonly others: readonly string[];
  /** Those of them with an ending of the region's surnames. */
  readonly surnames: readonly string[];
}

const REGIONAL =
  /(?:[oe]v|[oe]va|in|ina|sk[iy]|skaya|enko|chuk|shvili|dze|[iy]an|bek|bay|bayev|uulu|zade|zoda|vich|auskas|aitis)$/;
const PLAIN = /^[\p{Ll}]{3,}$/u;

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Reads name parts from a list of lines `latin TAB cyrillic TAB count`; those counted often and free of other senses serve. */
export function readNamePool(file: string): NamePool {
  const words = new Set<string>();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [latin = '', , count = '0'] = line.split('\t');
    if (PLAIN.test(latin) && (Number(count) > 1 || REGIONAL.test(latin))) words.add(latin);
  }
  const all = [...words].filter((word) => !isCommon(word) && !isPlace(word));
  const others = all.filter((word) => !isFirstName(word)).map(capitalised);
  return {
    firstNames: all.filter(isFirstName).map(capitalised),
    others,
    surnames: others.filter((word) => REGIONAL.test(word.toLowerCase())),
  };
}

/** Russian names are declined: no list gives their cases. */
const CYRILLIC = /\p{Script=Cyrillic}/u;
const LETTERS = /^\p{Lu}[\p{L}\p{M}]+$/u;

/** How often a word of a name stays as it is, and one that newspapers give alone. */
const KEPT = 0.15;
const KEPT_KNOWN = 0.6;
/** How often a surname becomes one that newspapers give alone. */
const MADE_KNOWN = 0.04;
/** How often a first name becomes another first name rather than any word of a name. */
const FIRST_FOR_FIRST = 0.8;
/** How often a near miss gets the spelling of a surname. */
const DISGUISED = 0.3;
/** How often a form of address comes before a lone surname, which this paper writes seldom and its archive always. */
const ADDRESSED = 0.04;
const ADDRESSES = ['Mr.', 'Ms.', 'Mrs.', 'Dr.', 'Prof.'];

function otherSurname(pool: NamePool, random: Random): string {
  return pick(random() < 0.5 ? pool.surnames : pool.others, random);
}

/** A name part to stand for another: a first name mostly for a first name, a surname for the rest. */
function otherName(word: string, pool: NamePool, random: Random): string {
  const lower = word.toLowerCase();
  if (!LETTERS.test(word) || CYRILLIC.test(word)) return word;
  if (random() < (isKnownSurname(lower) ? KEPT_KNOWN : KEPT)) return word;
  if (isFirstName(lower)) {
    if (random() < FIRST_FOR_FIRST) return pick(pool.firstNames, random);
  } else if (random() < MADE_KNOWN) return capitalised(pick(KNOWN_SURNAMES, random));
  return otherSurname(pool, random);
}

interface Piece {
  readonly span: Span;
  readonly person: number;
}

/** How often a small word between small words is made to begin a sentence: common words must be met with a capital. */
const BREAKS = 0.04;
/** How often a block becomes a headline. */
const HEADLINES = 0.06;

/** Replaces each word by `other`'s word for it, the same everywhere. */
function consistently(other: (word: string) => string): (word: string) => string {
  const chosen = new Map<string, string>();
  return (word) => {
    const own = chosen.get(word) ?? other(word);
    chosen.set(word, own);
    return own;
  };
}

function breakSentences(text: string, random: Random): string {
  return text.replace(/(?<=\p{Ll}) (\p{Ll})(?=\p{Ll}{2,} \p{Ll})/gu, (space, letter: string) =>
    random() < BREAKS ? `. ${letter.toUpperCase()}` : space,
  );
}

function asHeadline(text: string): string {
  return text.replace(/(?<![\p{L}’'-])\p{Ll}(?=\p{L}{2,})/gu, (letter) => letter.toUpperCase());
}

function piecesOf(text: NamedText, block: number): Piece[] {
  const pieces = text.people.flatMap((spans, person) => spans.map((span) => ({ span, person })));
  return pieces.filter(({ span }) => span.block === block).sort((a, b) => a.span.start - b.span.start);
}

/** A lone surname after a small word or at a sentence's beginning. */
function takesAddress(before: string, name: string): boolean {
  return /(?:^|[.,] |\p{Ll} )$/u.test(before) && LETTERS.test(name) && !CYRILLIC.test(name);
}

/** A copy of the text with other names, and with some near misses that look like names. */
export function substituteNames(text: NamedText, pool: NamePool, random: Random): NamedText {
  const rename = consistently((word) => otherName(word, pool, random));
  const near = nearMisses(text);
  const disguise = consistently((word) =>
    near.has(word) && random() < DISGUISED ? otherSurname(pool, random) : word,
  );
  const people: Span[][] = text.people.map(() => []);
  const blocks = text.blocks.map((block, index): Block => {
    let out = '';
    let at = 0;
    const headline = block.kind === 'paragraph' && random() < HEADLINES;
    const between = (from: number, to: number) => {
      const words = block.text.slice(from, to).replace(/\p{Lu}[\p{L}\p{M}]+/gu, disguise);
      return headline ? asHeadline(words) : breakSentences(words, random);
    };
    for (const { span, person } of piecesOf(text, index)) {
      out += between(at, span.start);
      const name = block.text.slice(span.start, span.end).replace(/[^\s-]+/g, rename);
      if (takesAddress(out, name) && random() < ADDRESSED) out += `${pick(ADDRESSES, random)} `;
      people[person]?.push({ block: index, start: out.length, end: out.length + name.length });
      out += name;
      at = span.end;
    }
    return { kind: headline ? 'title' : block.kind, text: out + between(at, block.text.length) };
  });
  return { ...text, blocks, people };
}
