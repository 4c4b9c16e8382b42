/** Readings at the edges: very long, hostile, Russian, empty. All of it invented. */
import { paragraphs, readingOf } from './label.ts';

const LONG_NAME = 'Abdumannopzhon Mirzakhalilovich Tursunbaev-Nazarmatov-Ogly III';
const LONG_ROLE =
  'acting first deputy plenipotentiary representative of the president in the south, formerly its rail inspector';

const PLACES = ['on state television', 'in a written order', 'on Telegram', 'at a briefing'] as const;
const KINDS = ['broadcast', 'document', 'social', 'public'] as const;

const LONG_WORDS =
  'Every wagon is where the paper says it is, every seal is where the seal should be, and every man who counted them counted them twice, in daylight, with a lantern in his hand in case the daylight failed him';

const longTexts = Array.from({ length: 40 }, (_, index) =>
  index === 0
    ? `“${LONG_WORDS},” ${LONG_NAME}, ${LONG_ROLE}, said ${PLACES[0]}.`
    : `“Wagon ${index + 1} is where the paper says it is,” he said ${PLACES[index % 4]}.`,
);

/** Forty claims of somebody with a name of sixty letters. */
export const LONG = readingOf({
  blocks: paragraphs('A Long Day on the Siding', longTexts),
  people: [
    {
      name: LONG_NAME,
      roles: [LONG_ROLE],
      spellings: [
        'Tursunbaev',
        'Tursunbayev',
        'Abdumannop Tursunbaev',
        'A. M. Tursunbaev-Nazarmatov',
        'Tursunboev',
      ],
      met: Array.from({ length: 27 }, (_, index) => ({
        articleId: `tmt:${60_000 + index}`,
        title: 'An Inspector Calls at the Siding',
        url: `https://www.themoscowtimes.com/2026/03/03/an-inspector-a${60_000 + index}`,
        at: Date.UTC(2026, 2, 3) - index * 86_400_000,
        name: LONG_NAME,
        called: 'the inspector',
        said: null,
      })),
    },
  ],
  claims: longTexts.map((_, index) => ({
    kind: 'direct',
    words: [index === 0 ? LONG_WORDS : `Wagon ${index + 1} is where the paper says it is,`],
    source: index === 0 ? LONG_NAME : 'he',
    person: LONG_NAME,
    cue: 'said',
    basis: [KINDS[index % 4] ?? 'unstated', PLACES[index % 4] ?? ''],
  })),
});

const HOSTILE_NAME = '<img src=x onerror="document.title=1">\u202EvorteP';

/** Names and words that carry markup and marks which turn the line around. */
export const HOSTILE = readingOf({
  blocks: paragraphs('</script><b>Title</b>', [
    `${HOSTILE_NAME}, <i>the</i> \u202Egnidnuof clerk, said “<script>alert(1)</script> is no password” on <b>Telegram</b>.`,
  ]),
  people: [
    { name: HOSTILE_NAME, roles: ['<i>the</i> \u202Egnidnuof clerk'], spellings: ['<b>Petrov</b>', 'يوسف'] },
  ],
  claims: [
    {
      kind: 'direct',
      words: ['<script>alert(1)</script> is no password'],
      source: HOSTILE_NAME,
      person: HOSTILE_NAME,
      cue: 'said',
      basis: ['social', 'on <b>Telegram</b>'],
    },
  ],
});

/** A Russian article, of which only the names are read. */
export const RUSSIAN = readingOf({
  article: { id: 'tmt-ru:5100', site: 'tmt-ru' },
  language: 'ru',
  blocks: paragraphs('Сорок вагонов и два счёта', [
    'Начальник станции Роман Кудайбердин сообщил, что вагоны стоят на месте. Кудайбердина поддержал диспетчер.',
  ]),
  people: [
    {
      name: 'Роман Кудайбердин',
      mentioned: ['Роман Кудайбердин', 'Кудайбердина'],
      roles: ['Начальник станции'],
    },
  ],
});

/** An article that attributes nothing and names nobody. */
export const EMPTY = readingOf({
  article: { id: 'tmt:80200', published: '2026-03-09T08:00:00+03:00' },
  blocks: paragraphs('What the River Carries in Spring', [
    'In April the ice goes, and nobody is asked about it.',
  ]),
});

/** An organisation of which something is told before it speaks. */
export const ORGANISATION = readingOf({
  blocks: paragraphs('A Tug Is Late', ['Shore Barges, which owns the tug, said the fog was to blame.']),
  claims: [
    {
      kind: 'indirect',
      words: ['the fog was to blame'],
      source: 'Shore Barges, which owns the tug',
      sourceKind: 'organisation',
      cue: 'said',
    },
  ],
});

const ARABIC_NAME = 'عبد الرحمن القاسمي المنفلوطي';
const HEBREW_NAME = 'ירדנה בן־שושן';

/** Names in letters that run from right to left, in an English article. */
export const RIGHT_TO_LEFT = readingOf({
  blocks: paragraphs('The Ferry Has Two Pilots', [
    `The ferry was late, ${ARABIC_NAME}, a harbour pilot, told Shore Radio. ${HEBREW_NAME}, the other pilot, said “it was early”.`,
  ]),
  people: [
    { name: ARABIC_NAME, roles: ['a harbour pilot'], spellings: ['Abdulrahman al-Qasimi'] },
    { name: HEBREW_NAME, roles: ['the other pilot'] },
  ],
  claims: [
    {
      kind: 'indirect',
      words: ['The ferry was late'],
      source: ARABIC_NAME,
      person: ARABIC_NAME,
      cue: 'told',
      basis: ['media', 'Shore Radio'],
    },
    { kind: 'direct', words: ['it was early'], source: HEBREW_NAME, person: HEBREW_NAME, cue: 'said' },
  ],
});
