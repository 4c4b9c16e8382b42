/** Marks are answered before anything is filed; whoever asks for the article meanwhile waits for the filing. */
import { expect, it } from 'vitest';
import { openings } from '../../src/background/openings.ts';
import type { ToBackground } from '../../src/messaging/protocol.ts';
import { asContext } from '../browser-fake/as-context.ts';
import { draftOn } from '../library/sample.ts';
import { ask, STORY, world } from './kept-world.ts';

async function fromPage<K extends keyof ToBackground>(type: K, question: ToBackground[K]['ask']) {
  const { content } = world.fake.openTab(STORY.url);
  const { send } = await asContext(content, () => import('../../src/messaging/send.ts'));
  return send(type, question);
}

const reading = () => ask('reading/of', { articleId: STORY.id, hash: null });

it('tells what can be marked without filing the story', async () => {
  expect(await fromPage('article/coming', {})).toEqual({ type: 'ready' });
  const glanced = await fromPage('article/read', { article: STORY });
  expect(glanced).toMatchObject({ type: 'reading', reading: { article: STORY, notes: [] } });
  expect(await reading()).toEqual({ type: 'unknown' });
  expect(await fromPage('article/open', { article: STORY, again: false })).toEqual(glanced);
  expect(await reading()).toMatchObject({ type: 'reading' });
});

it('answers for a story that is being opened when it is filed, and keeps a note on it', async () => {
  await fromPage('article/read', { article: STORY });
  const opening = fromPage('article/open', { article: STORY, again: false });
  const [read, saved] = [reading(), ask('note/save', { draft: draftOn(STORY, 'May', 'when?') })];
  expect(await saved).toMatchObject({ type: 'saved' });
  expect(await read).toMatchObject({ type: 'reading' });
  expect(await opening).toMatchObject({ type: 'reading' });
  expect(await fromPage('article/read', { article: STORY })).toMatchObject({
    type: 'reading',
    reading: { notes: [{ hasWords: true }] },
  });
});

it('waits for the last opening of the article alone, also for one that fails', async () => {
  const { during, ended } = openings();
  const log: string[] = [];
  let fail: (error: Error) => void = () => {};
  const failing = during('a', () => new Promise((_, reject) => (fail = reject))).catch(() =>
    log.push('failed'),
  );
  const waiting = ended('a').then(() => log.push('ended'));
  await ended('b');
  expect(log).toEqual([]);
  fail(new Error('no'));
  await Promise.all([failing, waiting]);
  expect(log.toSorted()).toEqual(['ended', 'failed']);
});
