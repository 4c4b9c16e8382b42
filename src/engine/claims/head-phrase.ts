/** The noun phrase that opens a source's words, up to its noun: "a joint study" of "a joint study published in April". */
import { DOCUMENTS } from '../lexicons/claims-sources.ts';
import { wordSet } from '../lexicons/word-list.ts';
import { CAPITAL, isCapitalAt, isSmall, kindAt, lettersEnd, SPACE, widthAt } from '../text/letters.ts';
import { bodyEndingIn } from './bodies.ts';
import { holdsNoun } from './holds-noun.ts';
import { endsInPeople } from './stands-for-people.ts';

/** Where the words that only describe a noun begin: after it. */
export const AFTER_HEAD = wordSet(`
  of from for in on at with by to who whom which that whose published released polled surveyed questioned contacted quoted hired employed backed funded owned named called loyal opposed affiliated linked seen obtained issued signed ordered prepared kept written drawn
  posted leaked reviewed compiled conducted cited filed based living working interviewed familiar close near among about between against before after during since over under behind outside inside across above below representing
`);

/** Participles that tell more of the noun before them, beside those in -ed and -ing. */
const PARTICIPLES = wordSet(
  'stuck held sent shown made given taken brought born caught left told found led set built done dated sold bought thrown driven forced hit hurt hung lost paid read run',
);

/** Say when a study or a meeting was, behind its noun ("a poll last week"). */
const WHEN = wordSet('last this earlier late recently today yesterday next');

const AFTER_PARTICIPLE = /^\w+ (?:by|in|on|at|for|with|to|from|as|near)\b/;

/** Whether what follows a phrase tells more of the noun that ends it ("a man calling himself Ivan"). */
function tellsMore(word: string, phrase: string, following: string): boolean {
  if (isCapitalAt(word, 0)) return false;
  if (WHEN.has(word)) return true;
  if (!word.endsWith('ing') && !word.endsWith('ed') && !PARTICIPLES.has(word)) return false;
  const noun = phrase.slice(phrase.lastIndexOf(' ') + 1).toLowerCase();
  if (holdsNoun(DOCUMENTS, noun)) return true;
  if (!phrase.includes(' ') && !noun.endsWith('s')) return false;
  if (endsInPeople(noun, noun)) return true;
  return bodyEndingIn([noun]) !== null && AFTER_PARTICIPLE.test(following);
}

const ENDS_HEAD = ',—–(';

/** Where the noun phrase that opens a source's words ends: at a comma, a dash, or white space before such a word. */
function headEnd(words: string): number {
  for (let at = 1; at < words.length; at++) {
    if (ENDS_HEAD.includes(words.charAt(at))) return at;
    if (kindAt(words, at) !== SPACE) continue;
    const following = words.slice(at + 1);
    const word = /^\w*/.exec(following)?.[0] ?? '';
    if (AFTER_HEAD.has(word) || tellsMore(word, words.slice(0, at), following)) return at;
  }
  return words.length;
}

/** What a head phrase cannot be by itself. */
const NO_HEAD = wordSet('a an the one some');

const OWNERS = ["'s", '’s'];

export const ownerEnd = (words: string): number =>
  OWNERS.some((owner) => words.endsWith(owner)) ? words.length - 2 : words.length;

/** The noun phrase up to its noun: "a joint study" of "a joint study published in April". */
export function headPhrase(words: string): string {
  const phrase = words.slice(0, headEnd(words)).trimEnd();
  const head = phrase.slice(0, ownerEnd(phrase));
  const small = head.toLowerCase();
  const owner = ownerEnd(small);
  const only = owner < small.length && owner > 0 && lettersEnd(small, 0) === owner;
  return only || NO_HEAD.has(small) ? words : head;
}

/** Where a capital stands behind a word in small letters that is not the first; 0 where none does. */
export function nameAfterNoun(words: string): number {
  let space = -1;
  let small = false;
  for (let at = 0; at < words.length; at += widthAt(words, at)) {
    const kind = kindAt(words, at);
    if (kind === CAPITAL && small && space === at - 1) return at;
    if (kind === SPACE) {
      small = space >= 0 && at > space + 1 && isSmallNoun(words.slice(space + 1, at));
      space = at;
    }
  }
  return 0;
}

function isSmallNoun(word: string): boolean {
  return !word.startsWith('-') && isSmall(word.replaceAll('-', ''));
}

/** Most words of a noun of the tables. */
const LONGEST_NOUN = 4;

/** Whether a head phrase ends in one of the nouns. */
export function endsIn(nouns: ReadonlySet<string>, head: string): boolean {
  let at = head.length;
  for (let count = 0; count < LONGEST_NOUN && at > 0; count++) {
    at = head.lastIndexOf(' ', at - 1);
    if (holdsNoun(nouns, head.slice(at + 1))) return true;
  }
  return false;
}
