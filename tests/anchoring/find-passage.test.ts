import { describe, expect, test } from 'vitest';
import { findPassage } from '../../src/anchoring/find-passage.ts';
import { ARTICLE, describeQuote, edited, findAgain, PARAGRAPHS, paragraph, without } from './example.ts';

const WEEKS = 'the inspection would take at least two weeks';
const ABOVE = 'A new first paragraph, about the weather in the port.';

/** What an editor did, what the reader had marked, and what must be found of it. */
interface Edit {
  readonly edit: string;
  readonly quote: string;
  readonly later: string;
  readonly found: readonly string[];
}

const SAME_WORDS: readonly Edit[] = [
  { edit: 'nothing', quote: WEEKS, later: ARTICLE, found: ['certain', WEEKS] },
  { edit: 'a paragraph below', quote: WEEKS, later: `${ARTICLE}\n${ABOVE}`, found: ['certain', WEEKS] },
  { edit: 'a paragraph above', quote: WEEKS, later: `${ABOVE}\n${ARTICLE}`, found: ['moved', WEEKS] },
  {
    edit: 'straight quotation marks',
    quote: '“We were promised the money by summer, and then by autumn,”',
    later: ARTICLE.replace(/[“”]/g, '"').replace(/’/g, "'"),
    found: ['certain', '"We were promised the money by summer, and then by autumn,"'],
  },
  {
    edit: 'guillemets',
    quote: '“a small group of agitators”',
    later: ARTICLE.replace(/“/g, '«').replace(/”/g, '»'),
    found: ['certain', '«a small group of agitators»'],
  },
  {
    edit: 'no-break spaces and soft hyphens',
    quote: WEEKS,
    later: edited('the inspection would', 'the\u00a0inspec\u00adtion would'),
    found: ['certain', 'the\u00a0inspec\u00adtion would take at least two weeks'],
  },
  {
    edit: 'another hyphen',
    quote: 'Arkady Lomtev, a crane operator',
    later: edited('a crane operator', 'a crane—operator'),
    found: ['certain', 'Arkady Lomtev, a crane—operator'],
  },
  {
    edit: 'headline case',
    quote: 'the northern port of Velsk stopped work',
    later: edited('the northern port of Velsk stopped work', 'the Northern Port of Velsk Stopped Work'),
    found: ['certain', 'the Northern Port of Velsk Stopped Work'],
  },
  {
    edit: 'capitals',
    quote: 'Workers in Velsk Walk Out',
    later: edited(paragraph(0), paragraph(0).toUpperCase()),
    found: ['certain', 'WORKERS IN VELSK WALK OUT'],
  },
  {
    edit: 'the paragraph merged with the next',
    quote: WEEKS,
    later: edited('two weeks.\n', 'two weeks. '),
    found: ['certain', WEEKS],
  },
  {
    edit: 'the paragraph split before the quotation',
    quote: 'it blamed “a small group of agitators”',
    later: edited('late. In a', 'late.\nIn a'),
    found: ['certain', 'it blamed “a small group of agitators”'],
  },
  {
    edit: 'the paragraph split within the quotation',
    quote: 'any wages were late. In a statement',
    later: edited('late. In a', 'late.\nIn a'),
    found: ['certain', 'any wages were late.\nIn a statement'],
  },
  {
    edit: 'paragraphs shuffled',
    quote: WEEKS,
    later: PARAGRAPHS.toReversed().join('\n'),
    found: ['moved', WEEKS],
  },
  {
    edit: 'the quotation repeated above',
    quote: 'Nobody believes in winter anymore',
    later: `READ ALSO Nobody believes in winter anymore\n${ARTICLE}`,
    found: ['moved', 'Nobody believes in winter anymore'],
  },
];

