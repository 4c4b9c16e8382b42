/** Who a Russian article says somebody is: titles and ages around the name. */
import { OPENERS } from '../../lexicons/people-russian.ts';
import type { Stretch } from '../roles/phrases.ts';
import type { Scene } from '../roles/scene.ts';
import type { Word } from '../word.ts';
import { isRussianSpeech, isRussianTitle } from './word-kinds.ts';

export interface RussianRoleRow {
  readonly rule: string;
  readonly example: readonly [text: string, role: string];
  readonly find: (scene: Scene) => Stretch | null;
}

/** Longest description before or after a name, in words. */
const LONGEST = 10;
const LIMITS = /^(?:и|а|но|что|как|в|на|по|с|со|к|от|для|при|или)$/;

const isComma = (word: Word | undefined): boolean => word?.text === ',';

function before({ words, place, named }: Scene): Stretch | null {
  let leftmost = -1;
  for (let at = place.first - 1; at >= 0 && place.first - at <= LONGEST; at--) {
    const word = words[at] as Word;
    if (word.token.kind !== 'word' || LIMITS.test(word.lower) || named.has(at)) break;
    if (isRussianTitle(word.lower)) leftmost = at;
    else if (word.shape === 'lower' && OPENERS.has(word.lower)) break;
  }
  return leftmost < 0 ? null : { first: leftmost, end: place.first };
}

const NO_ROLE = /^(?:котор|котр|его|её|их|чт|где|когда|хотя|если|а|и|но|он|она|они|по|как)/;

function after({ words, place, named }: Scene): Stretch | null {
  const first = place.last + 1;
  if (!isComma(words[place.last])) return null;
  let end = first;
  while (end < words.length && end - first < LONGEST && (words[end] as Word).token.kind !== 'mark') end++;
  if (NO_ROLE.test(words[first]?.lower ?? '') || isRussianSpeech(words[first]?.lower ?? '')) return null;
  for (let at = first; at < end; at++) if (named.has(at)) return null;
  return words
    .slice(first, Math.min(end, first + 3))
    .some((word) => word.shape === 'lower' && isRussianTitle(word.lower))
    ? { first, end }
    : null;
}

/** The table of places where a Russian role stands. */
export const RUSSIAN_ROLE_RULES: readonly RussianRoleRow[] = Object.freeze([
  {
    rule: 'words before the name',
    example: ['Об этом сообщил мэр города Олег Вересов.', 'мэр города'],
    find: before,
  },
  {
    rule: 'description after the name',
    example: ['Олег Вересов, бывший мэр города, уехал.', 'бывший мэр города'],
    find: after,
  },
  {
    rule: 'age before the name',
    example: ['Задержали 36-летнего Олега Вересова.', '36-летнего'],
    find: ({ words, place }) =>
      /^\d{1,3}[-‑]летн/.test(words[place.first - 1]?.text ?? '')
        ? { first: place.first - 1, end: place.first }
        : null,
  },
]);
