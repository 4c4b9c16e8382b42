/**
 * Every writing of the reader's own is ended at every one of its requests, in each way in which a browser ends one. What
 * was answered as done is there; what was not has changed nothing at all.
 */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { dropCorrection, keepCorrection } from '../../src/library/corrections.ts';
import { dropDraft, keepDraft } from '../../src/library/drafts.ts';
import { fileReading } from '../../src/library/file-reading.ts';
import { deleteNote, emptyTrash, eraseNote, restoreNote, saveNote } from '../../src/library/notes.ts';
import type { Library } from '../../src/library/open-library.ts';
import { applyImport } from '../../src/transfer/apply-import.ts';
import { gatherCopy } from '../../src/transfer/gather-copy.ts';
import { analysis, article, draftOn, freshLibrary } from './sample.ts';

const STORY = article(1, ['The mill will close in May, said the miller.']);
const NOTED = { ...draftOn(STORY, 'mill', 'kept'), id: 'noted' };
const TRASHED = { ...draftOn(STORY, 'miller', 'gone'), id: 'trashed' };
const FRESH = { ...draftOn(STORY, 'May', 'new'), id: 'fresh' };
const BEGUN = { ...draftOn(STORY, 'close', 'half a tho'), id: 'begun' };

const person = { name: 'Marta Velichko', names: ['Marta Velichko'], personId: 'p' };
const CORRECTION = { id: 'c', at: 5, scope: 'article', articleId: STORY.id } as const;
const act = { type: 'rename', person, to: 'M. Velichko' } as const;

const OWN = ['notes', 'drafts', 'corrections', 'people', 'texts'] as const;

let library: Library;
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** A library with a note, one in the trash, a draft and a correction. */
async function prepare(): Promise<void> {
  library = await freshLibrary();
  const filing = { article: STORY, hash: 'h', analysis: analysis([]), engineVersion: 1, at: 1 };
  await fileReading(library, filing);
  await saveNote(library, NOTED, 1);
  await saveNote(library, TRASHED, 1);
  await deleteNote(library, TRASHED.id, 2);
  await keepDraft(library, BEGUN, 3);
  await keepCorrection(library, { ...CORRECTION, id: 'old', act });
}

/** Everything that is kept, as one text. */
async function all(): Promise<string> {
  const stores = await Promise.all(OWN.map((name) => library.getAll(name)));
  return JSON.stringify(stores);
}

async function incoming() {
  const copy = await gatherCopy(library, { whole: true, settings: null });
  const notes = copy.notes.map((note) => ({ ...note, id: `${note.id}-from-file`, text: 'from a file' }));
  return { ...copy, notes };
}

/** Each does its work, and leaves the library otherwise than it found it. */
const WORKS: Readonly<Record<string, () => Promise<unknown>>> = {
  'a new note': () => saveNote(library, FRESH, 9),
  'the new words of a note': () => saveNote(library, { ...NOTED, text: 'other', edited: 1 }, 9),
  'a note with a draft': () => saveNote(library, { ...BEGUN, text: 'a whole thought' }, 9),
  'a note to the trash': () => deleteNote(library, NOTED.id, 9),
  'a note from the trash': () => restoreNote(library, TRASHED.id),
  'a note for good': () => eraseNote(library, TRASHED.id),
  'the emptied trash': () => emptyTrash(library, 40 * 24 * 60 * 60 * 1000),
  'a draft': () => keepDraft(library, { ...FRESH, text: 'half' }, 9),
  'a forgotten draft': () => dropDraft(library, BEGUN.id),
  'a correction': () => keepCorrection(library, { ...CORRECTION, act }),
  'a correction taken back': () => dropCorrection(library, 'old'),
  'an import': async () =>
    applyImport(library, await incoming(), { signal: new AbortController().signal, progress: () => {} }),
};

const METHODS = ['get', 'put', 'delete', 'getAll', 'getAllKeys', 'count'] as const;

/** For what reason a browser ends a writing; null: it gives none, as when it is closed. */
const REASONS = ['QuotaExceededError', 'UnknownError', null] as const;

/** What fake-indexeddb calls itself when a request fails; the standard's own `abort` gives no reason. */
interface Endable {
  readonly _abort: (reason: string | null) => void;
}

/** How far the request is after which it ends: under way, or answered, when only the completion is still to come. */
const STAGES = ['made', 'answered'] as const;

/** Ends the writing at its request of this number; answers whether it had so many. */
function endAt(number: number, stage: (typeof STAGES)[number], reason: string | null): () => boolean {
  let seen = 0;
  for (const method of METHODS) {
    const real = IDBObjectStore.prototype[method] as (...given: unknown[]) => IDBRequest;
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (
      this: IDBObjectStore,
      ...given: unknown[]
    ) {
      const request = real.apply(this, given);
      if (this.transaction.mode !== 'readwrite') return request;
      seen += 1;
      if (seen !== number) return request;
      const end = () => (this.transaction as unknown as Endable)._abort(reason);
      if (stage === 'made') queueMicrotask(end);
      else request.addEventListener('success', end);
      return request;
    } as never);
  }
  return () => seen >= number;
}

it.each(Object.entries(WORKS))(
  '%s: done as a whole or not at all, wherever it is ended',
  async (_, work) => {
    let points = 0;
    for (const [stage, reason] of STAGES.flatMap((each) => REASONS.map((why) => [each, why] as const)))
      for (let number = 1; ; number += 1) {
        await prepare();
        const before = await all();
        const reached = endAt(number, stage, reason);
        const answered = await work().then(
          () => true,
          () => false,
        );
        vi.restoreAllMocks();
        vi.spyOn(console, 'error').mockImplementation(() => {});
        if (!reached()) {
          expect(answered).toBe(true);
          expect(await all()).not.toBe(before);
          break;
        }
        points += 1;
        expect(answered).toBe(false);
        expect(await all()).toBe(before);
      }
    expect(points).toBeGreaterThanOrEqual(3);
  },
  60_000,
);

it.each(Object.entries(WORKS))(
  '%s: asks the browser to have it on the disk before it answers',
  async (_, work) => {
    await prepare();
    const asked = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await work();
    const writings = asked.mock.calls.filter(([, mode]) => mode === 'readwrite');
    expect(writings).toHaveLength(1);
    expect(writings.map(([, , options]) => options)).toEqual([{ durability: 'strict' }]);
  },
);
