/** The article's own words for who somebody is: before the name, after it, and as its age. */
import { isCalendar } from '../lexicons/people-organisations.ts';
import { isDeed, isSpeechVerb } from '../lexicons/people-speech.ts';
import { titleKind } from '../lexicons/people-titles.ts';
import type { Role } from '../types.ts';
import type { Cluster } from './clusters.ts';
import type { NamedPlace } from './find-mentions.ts';
import type { Word, WordBlock, Words } from './words.ts';

/** Words of a role, as indexes into the block's words, end exclusive. */
interface Stretch {
  readonly first: number;
  readonly end: number;
}

interface Scene {
  readonly words: readonly Word[];
  readonly place: NamedPlace;
  /** Indexes of words that belong to somebody's name. */
  readonly named: ReadonlySet<number>;
}

interface RoleRow {
  readonly rule: string;
  readonly find: (scene: Scene) => Stretch | null;
}

const split = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const DETERMINERS = split('a an the another one this that his her its their our my your some today’s');
/** Words that no role runs across. */
const LIMITS = split(`
  and but or nor so if as that which who whom whose while when where because after before since until than though although not
  in on at by with to from into about against between among during over under through without toward towards despite per via
  is are was were be been being am has have had do does did will would can could may might must should
  he she it they we i you him them us me there here then also still later
`);
const LINKS = split('of for');
const AGE = /^\d{1,3}$/;
const YEAR_OLD = /^(\d{1,3})[-‑]year[-‑]old$/i;
/** Longest role in words; anything longer is a sentence that lost its verb. */
const LONGEST = 22;

const isMark = (word: Word | undefined, marks: string): boolean =>
  word?.token.kind === 'mark' && marks.includes(word.text);
const isTitle = (word: Word | undefined): boolean =>
  word !== undefined && titleKind(word.lower.replace(/^ex[-‑]/, '')) !== null;

function isVerb({ shape, lower }: Word): boolean {
  return shape === 'lower' && (isSpeechVerb(lower) || isDeed(lower));
}

/** Walks left over the words of a noun phrase that ends before `end`. */
function phraseBefore({ words, named }: Scene, end: number): number {
  let at = end;
  while (at > 0 && end - at < LONGEST) {
    const word = words[at - 1] as Word;
    const next = words[at];
    if (word.token.kind === 'possessive' || word.token.kind === 'number') at--;
    else if (word.token.kind !== 'word' || LIMITS.has(word.lower) || isVerb(word)) break;
    else if (named.has(at - 1) && next?.token.kind !== 'possessive' && !named.has(at)) break;
    else if (word.lower.endsWith('ed') && next?.shape !== 'lower' && word.shape === 'lower') break;
    else if (isCalendar(word.lower) && word.shape !== 'lower') break;
    else at--;
    if (DETERMINERS.has(word.lower) && !LINKS.has(words[at - 1]?.lower ?? '')) break;
  }
  while (at < end && LINKS.has((words[at] as Word).lower)) at++;
  return at;
}

function before(scene: Scene, end: number): Stretch | null {
  const first = phraseBefore(scene, end);
  if (first >= end) return null;
  const holdsTitle = scene.words.slice(first, end).some(isTitle);
  return holdsTitle ? { first, end } : null;
}

/** Walks right to the end of an apposition: the next comma, dash, bracket, verb or relative pronoun. */
function phraseAfter({ words }: Scene, first: number): number {
  let at = first;
  while (at < words.length && at - first < LONGEST) {
    const word = words[at] as Word;
    if (isMark(word, ',;:.!?—–()…') || word.token.kind === 'quote') break;
    if (
      /^(?:who|whom|which|whose|that|said|says|told)$/.test(word.lower) ||
      (at > first && isSpeechVerb(word.lower) && word.shape === 'lower')
    )
      break;
    at++;
  }
  return at;
}

function describes(scene: Scene, first: number, end: number): boolean {
  const { words, named } = scene;
  const opening = words[first];
  if (opening?.token.kind !== 'word' || end <= first) return false;
  if (named.has(first)) {
    let at = first;
    while (named.has(at)) at++;
    return words[at]?.token.kind === 'possessive' && words.slice(at, end).some(isTitle);
  }
  if (/^(?:an?|the|another|one|his|her|their)$/i.test(opening.lower)) return true;
  return !LIMITS.has(opening.lower) && words.slice(first, Math.min(end, first + 6)).some(isTitle);
}

