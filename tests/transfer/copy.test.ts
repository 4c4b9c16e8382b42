/** What goes out as our own file comes back as it was, and what is no such file is told so. */
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { LIBRARY_VERSION, MIGRATIONS } from '../../src/library/migrations.ts';
import type { Library } from '../../src/library/open-library.ts';
import { write } from '../../src/library/writing.ts';
import { applyImport } from '../../src/transfer/apply-import.ts';
import { type Copy, EMPTY_COPY } from '../../src/transfer/copy.ts';
import { gatherCopy } from '../../src/transfer/gather-copy.ts';
import { parseCopy } from '../../src/transfer/parse-copy.ts';
import { decodeFile, LARGEST_FILE } from '../../src/transfer/parse-json.ts';
import { writeCopy } from '../../src/transfer/write-copy.ts';
import { anyText, article, freshLibrary } from '../library/sample.ts';
import {
  aCopy,
  aCorrection,
  aDraft,
  aNote,
  aPerson,
  everything,
  FAIR,
  filed,
  NOW,
  textOf,
  unfollowed,
} from './a-library.ts';

const parsed = async (text: string) => {
  const answer = await parseCopy(text);
  if (answer.type !== 'parsed') throw new Error(`unreadable: ${answer.why}`);
  return answer;
};

/** As it goes through a file: written, encoded, decoded, read. */
async function throughFile(copy: Copy) {
  const file = decodeFile(new TextEncoder().encode(writeCopy(copy, NOW)));
  if (file.type !== 'parsed') throw new Error(file.why);
  return parsed(file.text);
}

describe('a file of our own', () => {
  it('says what it is, in one line a record', async () => {
    const text = writeCopy(await aCopy(), NOW);
    expect(JSON.parse(text)).toMatchObject({
      format: 'whence',
      version: LIBRARY_VERSION,
      made: '2026-03-05T12:00:00.000Z',
      settings: { theme: 'dark' },
      corrections: [{ id: 'c1' }],
    });
    expect(text.split('\n').filter((line) => line.startsWith('{"id":"n'))).toHaveLength(2);
  });

  it('comes back with every record as it was', async () => {
    const copy = await aCopy();
    expect(await throughFile(copy)).toEqual({ type: 'parsed', copy, refused: [] });
    expect((await throughFile(EMPTY_COPY)).copy).toEqual(EMPTY_COPY);
  });

  it('keeps any words at all: markup, marks that turn the line, halves of pairs', async () => {
    const hostile = [
      '<img src=x onerror=alert(1)>',
      '\u202eevil\u202c',
      '\ud800',
      '__proto__',
      '{"a":1}',
      '\u0000',
    ];
    const words = fc.oneof(fc.constantFrom(...hostile), anyText);
    await fc.assert(
      fc.asyncProperty(fc.array(words, { maxLength: 8 }), words, async (texts, name) => {
        const copy: Copy = {
          ...EMPTY_COPY,
          notes: texts.map((text, index) => aNote(`n${index}`, { text, articleTitle: text })),
          people: [{ id: 'p', name, names: [name, ...texts], firstMet: 0 }],
        };
        expect(await throughFile(copy)).toEqual({ type: 'parsed', copy, refused: [] });
      }),
      { numRuns: 100 },
    );
  });

  it('keeps a word of a megabyte', async () => {
    const copy = { ...EMPTY_COPY, notes: [aNote('n', { text: 'ж'.repeat(1_000_000) })] };
    expect((await throughFile(copy)).copy).toEqual(copy);
  });

  it('passes through an upgrade for each version since', async () => {
    const copy = await aCopy();
    const { corrections: _, ...before } = JSON.parse(writeCopy(copy, NOW));
    const { copy: read } = await parsed(JSON.stringify({ ...before, version: 1 }));
    expect(read).toEqual({ ...copy, corrections: [] });
  });

  it('gives notes and drafts of before their empty tags, and takes tags in as they are kept', async () => {
    const { version: _, ...file } = JSON.parse(writeCopy(await aCopy(), NOW));
    const bare = (list: readonly { tags?: unknown }[]) => list.map(({ tags: __, ...rest }) => rest);
    const before = { ...file, notes: bare(file.notes), drafts: bare(file.drafts) };
    const { copy } = await parsed(JSON.stringify({ ...before, version: 2 }));
    expect([...copy.notes, ...copy.drafts].map(({ tags }) => tags)).toEqual([[], [], []]);
    const [first] = file.notes;
    const written = { ...file, notes: [{ ...first, tags: [' fair ', 'Fair', ''] }], version: 3 };
    expect((await parsed(JSON.stringify(written))).copy.notes[0]?.tags).toEqual(['fair']);
  });

  it('has an upgrade in every migration', () => {
    for (const { upgradeFile } of MIGRATIONS) expect(upgradeFile({ notes: [] })).toHaveProperty('notes');
  });
});

