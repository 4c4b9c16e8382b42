/** An invented library, as its messages answer: people met, articles read, claims and notes. */
import type { BasisKind, Manner } from '../../../src/engine/types.ts';
import type {
  ArticlePage,
  ArticleRow,
  ClaimRow,
  Counts,
  Found,
  Listed,
  Marked,
  MeetingRow,
  NoteRow,
  PersonPage,
  PersonRow,
  Strip,
} from '../../../src/library/browsing/browse.ts';
import type { NoteTarget } from '../../../src/library/note.ts';
import { NOTED_AT, note } from './notes.ts';
import { WAGONS } from './wagons.ts';

const at = (year: number, month: number, day: number) => Date.UTC(year, month - 1, day, 12);

/** Words with those in bold that stand between asterisks. */
export function marked(text: string): Marked {
  const marks: { start: number; end: number }[] = [];
  let plain = '';
  text.split('*').forEach((piece, index) => {
    if (index % 2 === 1) marks.push({ start: plain.length, end: plain.length + piece.length });
    plain += piece;
  });
  return { text: plain, marks };
}

export const listed = <T>(rows: readonly T[], count: number | null = rows.length): Listed<T> => ({
  rows,
  next: count !== null && count > rows.length ? 'more' : null,
  count,
});

/** Bars of so many words, one after another with the same gap. */
function strip(words: number, attributed: number, manners: readonly Manner[]): Strip {
  const length = Math.round(attributed / Math.max(1, manners.length));
  const step = words / Math.max(1, manners.length);
  return {
    words,
    attributed,
    bars: manners.map((manner, index) => ({ start: Math.round(index * step + 2), length, manner })),
  };
}

const MIXED: readonly Manner[] = ['paraphrased', 'quoted', 'quoted', 'unnamed', 'paraphrased', 'quoted'];

const ARTICLES_READ: readonly (readonly [
  id: string,
  title: string,
  at: number,
  strip: Strip | null,
  people: number,
])[] = [
  [
    'tmt:80100',
    'Forty *Wagons*, Two Counts: A Grain Train Divides a Border Town',
    at(2026, 3, 14),
    strip(456, 237, [...MIXED, ...MIXED]),
    7,
  ],
  [
    'tmt:79900',
    'A Court in the Mountains Hears the Same Case for the Third Time',
    at(2026, 3, 12),
    strip(280, 199, [...MIXED, 'quoted', 'quoted']),
    11,
  ],
  ['tmt:79700', 'The Bakery That Feeds Two Ministries', at(2026, 3, 9), strip(738, 251, MIXED), 4],
  ['tmt:79600', 'What the River Carries in Spring', at(2026, 3, 9), strip(100, 0, []), 0],
  ['tmt:79001', 'Border Hours Cut as Snow Closes the Pass', at(2026, 2, 12), null, 6],
  ['tmt-ru:1200', 'Ночь на переправе Ак-Бекет', at(2025, 11, 30), strip(542, 255, MIXED), 3],
];

const urlOf = (id: string) => `https://www.themoscowtimes.com/2026/03/14/invented-a${id.split(':')[1]}`;

export const ARTICLES: readonly ArticleRow[] = ARTICLES_READ.map(
  ([articleId, title, lastRead, drawn, people]) => ({
    articleId,
    title: marked(title),
    url: urlOf(articleId),
    published: null,
    firstRead: lastRead,
    isChanged: articleId === ARTICLES_READ[0]?.[0],
    lastRead,
    strip: drawn,
    people,
    claims: people * 3,
    notes: 0,
  }),
);

const person = (
  personId: string,
  name: string,
  articles: number,
  called: string | null,
  rest: Partial<PersonRow> = {},
): PersonRow => ({
  personId,
  name: marked(name),
  foundAs: null,
  called: called === null ? null : marked(called),
  lastMet: at(2026, 3, 14),
  articles,
  hasNote: false,
  ...rest,
});

