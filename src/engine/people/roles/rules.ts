/** The places around a name where an article says who somebody is. A row's example gives a text and the role that the row finds in it. */
import type { NamedPlace } from '../named-place.ts';
import type { Word } from '../word.ts';
import {
  describes,
  holdsPersonNoun,
  isMark,
  isPersonNoun,
  isVerb,
  LONGEST,
  type Phrases,
  phraseAfter,
  phraseBefore,
  type Stretch,
} from './phrases.ts';

/** A named place in its block. */
export interface Scene extends Phrases {
  readonly place: NamedPlace;
}

export interface RoleRow {
  readonly rule: string;
  readonly example: readonly [text: string, role: string];
  readonly find: (scene: Scene) => Stretch | null;
}

const AGE = /^\d{1,3}$/;
const YEAR_OLD = /^\d{1,3}[-‑]year[-‑]old$/i;
const IS = /^(?:is|was|became|remains|remained)$/;
/** Words after a name within which "aged 47" or "He was 47" still speaks of it. */
const AGE_REACH = 25;
/** Longest description between a mark and the comma before a name, in words. */
const LONGEST_SEGMENT = 24;

/** A phrase before `end` that says what somebody is. */
function before(scene: Scene, end: number): Stretch | null {
  const found = { first: phraseBefore(scene, end), end };
  const { words } = scene;
  return found.first < end && words.slice(found.first, end).some(isPersonNoun) ? found : null;
}

/** An age right after `at`, perhaps after "then" or "now", closed by one of `marks`. */
function ageAt({ words }: Scene, at: number, marks: string): Stretch | null {
  const first = /^(?:then|now|aged)$/.test(words[at]?.lower ?? '') ? at + 1 : at;
  return AGE.test(words[first]?.text ?? '') && isMark(words[first + 1], marks)
    ? { first, end: first + 1 }
    : null;
}

/** The words between the last mark and `end`; empty where they are too many. */
function segmentBefore({ words }: Scene, end: number): Stretch {
  let first = end;
  while (
    first > 0 &&
    end - first <= LONGEST_SEGMENT &&
    /^(?:word|possessive|number)$/.test(words[first - 1]?.token.kind ?? '')
  )
    first--;
  return { first: end - first > LONGEST_SEGMENT ? end : first, end };
}

function isPredicate(word: Word): boolean {
  return isVerb(word) || /^(?:is|are|was|were|has|have|had|will|would|that|said)$/.test(word.lower);
}

const OPENS_PHRASE = /^(?:an?|the|another|one|his|her|its|their|our|my)$/;
const PREPOSITION = /^(?:of|for|in|at|on|by|with|to|from|into|against|between|among)$/;

/** Whether a noun phrase opens here: with a determiner, or with an owner ("Serov’s", "Tatarstan’s"). */
function opensPhrase({ words }: Scene, at: number): boolean {
  const word = words[at];
  if (word && OPENS_PHRASE.test(word.lower)) return true;
  return words[at + 1]?.token.kind === 'possessive' && word?.shape !== 'lower';
}

/** Where the name of an owner begins ("Hanna Lisova’s lawyer"). */
function withWholeName({ named }: Scene, at: number): number {
  let first = at;
  while (named.has(first) && named.has(first - 1)) first--;
  return first;
}

/** Where the phrase's own words end and its prepositions begin. */
function coreEnd({ words }: Scene, { first, end }: Stretch): number {
  for (let at = first + 1; at < end; at++) if (PREPOSITION.test(words[at]?.lower ?? '')) return at;
  return end;
}

/** The phrase before `end` that describes a person: it opens after the last verb, and its own words say what somebody is. */
function describingPhrase(scene: Scene, end: number): Stretch | null {
  const { words } = scene;
  const segment = segmentBefore(scene, end);
  let first = segment.end;
  while (first > segment.first && !isPredicate(words[first - 1] as Word)) first--;
  for (let at = first; at < end; at++)
    if (
      opensPhrase(scene, at) &&
      holdsPersonNoun(scene, { first: at, end: coreEnd(scene, { first: at, end }) })
    )
      return { first: withWholeName(scene, at), end };
  return null;
}

/** "The head of the commission, Oleg Serov,": a phrase before a comma, perhaps with a further title before the name. */
function nameFollowsDescription(scene: Scene): Stretch | null {
  const { words, place } = scene;
  const { first } = segmentBefore(scene, place.first);
  if (!isMark(words[first - 1], ',')) return null;
  return phraseBefore(scene, place.first) === first ? describingPhrase(scene, first - 1) : null;
}

function afterName(scene: Scene): Stretch | null {
  const { words, place } = scene;
  if (!isMark(words[place.last], ',—–(')) return null;
  const aged = ageAt(scene, place.last + 1, ',');
  const first = aged ? aged.end + 1 : place.last + 1;
  const found = { first, end: phraseAfter(scene, first) };
  return describes(scene, found) ? found : null;
}

function afterAside(scene: Scene): Stretch | null {
  const { words, place } = scene;
  if (!isMark(words[place.last], '—–')) return null;
  let first = place.last + 1;
  while (first < words.length && first - place.last < LONGEST && !isMark(words[first], '—–.')) first++;
  if (!isMark(words[first], '—–') || !/^(?:an?|the)$/.test(words[first + 1]?.lower ?? '')) return null;
  return { first: first + 1, end: phraseAfter(scene, first + 1) };
}

