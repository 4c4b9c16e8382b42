/** Runs in a page of the extension: fills its library, and times what only the inside of the library shows. */
import { fileReading } from '../../../src/library/file-reading.ts';
import { follow } from '../../../src/library/finding/follow.ts';
import { tidyFinding } from '../../../src/library/finding/tidy.ts';
import { type Library, openLibrary } from '../../../src/library/open-library.ts';
import { FULL, inventLibrary, type Size } from './invented.ts';

const AT_ONCE = 250;
const STORES = ['articles', 'texts', 'strips', 'appearances', 'claims', 'notes', 'people'] as const;
const ALL = [...STORES, 'met', 'entries', 'gone', 'totals'] as const;

async function inTurns(count: number, work: (from: number, to: number) => Promise<void>): Promise<void> {
  for (let from = 0; from < count; from += AT_ONCE) await work(from, Math.min(count, from + AT_ONCE));
}

async function putRecords(library: Library, size: Size): Promise<void> {
  const { person, article } = inventLibrary(size);
  await inTurns(size.people, async (from, to) => {
    const writing = library.transaction('people', 'readwrite', { durability: 'relaxed' });
    for (let number = from; number < to; number += 1) void writing.store.put(person(number));
    await writing.done;
  });
  await inTurns(size.articles, async (from, to) => {
    const writing = library.transaction(STORES, 'readwrite', { durability: 'relaxed' });
    for (let number = from; number < to; number += 1) {
      const made = article(number);
      void writing.objectStore('articles').put(made.article);
      void writing.objectStore('texts').put(made.text);
      void writing.objectStore('strips').put(made.strip);
      for (const each of made.appearances) void writing.objectStore('appearances').put(each);
      for (const each of made.claims) void writing.objectStore('claims').put(each);
      if (made.note) void writing.objectStore('notes').put(made.note);
    }
    await writing.done;
  });
}

/** As the upgrade from a version without search does it. */
async function findAll(library: Library): Promise<void> {
  const ids = {
    articles: await library.getAllKeysFromIndex('articles', 'lastRead'),
    people: await library.getAllKeys('people'),
    notes: await library.getAllKeys('notes'),
  };
  for (const kind of ['articles', 'people', 'notes'] as const)
    await inTurns(ids[kind].length, async (from, to) => {
      const writing = library.transaction([...ALL], 'readwrite', { durability: 'relaxed' });
      const none = { articles: new Set<string>(), people: new Set<string>(), notes: new Set<string>() };
      // Every store that following needs is in this transaction; the others are not, which its type cannot say.
      const changing = writing as unknown as Parameters<typeof follow>[0];
      await follow(changing, { ...none, [kind]: new Set(ids[kind].slice(from, to)) });
      await writing.done;
    });
}

async function seconds(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

/** Fills an empty library; answers with the seconds that each part took. */
async function fill(size: Size) {
  const library = await openLibrary();
  const records = await seconds(() => putRecords(library, size));
  const entries = await seconds(() => findAll(library));
  const tidied = await seconds(() => tidyFinding(library, true, 20_000));
  const postings = await library.getAll('postings');
  const megabytes =
    postings.reduce(
      (sum, { documents, ends, words }) => sum + documents.byteLength + ends.byteLength + 2 * words.length,
      0,
    ) /
    2 ** 20;
  library.close();
  return { records, entries, tidied, lists: postings.length, megabytes };
}

/** Milliseconds for filing one more article of the usual kind, each time. */
async function file(times: number): Promise<number[]> {
  const library = await openLibrary();
  const { article } = inventLibrary(FULL);
  const taken: number[] = [];
  for (let number = 0; number < times; number += 1) {
    const { article: record, text, appearances, claims } = article(FULL.articles + number);
    const place = { block: 0, start: 0, end: 30 };
    const people = appearances.map(({ name }) => ({
      name,
      spellings: [],
      mentions: [{ ...place, reasons: [] }],
      roles: [],
      reasons: [],
    }));
    const found = claims.map(
      (_, index) =>
        ({
          kind: 'indirect',
          content: [{ block: index % text.blocks.length, start: 0, end: 110 }],
          source: { ...place, person: index % people.length },
          sourceKind: 'person',
          cue: null,
          basis: { kind: 'paper', words: null },
          degree: 'stated',
          about: [],
          reasons: [],
        }) as const,
    );
    const filing = {
      article: { ...record.details, blocks: text.blocks },
      hash: record.hash,
      analysis: { language: 'en', people, claims: found, disputes: [] },
      engineVersion: 1,
      at: record.lastRead,
    } as const;
    const start = performance.now();
    await fileReading(library, filing);
    taken.push(performance.now() - start);
  }
  library.close();
  return taken;
}

/** Begun and asked after: no single answer may take the minutes that filling takes. */
const filling: { done: Awaited<ReturnType<typeof fill>> | null; failed: string | null } = {
  done: null,
  failed: null,
};

function begin(size: Size): void {
  fill(size).then(
    (done) => {
      filling.done = done;
    },
    (error: unknown) => {
      filling.failed = String(error);
    },
  );
}

Object.assign(globalThis, { whenceBench: { begin, filling, file } });
