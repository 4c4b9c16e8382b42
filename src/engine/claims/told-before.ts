/** Which body words mean that name none: whose they are, or which was told of before. */
import type { Speaks } from '../lexicons/claims-heads.ts';
import { wordSet } from '../lexicons/word-list.ts';
import type { Cast } from '../people/cast.ts';
import { openingWord } from '../text/small-letters.ts';
import { type Text, tellsStory } from '../text/text.ts';
import type { SourceKind, Span } from '../types.ts';
import { bodyEndingIn, entryEndingAt, firstBodyIn, ownerless, plainWords } from './bodies.ts';
import { headPhrase } from './head-phrase.ts';
import { sentencesIn, withoutQuotations } from './sentences-in.ts';

/** Begin words whose body was named before. */
const POINTS_BACK = wordSet('its their the a an');
/** Whom people tell things, and whose director nobody means. */
const THE_PAPER = 'The Moscow Times';
/** How far back the body may be named that "its director" directs, in characters. */
const REACH = 400;

/** The words before a role, in its block and the one of the story before it. */
function wordsBefore({ blocks }: Text, { block, start }: Span): string {
  const own = blocks[block]?.text.slice(Math.max(0, start - REACH), start) ?? '';
  if (own.length >= REACH) return own;
  let before = block - 1;
  while (before >= 0 && !tellsStory(blocks[before]?.kind ?? 'related')) before--;
  return `${blocks[before]?.text.slice(-REACH) ?? ''} ${own}`;
}

/** How many blocks back a body may be named in full that "the bank" means. */
const FULL_WITHIN = 12;

/** "the bank" after "the Central Bank": the kind of the body named before by more words that end in the same. */
export function calledInFull({ blocks }: Text, { block, start }: Span, noun: string): Speaks | null {
  for (let at = block; at >= Math.max(0, block - FULL_WITHIN); at--) {
    const { text = '', kind = 'related' } = blocks[at] ?? {};
    if (!tellsStory(kind) || !text.toLowerCase().includes(noun)) continue;
    const words = plainWords(at === block ? text.slice(0, start) : text);
    for (let end = words.length; end > 0; end--) {
      const named = ownerless(words[end - 1] ?? '') === noun ? entryEndingAt(words, end) : null;
      if (named) return named;
    }
  }
  return null;
}

/** "by Zov Naroda, a movement that hunts for insults.": the body that a sentence tells of last, and for the first time. */
const INTRODUCED = /\p{Lu}[\p{L}-]*, (an? [^,.;:!?]{3,60})[^,;:]*[.!?]?$/u;

/** The kind of body that "its" stands for: the first that this sentence names, or the sentence before; null when none does. */
export function toldBefore(text: Text, place: Span, single = false): Speaks | null {
  const outside = withoutQuotations(wordsBefore(text, place)).replaceAll(THE_PAPER, '');
  for (const sentence of sentencesIn(outside).reverse()) {
    const named = single ? INTRODUCED.exec(sentence)?.[1] : undefined;
    const introduced = named && bodyEndingIn(plainWords(headPhrase(named)));
    if (introduced) return introduced;
    const kind = firstBodyIn(plainWords(sentence), single);
    // Whom others told something is no body of theirs.
    if (kind && (single || kind !== 'media')) return kind;
  }
  return null;
}

/** A text with its people, and for whom each of them speaks. */
export interface Scene {
  readonly text: Text;
  readonly cast: Cast;
  readonly ofPerson: (person: number) => SourceKind;
}

/** Another person whom words name: whose spokesman, whose office it is. */
function ownerIn({ cast }: Scene, { block, start, end }: Span, self: number | null): number | null {
  const owner = cast.personAt(block, start, end);
  return owner === self ? null : owner;
}

/** The kind of whoever names no body of their own: by the person whose they are, or by the body told of before. */
export function completed(
  scene: Scene,
  place: Span & { readonly words: string },
  self: number | null,
): SourceKind | null {
  const owner = ownerIn(scene, place, self);
  if (owner !== null) return scene.ofPerson(owner);
  const opening = openingWord(place.words);
  return POINTS_BACK.has(opening) ? toldBefore(scene.text, place, opening === 'its') : null;
}
