/** What became other in an article since it was read before, as the library tab asks for it. */
import { beforeEach, expect, it, vi } from 'vitest';
import { changesOf } from '../../src/background/changes-of.ts';
import { openArticle } from '../../src/background/open-article.ts';
import type { Reader } from '../../src/background/read-text.ts';
import { readWeightsFile } from '../../src/cli/weights-file.ts';
import { createAnalyzer } from '../../src/engine/analyze.ts';
import { listChanged } from '../../src/library/changes/list-changed.ts';
import { saveNote } from '../../src/library/notes.ts';
import type { Library } from '../../src/library/open-library.ts';
import { article, draftOn, freshLibrary } from '../library/sample.ts';

// What is held of the session is asked, and nothing is held here.
vi.mock('../../src/browser/api.ts', async () => {
  const { createFakeBrowser: create } = await import('../browser-fake/fake-browser.ts');
  return { browser: create().page('background.html') };
});

const BEFORE = article(7, [
  'Irma Solovjeva, the lock keeper, said the barge carried 41 crates.',
  'The Reed Water Authority denied that the weir had been closed.',
  'Nobody answered the door.',
]);
const NOW = article(7, [
  'Irma Solovjeva, the lock keeper, said the barge carried 40 crates.',
  'Nobody answered the door.',
  '“I counted them twice,” Solovjeva told reporters.',
]);

const engine = createAnalyzer(readWeightsFile());
let library: Library;
let reader: Reader;
beforeEach(async () => {
  library = await freshLibrary();
  reader = { library, engine: async () => engine };
});

const open = (of: typeof NOW, at: number) =>
  openArticle(reader, { article: of, again: false }, { at, remember: 'all', isExample: false });

async function changed() {
  const found = await changesOf(reader, NOW.id);
  if (found === null || !('articleId' in found)) throw new Error('no changes');
  return found;
}

it('knows nothing of an article that stands as it was read', async () => {
  await open(BEFORE, 10);
  await open(BEFORE, 20);
  expect(await changesOf(reader, BEFORE.id)).toBeNull();
  expect((await listChanged(library, { after: null, most: 5 })).rows).toEqual([]);
});

it('tells sentences, claims and times, of the text before and the text now', async () => {
  await open(BEFORE, 10);
  await open(BEFORE, 20);
  await open(NOW, 30);
  await open(NOW, 40);
  const { readBefore, readNow, text, claims } = await changed();
  expect([readBefore, readNow]).toEqual([20, 30]);
  expect(text.same).toBe(1);
  expect(text.changes.map(({ type }) => type)).toEqual(['altered', 'removed', 'added']);
  const told = claims.map((change) => [change.type, 'now' in change ? change.now.text : change.before.text]);
  expect(told).toEqual([
    ['altered', 'the barge carried 40 crates'],
    ['added', 'I counted them twice'],
    ['removed', 'the weir had been closed'],
  ]);
  expect((await listChanged(library, { after: null, most: 5 })).rows).toHaveLength(1);
});

it('tells how many notes found their words again', async () => {
  await open(BEFORE, 10);
  await saveNote(library, draftOn(BEFORE, 'Nobody answered the door.'), 11);
  await saveNote(library, draftOn(BEFORE, 'denied that the weir had been closed'), 12);
  await open(NOW, 30);
  expect((await changed()).notes).toEqual({ found: 1, gone: 1 });
});

it('takes a text that came back for another change', async () => {
  await open(BEFORE, 10);
  await open(NOW, 20);
  await open(BEFORE, 30);
  const { readBefore, text } = await changed();
  expect(readBefore).toBe(20);
  expect(text.changes.map(({ type }) => type)).toEqual(['altered', 'added', 'removed']);
});
