/** What two articles' words for somebody say about their being one person. */
import { wordKey } from '../../engine/romanisation.ts';
import type { Evidence } from './evidence.ts';
import { compareFields, fieldsOf } from './role-fields.ts';

/** Words that thousands are called, and peoples and countries: they single nobody out. */
// biome-ignore format: word lists
const ORDINARY = `
head chief deputy former acting first vice senior leader member president minister ministry official officials governor mayor lawmaker senator politician
spokesman spokeswoman spokesperson director chairman chairwoman founder owner manager executive employee worker activist volunteer journalist reporter editor
lawyer doctor nurse teacher student professor expert analyst historian soldier officer colonel general captain driver actor actress singer writer poet artist
musician businessman businesswoman banker engineer farmer resident pensioner mother father wife husband widow brother sister daughter woman girl boy young
russian russia ukrainian ukraine kazakh kazakhstan kyrgyz kyrgyzstan uzbek uzbekistan tajik tajikistan turkmen belarusian belarus georgian georgia armenian
armenia azerbaijani azerbaijan chechen tatar american british german french chinese iranian turkish syrian polish soviet european moscow kremlin state city town
region regional district local national federal public human rights political opposition ruling party government company group center center's university school
the and who with from for was this that his her their last year ago old year-old years known once now also when near killed captured detained arrested lives works based born
министр депутат губернатор глава бывший президент директор журналист адвокат юрист политик активист студент учитель врач солдат россия российский москва
`;

/** Letters of a word that count: "ballet" and "ballerina", "energy" and "energetiki" tell the same. */
const STEM = 5;
const SHORTEST = 4;

const WORD = /[\p{L}\p{M}\p{N}’']+/gu;

const stemOf = (word: string): string =>
  wordKey(word.replace(/[’']s?$/u, ''))
    .toLowerCase()
    .slice(0, STEM);

const ORDINARY_STEMS: ReadonlySet<string> = new Set(ORDINARY.trim().split(/\s+/).map(stemOf));

/** Stems of the words that count, and whether each stands with a capital. */
function stemsOf(called: string): ReadonlyMap<string, boolean> {
  const stems = new Map<string, boolean>();
  for (const word of called.match(WORD) ?? []) {
    const isProper = /^\p{Lu}|\p{N}/u.test(word);
    const stem = stemOf(word);
    if ((isProper || word.length >= SHORTEST) && stem.length > 2)
      stems.set(stem, isProper || stems.get(stem) === true);
  }
  return stems;
}

/** Points of the best shared word: a proper name (of a firm, a town), a telling word, one that thousands are called. */
const PROPER = 5;
const TELLING = 3.5;
const PLAIN = 1.4;
/** Each telling word beyond the first. */
const MORE_TELLING = 1;

/** Points of the walks of life; shared words outweigh them: "head of the shipyard" and "shipyard worker" may be one. */
const FIELD_POINTS = { same: 1, together: -0.5, apart: -4, unknown: 0 } as const;
const FIELD_POINTS_BESIDE_WORDS = { same: 1, together: 0, apart: -2, unknown: 0 } as const;

interface Shared {
  readonly proper: number;
  readonly telling: number;
  readonly plain: number;
}

/** A word counts as a proper name when either article writes it so: "Congress of Tatars", "congress head". */
function sharedWords(one: string, other: string): Shared {
  const others = stemsOf(other);
  const shared = [...stemsOf(one)].flatMap(([stem, isProper]) => {
    const same = [...others].find(([other]) => other.startsWith(stem) || stem.startsWith(other));
    if (!same) return [];
    const isPlain = ORDINARY_STEMS.has(stem) || ORDINARY_STEMS.has(same[0]);
    return [{ isPlain, isProper: isProper || same[1] }];
  });
  const single = shared.filter(({ isPlain }) => !isPlain);
  const proper = single.filter(({ isProper }) => isProper).length;
  return { proper, telling: single.length - proper, plain: shared.length - single.length };
}

function pointsOf({ proper, telling, plain }: Shared): number {
  const singled = proper + telling;
  if (singled === 0) return plain > 0 ? PLAIN : 0;
  return (proper > 0 ? PROPER : TELLING) + (singled - 1) * MORE_TELLING;
}

/** Compares what one article calls somebody with what another does. */
export function compareCalled(one: string, other: string): Evidence {
  const shared = sharedWords(one, other);
  const fields = compareFields(fieldsOf(one), fieldsOf(other));
  const words = pointsOf(shared);
  const points = words + (words > 0 ? FIELD_POINTS_BESIDE_WORDS : FIELD_POINTS)[fields];
  return { points, rule: ruleOf(shared, fields) };
}

function ruleOf({ proper, telling, plain }: Shared, fields: keyof typeof FIELD_POINTS): string {
  if (proper + telling > 0) return 'called by the same telling words';
  if (plain > 0) return 'called by the same ordinary words';
  return `walks of life: ${fields}`;
}

const UNKNOWN: Evidence = { points: 0, rule: 'called nothing in one of the articles' };

/** The best agreement of any two callings. */
export function roleEvidence(one: readonly string[], other: readonly string[]): Evidence {
  const all = one.flatMap((called) => other.map((each) => compareCalled(called, each)));
  return all.reduce((best, each) => (each.points > best.points ? each : best), all[0] ?? UNKNOWN);
}