const EDITED_WORDS: readonly Edit[] = [
  {
    edit: 'a name spelled right within the quotation',
    quote: 'Galina Stroyeva told reporters',
    later: edited('Stroyeva', 'Stroeva'),
    found: ['moved', 'Galina Stroeva told reporters'],
  },
  {
    edit: 'the quoted name spelled right',
    quote: 'Stroyeva',
    later: edited('Stroyeva', 'Stroeva'),
    found: ['moved', 'Stroeva'],
  },
  {
    edit: 'a name beside it spelled right',
    quote: WEEKS,
    later: edited('Stroyeva', 'Stroeva'),
    found: ['moved', WEEKS],
  },
  {
    edit: 'a number updated within the quotation',
    quote: 'her office had received 61 complaints',
    later: edited('61', '74'),
    found: ['moved', 'her office had received 74 complaints'],
  },
  {
    edit: 'a number updated at its end',
    quote: 'had received 61',
    later: edited('61', '74'),
    found: ['moved', 'had received 74'],
  },
  {
    edit: 'a number beside it updated, and a paragraph above',
    quote: WEEKS,
    later: `${ABOVE}\n${edited('61', '74')}`,
    found: ['moved', WEEKS],
  },
  {
    edit: 'the name around it paraphrased, and the number',
    quote: 'told reporters that her office',
    later: edited('Galina Stroyeva', 'she').replace('61 complaints', 'dozens of complaints'),
    found: ['moved', 'told reporters that her office'],
  },
  {
    edit: 'the sentence split in two',
    quote: 'the company had not paid them for overtime since March',
    later: edited('on Tuesday, saying that the', 'on Tuesday. They said the'),
    found: ['moved', 'the company had not paid them for overtime since March'],
  },
  {
    edit: 'two sentences joined',
    quote: 'She said the inspection would take',
    later: edited('complaints. She said the', 'complaints and said the'),
    found: ['moved', 'said the inspection would take'],
  },
  {
    edit: 'a sentence put in before it',
    quote: WEEKS,
    later: edited(
      'complaints. She',
      'complaints. Most came from drivers, some of whom had written more than once. She',
    ),
    found: ['moved', WEEKS],
  },
  {
    edit: 'words put in within the quotation',
    quote: 'guards had taken their passes at the gate',
    later: edited('guards had taken', 'guards hired by the company had taken'),
    found: ['moved', 'guards hired by the company had taken their passes at the gate'],
  },
  {
    edit: 'another tense',
    quote: 'Severny Prichal, denied that any wages were late',
    later: edited('denied that any wages were late', 'denies that any wages are late'),
    found: ['moved', 'Severny Prichal, denies that any wages are late'],
  },
  {
    edit: 'a word of a quotation over two paragraphs',
    quote: '“Nobody believes in winter anymore.”\nThe port’s owner',
    later: edited('Nobody believes', 'Nobody here believes'),
    found: ['moved', '“Nobody here believes in winter anymore.”\nThe port’s owner'],
  },
  {
    edit: 'a paragraph put in within a quotation over two',
    quote: '“Nobody believes in winter anymore.”\nThe port’s owner, Severny Prichal',
    later: edited('anymore.”\n', 'anymore.”\nOthers on the quay nodded.\n'),
    found: [
      'moved',
      '“Nobody believes in winter anymore.”\nOthers on the quay nodded.\nThe port’s owner, Severny Prichal',
    ],
  },
  {
    edit: 'the sentence moved to another paragraph',
    quote:
      'In April, bus drivers in the neighbouring town of Onezhye parked their vehicles across the main square',
    later: edited(
      'the third in the region this year. In April, bus drivers in the neighbouring town of Onezhye parked their vehicles across the main square, and returned to work only when the mayor met them in person.',
      'the third in the region this year.',
    ).replace(
      paragraph(6),
      `${paragraph(6)} In April, bus drivers in the neighbouring town of Onezhye parked their vehicles across the main square, and returned to work only when the mayor met them in person.`,
    ),
    found: [
      'moved',
      'In April, bus drivers in the neighbouring town of Onezhye parked their vehicles across the main square',
    ],
  },
  {
    edit: 'a short paragraph’s speaker',
    quote: 'declined to comment',
    later: edited(paragraph(6), 'A spokeswoman for the governor declined to comment on Thursday.'),
    found: ['moved', 'declined to comment'],
  },
  {
    edit: 'a headline with words put after it',
    quote: 'Unpaid Overtime',
    later: edited(paragraph(0), `${paragraph(0)} – Reports`),
    found: ['certain', 'Unpaid Overtime'],
  },
];

