/** The places around a name where an article says who somebody is. A row's example gives a text and the role that the row finds in it. */
import type { NamedPlace } from '../find-mentions.ts';
import {
  DETERMINERS,
  describes,
  holdsPersonNoun,
  isMark,
  isPersonNoun,
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
const DOES =
  /^(?:holds|held|heads|headed|leads|led|runs|ran|chairs|chaired|founded|co-founded|owns|owned|works|worked|serves|served|represents|represented|teaches|taught|plays|played)$/;
/** Words after a name within which "aged 47" still speaks of it. */
const AGE_REACH = 25;

/** A phrase before `end` that says what somebody is. */
function before(scene: Scene, end: number): Stretch | null {
  const found = { first: phraseBefore(scene, end), end };
  return found.first < end && holdsPersonNoun(scene, found) ? found : null;
}

/** An age right after `at`, closed by one of `marks`. */
function ageAt({ words }: Scene, at: number, marks: string): Stretch | null {
  return AGE.test(words[at]?.text ?? '') && isMark(words[at + 1], marks) ? { first: at, end: at + 1 } : null;
}

function nameFollowsDescription(scene: Scene): Stretch | null {
  const { words, place } = scene;
  if (!isMark(words[place.first - 1], ',') || !isMark(words[place.last], ',.—–')) return null;
  const found = before(scene, place.first - 1);
  if (!found) return null;
  const own = words.slice(found.first, found.end);
  const settled =
    DETERMINERS.has(own[0]?.lower ?? '') || own.some(({ token }) => token.kind === 'possessive');
  const reaches =
    isPersonNoun(own[own.length - 1]) || own.some(({ lower }) => lower === 'of' || lower === 'for');
  return settled && reaches ? found : null;
}

function afterName(scene: Scene): Stretch | null {
  const { words, place } = scene;
  if (!isMark(words[place.last], ',—–(')) return null;
  const aged = ageAt(scene, place.last + 1, ',') !== null;
  const first = place.last + (aged ? 3 : 1);
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

/** "Serov is a painter", ", who heads the port": with "is" the words after it, with other verbs the verb as well. */
function saidToBe(scene: Scene): Stretch | null {
  const { words, place } = scene;
  const relative = isMark(words[place.last], ',') && words[place.last + 1]?.lower === 'who';
  const at = place.last + (relative ? 2 : 0);
  const verb = words[at]?.lower ?? '';
  if (!IS.test(verb) && !(relative && DOES.test(verb))) return null;
  const first = IS.test(verb) ? at + 1 : at;
  if (IS.test(verb) && !/^(?:an?|the|one|his|her)$/.test(words[first]?.lower ?? '')) return null;
  const end = phraseAfter(scene, first);
  return end > first ? { first, end } : null;
}

function ageInClause({ words, place }: Scene): Stretch | null {
  for (let at = place.last; at < Math.min(words.length, place.last + AGE_REACH); at++) {
    if (isMark(words[at], '.;')) return null;
    if (/^(?:age|aged)$/.test(words[at]?.lower ?? '') && AGE.test(words[at + 1]?.text ?? ''))
      return { first: at + 1, end: at + 2 };
  }
  return null;
}

function naming(scene: Scene): Stretch | null {
  const { words, place } = scene;
  const end = place.first - 1;
  if (!/^(?:named|called)$/.test(words[end]?.lower ?? '')) return null;
  const first = phraseBefore(scene, end);
  return first < end ? { first, end } : null;
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
    example: ['Oleg Veresov, who heads the port, left.', 'heads the port'],
    find: saidToBe,
  },
  {
    rule: 'age at the time',
    example: ['Oleg Veresov died on Monday, aged 41.', '41'],
    find: ageInClause,
  },
]);
