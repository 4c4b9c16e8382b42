/** Notes for Hypothesis and from it, and their places in articles that the library has. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Library } from '../../src/library/open-library.ts';
import { applyImport } from '../../src/transfer/apply-import.ts';
import { fromHypothesis } from '../../src/transfer/hypothesis/from-hypothesis.ts';
import { toHypothesis } from '../../src/transfer/hypothesis/to-hypothesis.ts';
import { fieldOf } from '../../src/transfer/loosely.ts';
import { planImport } from '../../src/transfer/plan-import.ts';
import { readFile } from '../../src/transfer/read-file.ts';
import { settleForeign } from '../../src/transfer/settle-foreign.ts';
import { freshLibrary } from '../library/sample.ts';
import { aCopy, aNote, FAIR, NOW, targetOn, unfollowed } from './a-library.ts';

/** A row as the API gives it (https://h.readthedocs.io/en/latest/api-reference/v1/), with invented words. */
const row = (more: object = {}) => ({
  id: 'jPDLw-EfEe6zPy8K3Hq0Zw',
  created: '2026-03-05T12:00:00.000000+00:00',
  updated: '2026-03-05T12:30:00.000000+00:00',
  user: 'acct:reader@hypothes.is',
  uri: FAIR.url,
  text: 'Is *that* so?',
  tags: ['fair', ' fair '],
  group: '__world__',
  permissions: {},
  target: [
    {
      source: FAIR.url,
      selector: [
        {
          type: 'RangeSelector',
          startContainer: '/p[1]',
          endContainer: '/p[1]',
          startOffset: 4,
          endOffset: 20,
        },
        { type: 'TextPositionSelector', start: 1204, end: 1216 },
        {
          type: 'TextQuoteSelector',
          exact: 'open in June',
          prefix: 'The fair will ',
          suffix: ', said Marta',
        },
      ],
    },
  ],
  document: { title: ['The fair - The Moscow Times'] },
  links: {},
  hidden: false,
  flagged: false,
  ...more,
});

const take = (...rows: object[]) => fromHypothesis({ total: rows.length, rows }, NOW);

describe('out', () => {
  const NOTES = [
    aNote('n1', { tags: ['fair'] }),
    aNote('n2', { target: targetOn(FAIR, 'June, said Marta', 'claim') }),
    aNote('n3', { target: { type: 'person', personId: 'marta', name: 'Marta Velichko' } }),
  ];

  it('has the form that the client takes in', () => {
    const file = toHypothesis([...NOTES, aNote('gone', { deletedAt: NOW })], NOW);
    expect(file).toMatchObject({ export_date: '2026-03-05T12:00:00.000Z', client_version: 'whence' });
    const annotations = fieldOf(file, 'annotations');
    expect(annotations).toHaveLength(3);
    expect(annotations).toMatchObject([
      {
        uri: FAIR.url,
        text: 'words of n1',
        tags: ['fair'],
        target: [{ source: FAIR.url, selector: [{ type: 'TextQuoteSelector', exact: 'open in June' }] }],
        document: { title: [FAIR.title] },
      },
      {},
      { target: [{ source: FAIR.url, selector: [] }] },
    ]);
  });

  it('and in again is each note as it was', () => {
    const file = fromHypothesis(JSON.parse(JSON.stringify(toHypothesis(NOTES, NOW))), 0);
    expect(file?.copy.notes).toEqual(NOTES);
    expect([file?.refused, [...(file?.unsettled ?? [])]]).toEqual([[], []]);
  });
});

