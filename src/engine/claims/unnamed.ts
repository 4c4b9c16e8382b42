/** Whether the text says of a source that it wishes to stay unnamed, in its own sentence or in the next one that goes on about it. */
import { holdsOneOf } from '../text/small-letters.ts';
import type { Span } from '../types.ts';
import { sentencesIn, withoutQuotations } from './sentences-in.ts';

/** Wishes not to be named, each of which may stand anywhere in a sentence; a first name that is given is no such wish. */
const WISH = new RegExp(
  [
    'anonym|off the record|on background|speaking privately|not (?:being )?authori[sz]ed to|(?:remain|stay)(?:ed|ing)? (?:unnamed|nameless)|gave no name',
    '(?:\\bnot (?!know|remember|recall)|n’t |neither |without |frightened |afraid |scared |fear|refus|declin)[^.;“”"]{0,30}?(?:\\b(?:a|any|his|her|their|full) names?\\b|\\bbe(?:ing)? (?:named|identified|quoted)\\b|\\bidentity\\b)',
    '\\b(?:his|her|their|whose) (?:names?|identit(?:y|ies)) (?:[^.;“”" ]+ ){0,5}?(?:not\\b|(?:be )?withh|(?:to )?be left out|known to)',
    'leave out (?:his|her|their) names?',
  ].join('|'),
);
/** One of these stands in whatever tells such a wish: a cheap question before a dear one. */
const TELLS_WISH = 'anonym name identi quoted record background privately authori'.split(' ');
/** How far behind a source the wish may stand, in characters. */
const WITHIN = 400;
/** Begin a sentence that goes on about whoever spoke in the one before. */
const GOES_ON =
  /^(?:He|She|They|The(?!.* (?:said|says|told) )|Neither|Both|None|Like (?:all|everyone|everybody|most|many|others|the others))\b/;

/** The outermost place before which nothing but the source's own sentence stands, and one that goes on about it. */
function speaksOfSource(between: string): boolean {
  const sentences = sentencesIn(withoutQuotations(between));
  return sentences.length === 1 || (sentences.length === 2 && GOES_ON.test(sentences[1] ?? ''));
}

/** "the editor" of a source's own words. */
const THE_NOUN = /^the ([a-z]+)$/i;

/** Whether words that point back mean somebody who was introduced in the same text with such a wish ("An editor, who asked not to be named, …"). */
export function meansUnnamed(text: string, { start, end, block }: Span): boolean {
  const noun = THE_NOUN.exec(text.slice(start, end))?.[1]?.toLowerCase();
  const before = text.slice(0, start).toLowerCase();
  const at = noun ? before.lastIndexOf(` ${noun}`) : -1;
  if (!noun || at < 0 || !INTRODUCED.test(before.slice(0, at + 1))) return false;
  return wishToStayUnnamed(text, { block, start: at + 1, end: at + 1 + noun.length }) !== null;
}

const INTRODUCED = /(?:^|[^a-z])(?:an?|one|another) (?:[a-z’'-]+ ){0,3}$/;

/** The words of such a wish; null where none is told. */
export function wishToStayUnnamed(text: string, { start, end }: Span): string | null {
  const near = text.slice(start, end + WITHIN);
  const wish = holdsOneOf(near, TELLS_WISH) ? WISH.exec(near) : null;
  if (wish) return speaksOfSource(near.slice(0, wish.index)) ? wish[0] : null;
  const before = text.slice(0, start);
  return OPENS_SENTENCE.exec(before)?.[1] ?? null;
}

/** "Speaking on condition of anonymity, " right before a source. */
const OPENS_SENTENCE =
  /(?:^|[.!?”"] )((?:(?:Speaking|Talking|Asking|Requesting|Citing) [^.;“”"]{0,60}?)?(?:[Oo]n condition of |not for attribution|anonymity|anonymously|off the record|not to be (?:named|identified))[^.;“”"]{0,40}, )$/;