const IN_DOUBT: readonly Edit[] = [
  {
    edit: 'half of the paragraph cut',
    quote: 'denied that any wages were late',
    later: edited(paragraph(3), 'The port’s owner, Severny Prichal, denied that any wages were late.'),
    found: ['uncertain', 'denied that any wages were late'],
  },
  {
    edit: 'the names and the number changed in place',
    quote: 'had received 61 complaints',
    later: edited(
      paragraph(4),
      'Regional health inspector Viktor Malyshev told reporters that her office had received 12 complaints. She said the inspection would take at least two weeks.',
    ),
    found: ['uncertain', 'had received 12 complaints'],
  },
  {
    edit: 'a short paragraph written anew around the words',
    quote: 'declined to comment',
    later: edited(paragraph(6), 'The governor’s office declined to comment.'),
    found: ['uncertain', 'declined to comment'],
  },
  {
    edit: 'the paragraph removed, and the same short sentence about another',
    quote: 'declined to comment',
    later: `${without(6)}\nA spokesman for the mayor declined to comment.`,
    found: ['uncertain', 'declined to comment'],
  },
  {
    edit: 'the paragraph printed twice, elsewhere',
    quote: WEEKS,
    later: [paragraph(4), without(4), paragraph(4)].join('\n'),
    found: ['uncertain', WEEKS],
  },
  {
    edit: 'the paragraph removed, its quotation kept in another',
    quote: '“a small group of agitators” and said that loading would continue as planned',
    later: `${without(3)}\nAsked again on Friday, a manager spoke of “a small group of agitators” and said that loading would continue as planned, come what may. He then left the room without taking any more questions from the press.`,
    found: ['uncertain', '“a small group of agitators” and said that loading would continue as planned'],
  },
];

const GONE: readonly Edit[] = [
  { edit: 'the paragraph removed', quote: WEEKS, later: without(4), found: ['gone'] },
  {
    edit: 'the sentence removed',
    quote: WEEKS,
    later: edited(' She said the inspection would take at least two weeks.', ''),
    found: ['gone'],
  },
  { edit: 'the word removed', quote: 'Stroyeva', later: edited('Galina Stroyeva ', ''), found: ['gone'] },
  {
    edit: 'the paragraph written anew',
    quote: WEEKS,
    later: edited(
      paragraph(4),
      'The labour inspectorate is looking into dozens of complaints and expects results within a fortnight.',
    ),
    found: ['gone'],
  },
  {
    edit: 'the paragraph removed, a look-alike elsewhere',
    quote: 'had received 61 complaints',
    later: `${without(4)}\nMurmansk fire inspector Olga Fedina told reporters that her office had received 12 complaints. She said the inspection would take at least two weeks.`,
    found: ['gone'],
  },
  {
    edit: 'the paragraph removed, the word elsewhere',
    quote: 'governor',
    later: `${without(6)}\nThe governor has since left office.`,
    found: ['gone'],
  },
  {
    edit: 'the headline written anew',
    quote: 'Unpaid Overtime',
    later: edited(paragraph(0), 'Port of Velsk at a Standstill as Dockers Strike'),
    found: ['gone'],
  },
  {
    edit: 'translated by the browser',
    quote: WEEKS,
    later:
      'Почти 400 докеров прекратили работу.\nИнспектор Галина Строева сообщила о 61 жалобе. Проверка займёт две недели.',
    found: ['gone'],
  },
  { edit: 'everything removed', quote: WEEKS, later: '', found: ['gone'] },
  {
    edit: 'cut in the middle of the quotation',
    quote: WEEKS,
    later: ARTICLE.slice(0, ARTICLE.indexOf('spection would')),
    found: ['gone'],
  },
];

