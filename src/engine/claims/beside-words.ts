/** Somebody named whom the cast does not know: what stands before or behind the name. */
import { isFirstName } from '../lexicons/people-first-names.ts';
import { wordSet } from '../lexicons/word-list.ts';
import { isCapitalAt } from '../text/letters.ts';
import { openingWord } from '../text/small-letters.ts';
import type { SourceKind } from '../types.ts';
import { bodyEndingIn, plainWords } from './bodies.ts';
import { AFTER_HEAD, headPhrase, nameAfterNoun } from './head-phrase.ts';
import type { KindOfWords } from './kind-of-words.ts';
import { standingsOf } from './role-kind.ts';
import { endsInPeople } from './stands-for-people.ts';

/** "war blogger Rybak", "dacha owner Nelly Fox": the words before the name of somebody whom the cast does not know. */
export function titleOf(words: string): string {
  const opening = openingWord(words);
  const name = nameAfterNoun(words) || (isCapitalAt(words, opening.length + 1) ? opening.length + 1 : 0);
  const before = words.slice(0, name).trimEnd();
  // "Hotelier" is no name where one follows.
  const title = before.includes(' ') ? before : before.toLowerCase();
  const last = title.slice(title.lastIndexOf(' ') + 1).toLowerCase();
  if (name === 0 || AFTER_HEAD.has(last) || bodyEndingIn(plainWords(words))) return '';
  return endsInPeople(last, title) ? title : '';
}

/** "DeepState, a Ukrainian mapping project": the body that a name is said to be. */
export function bodyBeside(words: string): SourceKind | null {
  const comma = words.indexOf(', ');
  const beside = words.slice(comma + 2);
  if (comma < 0 || !isCapitalAt(words, 0) || NO_NAME.has(openingWord(words)) || !/^(?:an?|the) /.test(beside))
    return null;
  return bodyEndingIn(plainWords(headPhrase(beside)));
}

/** "Rinat, the captain of the boat", of whom the cast knows nothing: the words that say who it is; '' where none do. */
export function personBeside(words: string): string {
  const comma = words.indexOf(', ');
  const beside = words.slice(comma + 2);
  if (comma < 0 || !ONLY_NAMES.test(words.slice(0, comma)) || !/^(?:an?|the|its) /.test(beside)) return '';
  const head = headPhrase(beside);
  // "Dala Agro, a private exporter"
  const firm = !isFirstName(openingWord(words).toLowerCase()) && bodyEndingIn(plainWords(head));
  if (firm) return '';
  return endsInPeople(head.slice(head.lastIndexOf(' ') + 1).toLowerCase(), head) ? beside : '';
}

/** Up to three words with capitals. */
export const ONLY_NAMES = /^(?:[A-Z][^\s]*\s?){1,3}$/;

const NO_NAME = wordSet('a an the its their his her one two three some many several another both');

/** "Giorgi, sommelier at a bar": whoever is called by a first name and what they do; null for other words. */
export function byFirstName(words: string): KindOfWords | null {
  const comma = words.indexOf(', ');
  const name = words.slice(0, comma);
  if (!ONLY_NAMES.test(name) || !isFirstName(name.split(' ')[0]?.toLowerCase() ?? '')) return null;
  const standing = standingsOf(words.slice(comma + 2)).find(({ kind }) => kind !== 'person');
  return standing ?? { kind: 'person', unknown: false };
}