export const PEOPLE: readonly PersonRow[] = [
  person('driver', 'Nurlan Abdyldaev', 3, 'the driver', { hasNote: true }),
  person('spokesman', 'Viktor Lapshin', 1, 'spokesman of Volga-Altai Transit'),
  person('customs', 'Aizada Toktogulova', 3, 'deputy head of the Ak-Beket customs post'),
  person('freight', 'Olesya Tverdokhlib', 7, 'tracks rail freight at Dnipro Cargo Desk'),
  person('utrecht', 'Margaret Ellsworth-Boyd', 1, 'a researcher in Utrecht'),
  person('minister', 'Emil Karagulov', 12, 'Deputy Minister'),
  person('baker', 'Руслан Верхогляд', 2, 'пекарь двух министерств', { lastMet: at(2026, 3, 4) }),
  person('judge', 'Jyldyz Orozalieva', 5, 'judge of the Ak-Beket district court', {
    lastMet: at(2026, 3, 4),
  }),
  person('hydrologist', 'Pavlo Zhurakhovych', 1, null, { lastMet: at(2026, 3, 3) }),
];

const claim = (index: number, words: string, rest: Partial<ClaimRow> = {}): ClaimRow => ({
  articleId: 'tmt:80100',
  claim: index,
  text: marked(words),
  stretch: null,
  kind: 'indirect',
  source: marked('he'),
  person: { personId: 'driver', name: 'Nurlan Abdyldaev' },
  cue: 'said',
  sourceKind: 'person',
  basis: 'unstated',
  degree: 'stated',
  at: at(2026, 3, 14),
  articleTitle: 'Forty Wagons, Two Counts: A Grain Train Divides a Border Town',
  articleUrl: urlOf('tmt:80100'),
  placeUrl: `${urlOf('tmt:80100')}#:~:text=wagons`,
  ...rest,
});

const DRIVER_SAID: readonly ClaimRow[] = [
  claim(3, 'he was ordered to uncouple six *wagons* at a siding 12 kilometers beyond the crossing'),
  claim(4, 'A man in a railway jacket showed me a paper with a stamp … I did not ask twice.', {
    kind: 'direct',
    stretch: 56,
  }),
];

const OLDER: Partial<ClaimRow> = {
  articleId: 'tmt:79001',
  at: at(2026, 2, 12),
  articleTitle: 'Border Hours Cut as Snow Closes the Pass',
};

const ABOUT_DRIVER: readonly ClaimRow[] = [
  claim(9, 'a fantasy told at a samovar', {
    kind: 'direct',
    person: { personId: 'spokesman', name: 'Viktor Lapshin' },
    sourceKind: 'organisation',
    basis: 'broadcast',
  }),
  claim(2, 'he is the one they send when the pass ices over', {
    ...OLDER,
    person: null,
    source: marked('A colleague'),
    sourceKind: 'anonymous',
    basis: 'anonymous',
  }),
];

const BASES: readonly BasisKind[] = ['paper', 'public', 'social', 'document', 'media'];

export const CLAIMS: readonly ClaimRow[] = [
  claim(5, 'Six *wagons* is about 400 tons', {
    kind: 'direct',
    person: { personId: 'freight', name: 'Olesya Tverdokhlib' },
    basis: 'paper',
  }),
  ...DRIVER_SAID,
  claim(6, 'any wagon had been detached on its tracks', {
    person: null,
    source: marked('Volga-Altai Transit'),
    sourceKind: 'organisation',
    degree: 'denied',
    cue: 'denied that',
    basis: 'public',
  }),
  claim(8, 'the seals were whole', { person: null, source: null, cue: null, sourceKind: 'none' }),
  claim(7, 'empty *wagons* “would be returned” by the end of the month', {
    ...OLDER,
    kind: 'mixed',
    person: null,
    cue: 'according to',
    source: marked('Interior Ministry'),
    sourceKind: 'official',
  }),
  ...BASES.map((basis, index) => claim(20 + index, `wagon ${index} was counted`, { ...OLDER, basis })),
];

const meeting = (row: ArticleRow, rest: Partial<MeetingRow>): MeetingRow => ({
  articleId: row.articleId,
  title: row.title.text,
  url: row.url,
  published: null,
  at: row.lastRead,
  name: 'Nurlan Abdyldaev',
  called: null,
  claims: [],
  claimCount: rest.claims?.length ?? 0,
  ...rest,
});

const meetings: readonly MeetingRow[] = ARTICLES.flatMap((row) => {
  if (row.articleId === 'tmt:80100')
    return [
      meeting(row, {
        called: 'the driver, who has worked the line for 19 years',
        claims: DRIVER_SAID,
        claimCount: 5,
      }),
    ];
  if (row.articleId === 'tmt:79001') return [meeting(row, { called: 'a locomotive driver' })];
  if (row.articleId !== 'tmt-ru:1200') return [];
  const said = claim(1, 'Линия старше границы', { kind: 'direct', basis: 'paper' });
  return [meeting(row, { name: 'Нурлан Абдылдаев', called: 'делегат профсоюза', claims: [said] })];
});

