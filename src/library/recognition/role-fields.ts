/**
 * Walks of life, by the words that tell them in what an article calls somebody, in English and Russian: whoever is a
 * wrestler here and a judge there is likely two people. Compared as beginnings of lower-case words.
 */

export type Field =
  | 'arts'
  | 'sport'
  | 'politics'
  | 'force'
  | 'law'
  | 'business'
  | 'learning'
  | 'press'
  | 'medicine'
  | 'faith'
  | 'activism'
  | 'crime'
  | 'labour'
  | 'kin';

export interface FieldRow {
  readonly field: Field;
  /** Beginnings of words, separated by blanks. */
  readonly words: string;
  readonly example: string;
}

// biome-ignore format: word lists
export const FIELDS: readonly FieldRow[] = Object.freeze([
  { field: 'arts', example: 'jazz pianist', words: 'pianist violinist musician jazz composer conductor singer rapper drummer guitarist opera choir actor actress theat ballet ballerina dancer film screenwriter cinema poet novelist writer author playwright painter artist sculptor curator museum architect photograph model comedian пианист музыкант композитор дирижёр дирижер певец певица актёр актер актриса театр балет режиссёр режиссер писател поэт художни скульптор' },
  { field: 'sport', example: 'biathlon coach', words: 'coach athlete footballer hockey player skater gymnast wrestl boxer boxing judo biathl chess swimmer goalkeeper champion medalist olympic tennis weightlift archer archery race acrobat fighter marathon cyclist тренер спортсмен футбол хоккеи хоккей боксёр боксер борец чемпион шахмат фигурист гимнаст биатлон' },
  { field: 'politics', example: 'regional governor', words: 'president premier minister ministr ministry governor mayor official lawmaker senator parliament duma politician party kremlin presidential aide envoy ambassador diplomat statesman chancellor councilor ombuds customs commissioner secretary administration opposition candidate cabinet treasury nato президент министр министерств губернатор мэр чиновник депутат сенатор парламент политик партии партия кремл посол дипломат глава омбудсмен' },
  { field: 'force', example: 'army colonel', words: 'soldier officer general colonel captain major lieutenant sergeant commander army military navy naval submarine pilot paratroop conscript serviceman police fsb security guard bodyguard warden prison mercenary ataman drone fighter separatist tank солдат офицер генерал полковник командир военн полици фсб охранник' },
  { field: 'law', example: 'district court judge', words: 'judge prosecutor lawyer attorney court investigator notary advocate судья прокурор адвокат юрист следовател' },
  { field: 'business', example: 'oil executive', words: 'banker businessman businesswoman entrepreneur oligarch billionaire executive owner founder ceo shareholder investor trader realtor crypto firm company manager chairman agent bookseller restaurant банкир бизнесмен предпринимател основател владелец директор' },
  { field: 'learning', example: 'sociologist', words: 'analyst historian professor economist sociologist expert scientist scholar researcher ecologist physicist mathematician philosopher academic engineer astronaut cosmonaut geologist lecturer rector student schoolgirl schoolboy teacher university school translator политолог историк профессор экономист социолог эксперт учёный ученый исследовател философ инженер студент учител' },
  { field: 'press', example: 'newspaper editor', words: 'journalist reporter editor blogger correspondent columnist newspaper publisher television tv radio host presenter news журналист редактор блогер корреспондент ведущ' },
  { field: 'medicine', example: 'chief surgeon', words: 'doctor nurse surgeon physician medic pediatric psychiatr hospital врач медсестр хирург' },
  { field: 'faith', example: 'imam', words: 'priest imam rabbi lama bishop mufti pastor monk patriarch jehovah metropolitan archbishop священник имам раввин епископ муфтий' },
  { field: 'activism', example: 'rights activist', words: 'activist rights volunteer dissident exile protest campaigner defender movement union активист правозащит волонтёр волонтер' },
  { field: 'crime', example: 'arson suspect', words: 'suspect robber killer hacker smuggler mobster arson convict thief gang accused defendant подозреваем' },
  { field: 'labour', example: 'tractor driver', words: 'driver farmer miner baker worker migrant mechanic chef cook cleaner doorwoman fisherman welder tractor taxi plant factory водитель фермер шахтёр шахтер рабоч' },
  { field: 'kin', example: 'his widow', words: 'mother father wife husband widow son daughter brother sister pensioner resident refugee tourist мать отец жена муж вдова сын дочь пенсионер' },
]);

/** Fields that one life often joins; those of no row stand apart. Kin and crime happen to anybody. */
const TOGETHER: readonly (readonly Field[])[] = Object.freeze([
  ['politics', 'business', 'activism', 'press', 'learning', 'law'],
  ['politics', 'force'],
  ['force', 'law'],
  ['arts', 'activism', 'press', 'learning'],
  ['medicine', 'learning', 'activism'],
  ['faith', 'activism', 'learning'],
  ['labour', 'activism', 'force'],
  ['labour', 'business'],
  ['sport', 'politics'],
]);

const ANYBODYS: ReadonlySet<Field> = new Set(['kin', 'crime']);

const STEMS = FIELDS.map(({ field, words }) => ({ field, stems: words.split(' ') }));

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The fields that these words tell. */
export function fieldsOf(called: string): ReadonlySet<Field> {
  const words = called.toLowerCase().match(WORD) ?? [];
  return new Set(
    STEMS.filter(({ stems }) => stems.some((stem) => words.some((word) => word.startsWith(stem)))).map(
      ({ field }) => field,
    ),
  );
}

const goTogether = (one: Field, other: Field): boolean =>
  one === other ||
  ANYBODYS.has(one) ||
  ANYBODYS.has(other) ||
  TOGETHER.some((fields) => fields.includes(one) && fields.includes(other));

/** How two walks of life agree: `unknown` when one is not told. */
export function compareFields(
  one: ReadonlySet<Field>,
  other: ReadonlySet<Field>,
): 'same' | 'together' | 'apart' | 'unknown' {
  if (one.size === 0 || other.size === 0) return 'unknown';
  if ([...one].some((field) => other.has(field))) return 'same';
  return [...one].some((field) => [...other].some((each) => goTogether(field, each))) ? 'together' : 'apart';
}
