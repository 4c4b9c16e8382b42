/** Whether the text says of a source that it wishes to stay unnamed, in its own sentence or in the next one that goes on about it. */
import type { Span } from '../types.ts';
import { sentencesIn, withoutQuotations } from './sentences-in.ts';

/** Wishes not to be named; each may stand anywhere in a sentence. */
const WISHES = Object.freeze([
  'anonymity',
  'anonymously',
  'not be named',
  'not to be named',
  'not being named',
  'not be identified',
  'not to be identified',
  'not to be quoted',
  'not be quoted',
  'declined to be named',
  'declined to be identified',
  'declined to give',
  'refused to give',
  'refused to be named',
  'remain unnamed',
  'remain anonymous',
  'remain nameless',
  'stay anonymous',
  'withhold her name',
  'withhold his name',
  'withhold their name',
  'name be withheld',
  'names be withheld',
  'name not be',
  'names not be',
  'name not to be',
  'names not to be',
  'on background',
  'speaking privately',
  'not authorized to',
  'not authorised to',
  'gave no name',
  'not give his name',
  'not give her name',
  'not give their names',
  'not give a name',
  'without giving a name',
  'without giving his name',
  'without giving her name',
]);
/** How far behind a source the wish may stand, in characters. */
const WITHIN = 400;
/** Begin a sentence that goes on about whoever spoke in the one before. */
const GOES_ON = /^(?:He|She|They|The|Neither|Both|None)\b/;

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
export function wishToStayUnnamed(text: string, source: Span): string | null {
  const near = text.slice(source.end, source.end + WITHIN);
  if (!/anonym|name|identif|quoted|give|background|authori|privately/.test(near)) return null;
  return (
    WISHES.find((wish) => {
      const at = near.indexOf(wish);
      return at >= 0 && speaksOfSource(near.slice(0, at));
    }) ?? null
  );
}