describe('what is no file of ours', () => {
  const whole = async (change: object) =>
    JSON.stringify({ ...JSON.parse(writeCopy(await aCopy(), NOW)), ...change });

  it.each([
    ['nothing', '', 'empty'],
    ['white space', ' \n\t', 'empty'],
    ['plain words', 'Dear diary', 'no-json'],
    ['a page', '<!doctype html><p>hello', 'no-json'],
    ['a list', '[1, 2]', 'foreign'],
    ['null', 'null', 'foreign'],
    ['a number', '12', 'foreign'],
    ['an object of another program', '{"version": 2, "notes": []}', 'foreign'],
    ['a file without a version', '{"format": "whence"}', 'foreign'],
    ['a version that is none', '{"format": "whence", "version": -1}', 'foreign'],
    ['a file of a newer Whence', `{"format": "whence", "version": ${LIBRARY_VERSION + 1}}`, 'newer'],
    ['lists that are none', `{"format": "whence", "version": ${LIBRARY_VERSION}, "notes": 3}`, 'damaged'],
    ['brackets 200,000 deep', `${'['.repeat(200_000)}`, 'cut'],
    ['brackets 200,000 deep and closed', `${'['.repeat(200_000)}${']'.repeat(200_000)}`, 'foreign'],
  ])('%s is refused with its reason', async (_, text, why) => {
    expect(await parseCopy(text)).toEqual({ type: 'unreadable', why });
  });

  it('is a file that ends too early, wherever that is', async () => {
    const text = writeCopy(await aCopy(), NOW).trimEnd();
    for (let end = 1; end < text.length; end += 97)
      expect(await parseCopy(text.slice(0, end))).toMatchObject({ type: 'unreadable' });
    expect(await parseCopy(text.slice(0, -2))).toEqual({ type: 'unreadable', why: 'cut' });
  });

  it.each([
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x7b, 0), 'encoding'],
    ['Windows-1251', Uint8Array.of(0x22, 0xcf, 0xf0, 0xe8, 0x22), 'encoding'],
    ['a zip', Uint8Array.of(0x50, 0x4b, 3, 4, 0x14, 0, 0x80, 0xff), 'encoding'],
    ['too much', { byteLength: LARGEST_FILE + 1 } as Uint8Array, 'large'],
  ])('is one in %s', (_, bytes, why) => {
    expect(decodeFile(bytes)).toEqual({ type: 'unreadable', why });
  });

  it('a byte order mark does no harm', () => {
    expect(decodeFile(Uint8Array.of(0xef, 0xbb, 0xbf, 0x7b, 0x7d))).toEqual({ type: 'parsed', text: '{}' });
  });

  it.each([
    ['no record', 7, 'notes[1]: expected a record'],
    [
      'an address that runs code',
      { ...aNote('x'), articleUrl: 'javascript:alert(1)' },
      'notes[1].articleUrl: expected a web address',
    ],
    [
      'a day that no calendar has',
      { ...aNote('x'), createdAt: 1e300 },
      'notes[1].createdAt: expected a moment',
    ],
    [
      'a target of an unknown kind',
      { ...aNote('x'), target: { type: '__proto__' } },
      'notes[1].target: expected person or claim or passage',
    ],
    ['depth where words should be', { ...aNote('x'), text: [[[[]]]] }, 'notes[1].text: expected text'],
  ])('a note with %s is refused, and no other', async (_, broken, detail) => {
    const { copy, refused } = await parsed(await whole({ notes: [aNote('n1'), broken, aNote('n2')] }));
    expect(copy.notes.map(({ id }) => id)).toEqual(['n1', 'n2']);
    expect(refused).toEqual([{ list: 'notes', why: 'form', detail }]);
  });

  it('a text under the hash of another is refused, and so is its article', async () => {
    const text = await textOf(FAIR);
    const forged = { ...text, blocks: [{ kind: 'paragraph', text: 'Something else.' }] };
    const { copy, refused } = await parsed(await whole({ texts: [forged] }));
    expect([copy.texts, copy.articles]).toEqual([[], []]);
    expect(refused.map(({ list, why }) => [list, why])).toEqual([
      ['texts', 'text'],
      ['articles', 'no-text'],
    ]);
  });

  it('poisoned names change no prototype and come to nothing', async () => {
    const text = writeCopy(await aCopy(), NOW);
    const poisoned = text
      .replace(
        '"format"',
        '"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}, "format"',
      )
      .replace('{"id":"n1"', '{"__proto__": {"polluted": 1}, "id":"n1"');
    const { copy } = await parsed(poisoned);
    expect(copy).toEqual(await aCopy());
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    expect(Reflect.get(copy.notes[0] ?? {}, 'polluted')).toBeUndefined();
  });
});