/** "Serov is a painter", ", who is a painter": the words after the verb. */
function saidToBe(scene: Scene): Stretch | null {
  const { words, place } = scene;
  const relative = isMark(words[place.last], ',') && words[place.last + 1]?.lower === 'who';
  const verb = place.last + (relative ? 2 : 0);
  if (!IS.test(words[verb]?.lower ?? '') || !/^(?:an?|the|one|his|her)$/.test(words[verb + 1]?.lower ?? ''))
    return null;
  return { first: verb + 1, end: phraseAfter(scene, verb + 1) };
}

/** ", who heads the port": the clause, perhaps after an age. */
function relativeClause(scene: Scene): Stretch | null {
  const { words, place } = scene;
  if (!isMark(words[place.last], ',')) return null;
  const first = ageAt(scene, place.last + 1, ',')?.end ?? place.last;
  if (words[first + 1]?.lower !== 'who' || IS.test(words[first + 2]?.lower ?? '')) return null;
  return { first: first + 1, end: phraseAfter(scene, first + 1) };
}

function ageInClause({ words, place }: Scene): Stretch | null {
  for (let at = place.last; at < Math.min(words.length, place.last + AGE_REACH); at++) {
    if (isMark(words[at], '.;')) return null;
    if (/^(?:age|aged)$/.test(words[at]?.lower ?? '') && AGE.test(words[at + 1]?.text ?? ''))
      return { first: at + 1, end: at + 2 };
  }
  return null;
}

/** "He was 88." in the sentence after, before anybody else is named. */
function ageInNextSentence({ words, place, named }: Scene): Stretch | null {
  for (let at = place.last; at < Math.min(words.length - 2, place.last + AGE_REACH); at++) {
    if (named.has(at)) return null;
    const told = /^s?he$/.test(words[at]?.lower ?? '') && /^(?:is|was)$/.test(words[at + 1]?.lower ?? '');
    if (
      told &&
      AGE.test(words[at + 2]?.text ?? '') &&
      (isMark(words[at + 3], '.,') || words[at + 3]?.lower === 'and')
    )
      return { first: at + 2, end: at + 3 };
  }
  return null;
}

function naming(scene: Scene): Stretch | null {
  const { words, place } = scene;
  const end = place.first - 1;
  if (!/^(?:named|called)$/.test(words[end]?.lower ?? '')) return null;
  return describingPhrase(scene, end);
}

/** "a resident of Tula, who gave her name only as Anna": the words before "who". */
function givenName(scene: Scene): Stretch | null {
  const { words, place } = scene;
  const gave = [1, 2].map((back) => place.first - back).find((at) => words[at]?.lower === 'as');
  if (gave === undefined) return null;
  let who = gave;
  while (who > 0 && gave - who < 7 && words[who]?.lower !== 'who') who--;
  const between = words.slice(who, gave).map(({ lower }) => lower);
  if (!between.includes('who') || !between.some((word) => /^(?:gave|identified|introduced)$/.test(word)))
    return null;
  const end = isMark(words[who - 1], ',') ? who - 1 : who;
  const { first } = segmentBefore(scene, end);
  const article = words.slice(first, end).findLastIndex(({ lower }) => /^(?:an?|the|one)$/.test(lower));
  return article < 0 ? null : { first: first + article, end };
}

/** The table of places where a role stands. */
export const ROLE_RULES: readonly RoleRow[] = Object.freeze([
  {
    rule: 'words before the name',
    example: ['The strike was called off by union leader Oleg Veresov.', 'union leader'],
    find: (scene) => before(scene, scene.place.first),
  },
  {
    rule: 'description that the name follows',
    example: ['The head of the commission, Oleg Veresov, left.', 'The head of the commission'],
    find: nameFollowsDescription,
  },
  {
    rule: 'description that names',
    example: ['Police are looking for a beekeeper named Oleg Veresov.', 'a beekeeper'],
    find: naming,
  },
  {
    rule: 'description after an aside',
    example: [
      'They asked Oleg Veresov — his name is spelled in two ways — a beekeeper from Tula.',
      'a beekeeper from Tula',
    ],
    find: afterAside,
  },
  {
    rule: 'age after the name',
    example: ['Oleg Veresov, 41, left.', '41'],
    find: (scene) =>
      isMark(scene.words[scene.place.last], ',') ? ageAt(scene, scene.place.last + 1, ',.;)') : null,
  },
  {
    rule: 'age in brackets',
    example: ['Oleg Veresov (41) left.', '41'],
    find: (scene) =>
      isMark(scene.words[scene.place.last], '(') ? ageAt(scene, scene.place.last + 1, '),') : null,
  },
  {
    rule: 'age before the name',
    example: ['They met 41-year-old Oleg Veresov.', '41-year-old'],
    find: ({ words, place }) =>
      YEAR_OLD.test(words[place.first - 1]?.text ?? '') ? { first: place.first - 1, end: place.first } : null,
  },
  {
    rule: 'description after the name',
    example: ['Oleg Veresov, a beekeeper from Tula, left.', 'a beekeeper from Tula'],
    find: afterName,
  },
  {
    rule: 'what the name is said to be',
    example: ['Oleg Veresov is a beekeeper from Tula.', 'a beekeeper from Tula'],
    find: saidToBe,
  },
  {
    rule: 'clause after the name',
    example: ['Oleg Veresov, who heads the port, left.', 'who heads the port'],
    find: relativeClause,
  },
  {
    rule: 'name given to the paper',
    example: ['It shook, said a resident of Tula who gave her name only as Anna.', 'a resident of Tula'],
    find: givenName,
  },
  {
    rule: 'age in the next sentence',
    example: ['Oleg Veresov died on Monday. He was 88.', '88'],
    find: ageInNextSentence,
  },
  {
    rule: 'age at the time',
    example: ['Oleg Veresov died on Monday, aged 41.', '41'],
    find: ageInClause,
  },
]);