/** The table of places where a role stands. */
export const ROLE_RULES: readonly RoleRow[] = Object.freeze([
  { rule: 'words before the name', find: (scene) => before(scene, scene.place.first) },
  {
    rule: 'description that the name follows',
    find: (scene) => {
      const { words, place } = scene;
      if (!isMark(words[place.first - 1], ',') || !isMark(words[place.last], ',.—–')) return null;
      const found = before(scene, place.first - 1);
      const opening = found && words[found.first];
      const settled =
        found &&
        (DETERMINERS.has(opening?.lower ?? '') ||
          words.slice(found.first, found.end).some(({ token }) => token.kind === 'possessive'));
      return settled && isTitle(words[place.first - 2])
        ? found
        : settled && words.slice(found.first, found.end).some(({ lower }) => LINKS.has(lower))
          ? found
          : null;
    },
  },
  {
    rule: 'age after the name',
    find: ({ words, place }) =>
      isMark(words[place.last], ',') &&
      AGE.test(words[place.last + 1]?.text ?? '') &&
      isMark(words[place.last + 2], ',.;)')
        ? { first: place.last + 1, end: place.last + 2 }
        : null,
  },
  {
    rule: 'age in brackets',
    find: ({ words, place }) =>
      isMark(words[place.last], '(') &&
      AGE.test(words[place.last + 1]?.text ?? '') &&
      isMark(words[place.last + 2], ')')
        ? { first: place.last + 1, end: place.last + 2 }
        : null,
  },
  {
    rule: 'age before the name',
    find: ({ words, place }) =>
      YEAR_OLD.test(words[place.first - 1]?.text ?? '') ? { first: place.first - 1, end: place.first } : null,
  },
  {
    rule: 'description after the name',
    find: (scene) => {
      const { words, place } = scene;
      if (!isMark(words[place.last], ',—–(')) return null;
      const aged = AGE.test(words[place.last + 1]?.text ?? '') && isMark(words[place.last + 2], ',');
      const first = place.last + (aged ? 3 : 1);
      const end = phraseAfter(scene, first);
      return describes(scene, first, end) ? { first, end } : null;
    },
  },
  {
    rule: 'what the name is said to be',
    find: (scene) => {
      const { words, place } = scene;
      const at =
        isMark(words[place.last], ',') && words[place.last + 1]?.lower === 'who'
          ? place.last + 2
          : place.last;
      const verb = words[at]?.lower ?? '';
      if (
        !/^(?:is|was|became|remains|remained)$/.test(verb) &&
        !(
          at > place.last &&
          /^(?:holds|held|heads|headed|leads|led|runs|ran|chairs|chaired|founded|owns|owned|works|worked|serves|served|represents|represented)$/.test(
            verb,
          )
        )
      )
        return null;
      const first = /^(?:is|was|became|remains|remained)$/.test(verb) ? at + 1 : at;
      if (first === at + 1 && !/^(?:an?|the|one|his|her)$/.test(words[first]?.lower ?? '')) return null;
      const end = phraseAfter(scene, first);
      return end > first ? { first, end } : null;
    },
  },
  {
    rule: 'age at the time',
    find: ({ words, place }) => {
      for (let at = place.last; at < Math.min(words.length, place.last + 25); at++) {
        if (isMark(words[at], '.;')) return null;
        if (/^(?:age|aged)$/.test(words[at]?.lower ?? '') && AGE.test(words[at + 1]?.text ?? ''))
          return { first: at + 1, end: at + 2 };
      }
      return null;
    },
  },
]);

function toRole(home: WordBlock, { first, end }: Stretch, rule: string): Role {
  const start = (home.words[first] as Word).start;
  const last = (home.words[end - 1] as Word).end;
  const text = home.block.text.slice(start, last);
  return { block: home.block.index, start, end: last, text, reasons: [{ rule, evidence: text }] };
}

function namedWords(clusters: readonly Cluster[], blocks: number): Set<number>[] {
  const named: Set<number>[] = Array.from({ length: blocks }, () => new Set());
  for (const { places } of clusters)
    for (const { block, first, last } of places) for (let at = first; at < last; at++) named[block]?.add(at);
  return named;
}

/** The roles of each cluster, in reading order, each wording once. */
export function findRoles({ blocks }: Words, clusters: readonly Cluster[]): Role[][] {
  const named = namedWords(clusters, blocks.length);
  return clusters.map(({ places }) => {
    const roles = new Map<string, Role>();
    for (const place of places) {
      const home = blocks[place.block];
      if (!home || home.headline) continue;
      for (const { rule, find } of ROLE_RULES) {
        const stretch = find({ words: home.words, place, named: named[place.block] ?? new Set() });
        const role = stretch && toRole(home, stretch, rule);
        if (role && !roles.has(role.text.toLowerCase())) roles.set(role.text.toLowerCase(), role);
      }
    }
    return [...roles.values()];
  });
}