describe('out, emptied, in again', () => {
  let library: Library;
  beforeEach(async () => {
    library = await freshLibrary();
  });

  const emptied = async () => {
    library.close();
    library = await freshLibrary();
  };

  it('is the same for thousands of notes, people and corrections', async () => {
    const MANY = 2000;
    const articles = Array.from({ length: 50 }, (_, n) =>
      article(n, [`Paragraph ${n}: the fair will open in June.`]),
    );
    const texts = await Promise.all(articles.map(textOf));
    const NAMES = ['Marta', 'Ilya', 'Vera', 'Semyon', 'Zoya', 'Timur', 'Rada', 'Lev', 'Nina', 'Pyotr'];
    const word = (n: number) => [...String(n)].map((digit) => 'abelnorstu'[Number(digit)]).join('');
    await write(library, 'strict', async (writing) => {
      for (const [index, each] of articles.entries()) {
        const text = texts[index];
        if (!text) continue;
        void writing.objectStore('articles').put(filed(each, text.hash));
        void writing.objectStore('texts').put(text);
      }
      for (let n = 0; n < MANY; n += 1) {
        const personId = `person-${n}`;
        const articleId = `tmt:${n % 50}`;
        const name = `${NAMES[n % 10]} Vel${word(n)}ova`;
        const person = { name, names: [name], personId };
        void writing.objectStore('people').put(aPerson(personId, name));
        void writing.objectStore('notes').put(
          aNote(`note-${n}`, {
            articleId,
            deletedAt: n % 7 === 0 ? NOW : null,
            ...(n % 3 === 0 ? { target: { type: 'person', personId, name } } : {}),
          }),
        );
        void writing
          .objectStore('corrections')
          .put(aCorrection(`correction-${n}`, { articleId, act: { type: 'not-person', person } }));
        if (n % 100 === 0) void writing.objectStore('drafts').put(aDraft(`draft-${n}`, { articleId }));
      }
    });
    const before = await everything(library);
    const text = writeCopy(await gatherCopy(library, { whole: false, settings: null }), NOW);
    await emptied();
    expect(await everything(library)).toEqual({
      ...before,
      notes: [],
      drafts: [],
      corrections: [],
      people: [],
      articles: [],
      texts: [],
    });
    const { copy, refused } = await parsed(text);
    await applyImport(library, copy, unfollowed);
    expect(refused).toEqual([]);
    expect(await everything(library)).toEqual(before);
  });

  it('takes along the articles with anything of the reader, or all of them if asked', async () => {
    const [other, far] = [article(2, ['Another story.']), article(3, ['A third.'])];
    const [text, second, third] = await Promise.all([FAIR, other, far].map(textOf));
    await write(library, 'strict', async (writing) => {
      for (const [of, textRecord] of [
        [FAIR, text],
        [other, second],
        [far, third],
      ] as const) {
        if (!textRecord) continue;
        await writing.objectStore('articles').put(filed(of, textRecord.hash));
        await writing.objectStore('texts').put(textRecord);
      }
      await writing.objectStore('people').put(aPerson('p1', 'Marta Velichko'));
      await writing.objectStore('people').put(aPerson('p2', 'Ilya Moskvin'));
      const said = { called: null, said: null, newestFirst: -NOW };
      await writing
        .objectStore('appearances')
        .put({ articleId: FAIR.id, person: 0, personId: 'p1', name: 'Velichko', spellings: [], ...said });
      await writing.objectStore('appearances').put({
        articleId: other.id,
        person: 0,
        personId: 'p2',
        name: 'Ilya Moskvin',
        spellings: [],
        ...said,
      });
      await writing.objectStore('notes').put(aNote('n1', { deletedAt: NOW }));
    });
    const some = await gatherCopy(library, { whole: false, settings: null });
    expect(some.articles.map(({ id }) => id)).toEqual([FAIR.id]);
    expect(some.texts).toEqual([text]);
    expect(some.people.map(({ id }) => id)).toEqual(['p1']);
    expect(some.stood).toEqual([
      { articleId: FAIR.id, person: 0, personId: 'p1', name: 'Velichko', spellings: [] },
    ]);
    const whole = await gatherCopy(library, { whole: true, settings: { theme: 'dark' } });
    expect(whole.articles).toHaveLength(3);
    expect(whole.people).toHaveLength(2);
    expect(whole.settings).toEqual({ theme: 'dark' });
  });
});