describe.each([
  { kind: 'the same words', rows: SAME_WORDS },
  { kind: 'edited words', rows: EDITED_WORDS },
  { kind: 'what may have moved', rows: IN_DOUBT },
  { kind: 'what is gone', rows: GONE },
])('$kind', ({ rows }) => {
  test.each(rows)('$edit', ({ quote, later, found }) => {
    expect(findAgain(quote, later)).toEqual(found);
  });
});

describe('quotations of little to go by', () => {
  const SHIPS = `${ARTICLE} Two ships 🚢🚢 left — … in the night.`;

  test.each([
    { what: 'emoji', quote: '🚢🚢', after: '🚢🚢' },
    { what: 'marks alone, in other shapes', quote: '— …', after: '– …' },
    { what: 'part of a word', quote: 'gitator', after: 'gitator' },
    { what: 'one word that stands often', quote: 'workers', after: 'workers' },
    { what: 'a number', quote: '61', after: '61' },
    { what: 'an opening mark and half a word', quote: '“We we', after: '“We we' },
  ])('$what', ({ quote, after }) => {
    const later = `${ABOVE}\n${SHIPS.replace('—', '–')}`;
    expect(findAgain(quote, later, SHIPS)).toEqual(['moved', after]);
  });

  test('white space alone is told by its surroundings', () => {
    const found = findPassage(describeQuote(ARTICLE, ' ', 9), `${ABOVE}\n${ARTICLE}`);
    const start = describeQuote(ARTICLE, ' ', 9).start + ABOVE.length + 1;
    expect(found).toEqual({ type: 'found', start, end: start + 1, certainty: 'moved' });
  });

  test('an empty quotation is nowhere', () => {
    expect(findPassage({ ...describeQuote(ARTICLE, WEEKS), quote: '' }, ARTICLE)).toEqual({ type: 'gone' });
  });

  test('the second of two equal words is told by its surroundings', () => {
    const passage = describeQuote(ARTICLE, 'overtime since');
    const found = findPassage(passage, `Overtime since the war.\n${ARTICLE}`);
    expect(found).toMatchObject({ type: 'found', start: passage.start + 24, certainty: 'moved' });
  });

  test('text without spaces is found letter by letter', () => {
    const before = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
      .repeat(2)
      .concat('港湾労働者は未払いの残業代をめぐって仕事を止めた');
    expect(findAgain('未払いの残業代', `x${before}y`, before)).toEqual(['moved', '未払いの残業代']);
  });
});

describe('a passage from a foreign file', () => {
  const own = describeQuote(ARTICLE, WEEKS);

  test('without its paragraph it is found by what stood before and after', () => {
    const later = `${ABOVE}\n${ARTICLE}`;
    const found = findPassage({ ...own, paragraph: '' }, later);
    expect(found).toMatchObject({ type: 'found', start: own.start + ABOVE.length + 1, certainty: 'moved' });
  });

  test('with wrong offsets it is found all the same', () => {
    const found = findPassage({ ...own, start: 0, end: 0 }, ARTICLE);
    expect(found).toEqual({ type: 'found', start: own.start, end: own.end, certainty: 'moved' });
  });

  test('with nothing but the words it is found when they stand once', () => {
    const bare = { ...own, before: '', after: '', paragraph: '', start: -1, end: -1 };
    expect(findPassage(bare, ARTICLE)).toMatchObject({ type: 'found', start: own.start, end: own.end });
  });
});

test('accents may be written as letters or as combining marks', () => {
  const before = 'The café by the gate was shut.';
  expect(findAgain('café by the gate', before.normalize('NFD'), before)).toEqual([
    'certain',
    'café by the gate'.normalize('NFD'),
  ]);
});