describe('in', () => {
  it('takes the rows of the API, a bare list of them, and the client’s own file', () => {
    const expected = take(row())?.copy.notes;
    expect(expected).toMatchObject([
      {
        id: 'jPDLw-EfEe6zPy8K3Hq0Zw',
        articleId: 'tmt:1',
        articleTitle: 'The fair - The Moscow Times',
        text: 'Is *that* so?',
        tags: ['fair'],
        createdAt: NOW,
        updatedAt: NOW + 1_800_000,
        target: {
          type: 'passage',
          passage: { quote: 'open in June', before: 'The fair will ', after: ', said Marta' },
        },
      },
    ]);
    expect(fromHypothesis([row()], 0)?.copy.notes).toEqual(expected);
    expect(fromHypothesis({ export_date: '', annotations: [row()] }, 0)?.copy.notes).toEqual(expected);
    expect(fromHypothesis({ export_date: '', annotations: [] }, 0)?.copy.notes).toEqual([]);
  });

  it('hangs a note on the whole page on its headline', () => {
    expect(take(row({ target: [{ source: FAIR.url }] }))?.copy.notes).toMatchObject([
      { target: { passage: { quote: 'The fair - The Moscow Times' } } },
    ]);
  });

  it.each([
    ['an answer to another', { references: ['abc'] }, 'answer'],
    ['one on another site', { uri: 'https://example.org/2026/03/01/story-a1' }, 'elsewhere'],
    ['one on a file', { uri: 'urn:x-pdf:1234' }, 'elsewhere'],
    ['one on a page without a name or words', { target: [], document: {} }, 'no-words'],
    ['one without an id', { id: null }, 'form'],
    [
      'one of ours that was changed by hand',
      { whence: { target: { type: 'dog' }, articleId: 'tmt:1' } },
      'form',
    ],
  ])('refuses %s and takes the next', (_, more, why) => {
    const file = take(row(more), row({ id: 'next' }));
    expect(file?.refused).toMatchObject([{ list: 'notes', why }]);
    expect(file?.copy.notes.map(({ id }) => id)).toEqual(['next']);
  });

  it.each([
    ['nothing', null],
    ['a list of other things', [1, 'two', {}]],
    ['rows of another kind', { rows: [{ id: 1 }] }],
    ['an empty list', []],
  ])('is nothing of %s', (_, value) => {
    expect(fromHypothesis(value, 0)).toBeNull();
  });
});

describe('in an article that the library has', () => {
  let library: Library;
  beforeEach(async () => {
    library = await freshLibrary();
    await applyImport(library, await aCopy(), unfollowed);
  });

  const settled = async (...rows: object[]) => {
    const file = await readFile(new TextEncoder().encode(JSON.stringify({ rows })), NOW);
    if (file.type !== 'parsed' || !file.foreign) throw new Error('not read');
    return settleForeign(library, file.foreign);
  };

  it('a note is described by the article’s own text and title', async () => {
    const { notes } = await settled(row());
    expect(notes).toMatchObject([{ target: targetOn(FAIR, 'open in June'), articleTitle: FAIR.title }]);
  });

  it('a note whose words are not there keeps what it came with', async () => {
    const strange = {
      type: 'TextQuoteSelector',
      exact: 'nothing of the kind whatsoever',
      prefix: '',
      suffix: '',
    };
    const { notes } = await settled(row({ target: [{ source: FAIR.url, selector: [strange] }] }));
    expect(notes).toMatchObject([
      { target: { passage: { quote: strange.exact, paragraph: strange.exact } } },
    ]);
  });

  it('the same file finds nothing to do a second time', async () => {
    await applyImport(library, await settled(row()), unfollowed);
    const { notes } = await planImport(library, await settled(row()));
    expect(notes.map(({ verdict }) => verdict)).toEqual(['same']);
  });
});

describe('a chosen file', () => {
  const form = async (text: string) => {
    const file = await readFile(new TextEncoder().encode(text), NOW);
    return file.type === 'parsed' ? file.form : file.why;
  };

  it.each([
    [JSON.stringify({ rows: [row()] }), 'hypothesis'],
    [JSON.stringify({ type: 'AnnotationPage', items: [] }), 'w3c'],
    ['{"format": "whence", "version": 99999}', 'newer'],
    ['{"hello": 1}', 'foreign'],
    ['{"hello"', 'cut'],
    ['hello', 'no-json'],
  ])('is known by what it holds: %.30s', async (text, expected) => {
    expect(await form(text)).toBe(expected);
  });
});