const noteRow = (
  id: string,
  target: NoteTarget,
  words: string,
  on: string,
  rest: Partial<NoteRow> = {},
): NoteRow => ({
  note: {
    ...note(id, target, marked(words).text),
    articleId: 'tmt:80100',
    articleTitle: ARTICLES[0]?.title.text ?? '',
    articleUrl: urlOf('tmt:80100'),
    tags: id === 'note-counts' ? ['grain', 'ask again', 'вагоны'] : [],
  },
  text: marked(words),
  on: marked(on),
  articleTitle: { text: ARTICLES[0]?.title.text ?? '', marks: [] },
  placeUrl: urlOf('tmt:80100'),
  ...rest,
});

const DRIVER = { type: 'person', personId: 'driver', name: 'Nurlan Abdyldaev' } as const;
const QUOTE = 'There were forty when we sealed them and forty when we waved them off';
const PASSAGE = {
  type: 'passage',
  passage: { quote: QUOTE, before: '', after: '', start: 0, end: QUOTE.length, paragraph: QUOTE },
} as const;

const ON_DRIVER = noteRow(
  'note-driver',
  DRIVER,
  'Who stamped the paper? Compare with the ministry’s statement of Thursday.',
  'Nurlan Abdyldaev',
);

export const NOTES: readonly NoteRow[] = [
  noteRow(
    'note-counts',
    PASSAGE,
    'Two counts of the same *wagons*: 40 at the post, 34 on the waybill.',
    QUOTE,
  ),
  ON_DRIVER,
  noteRow('note-mark', PASSAGE, '', QUOTE),
];

export const TRASH: readonly NoteRow[] = NOTES.slice(0, 2).map((row) => ({
  ...row,
  note: { ...row.note, id: `${row.note.id}-gone`, deletedAt: NOTED_AT },
}));

export const DRIVER_PAGE: PersonPage = {
  personId: 'driver',
  name: 'Nurlan Abdyldaev',
  names: [
    { text: 'Nurlan Abdyldaev', articles: 2, first: at(2026, 2, 12), last: at(2026, 3, 14) },
    { text: 'Нурлан Абдылдаев', articles: 1, first: at(2025, 11, 30), last: at(2025, 11, 30) },
  ],
  called: [
    { text: 'the driver', articles: 2, first: at(2026, 2, 12), last: at(2026, 3, 14) },
    { text: 'делегат профсоюза', articles: 1, first: at(2025, 11, 30), last: at(2025, 11, 30) },
  ],
  articles: 3,
  firstMet: at(2025, 11, 30),
  lastMet: at(2026, 3, 14),
  meetings: listed(meetings),
  about: listed(ABOUT_DRIVER),
  notes: [ON_DRIVER],
  corrections: [],
};

export const WAGONS_PAGE: ArticlePage = {
  articleId: 'tmt:80100',
  details: (({ blocks: _blocks, ...details }) => ({ ...details, authors: ['Ilse Brandt', 'Timur Asanov'] }))(
    WAGONS.article,
  ),
  firstRead: at(2026, 3, 14),
  lastRead: at(2026, 3, 16),
  strip: ARTICLES[0]?.strip ?? null,
  people: PEOPLE.slice(0, 6).map(({ personId, name, called, articles }) => ({
    personId,
    name: name.text,
    called: called?.text ?? null,
    claims: articles - 1,
  })),
  claims: listed(CLAIMS.slice(0, 6), 24),
  notes: NOTES.slice(0, 2),
  versions: [{ hash: WAGONS.hash, firstRead: at(2026, 3, 14) }],
};

export const FOUND: Found = {
  people: listed([person('depot', 'Zamir Kurbanaliev', 2, 'inspector of *wagons* at the Ak-Beket depot')]),
  claims: listed(
    [CLAIMS[0], CLAIMS[1], CLAIMS[4]].flatMap((row) => (row ? [row] : [])),
    24,
  ),
  notes: listed(NOTES.slice(0, 1), 2),
  articles: listed(ARTICLES.slice(0, 1), 4),
};

export const COUNTS: Counts = {
  people: 1406,
  articles: 212,
  claims: 5230,
  notes: 38,
  trash: 2,
  changed: 3,
  corrections: 2,
};
