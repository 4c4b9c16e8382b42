/** The second copies: made in time, kept for three days, and brought back as a whole or not at all. */
import { describe, expect, it, vi } from 'vitest';
import { openLibrary } from '../../src/library/open-library.ts';
import { asContext } from '../browser-fake/as-context.ts';
import { eventually } from '../eventually.ts';
import { draftOn } from '../library/sample.ts';
import {
  ask,
  copies,
  DAY,
  deleteDatabase,
  health,
  letCopy,
  openStory,
  START,
  STORY,
  world,
  writeNotes,
} from './kept-world.ts';

describe('copies', () => {
  it('hold the words, some minutes after they were written, once for a run of them', async () => {
    await writeNotes(3);
    expect(await copies()).toEqual([]);
    const set = vi.spyOn(world.fake.page('library.html').storage.local, 'set');
    await world.fake.pass(5);
    await eventually(async () => expect(await copies()).toHaveLength(1));
    const [copy] = await copies();
    expect(copy).toMatchObject({ at: START, notes: 3 });
    for (const text of ['note 0', 'note 1', 'note 2', 'said the miller']) expect(copy?.text).toContain(text);
    set.mockClear();
    await world.fake.pass(24 * 60);
    expect(set.mock.calls.filter(([items]) => 'copies' in items)).toEqual([]);
  });

  it('are made of drafts too', async () => {
    await openStory();
    await ask('draft/keep', { draft: draftOn(STORY, 'May', 'half a thought') });
    await letCopy();
    expect((await copies())[0]?.text).toContain('half a thought');
  });

  it('are made of changed settings', async () => {
    await world.fake.wakeBackground();
    const { changeSettings } = await asContext(
      world.fake.page('settings.html'),
      () => import('../../src/browser/settings.ts'),
    );
    await changeSettings({ remember: 'annotated' });
    await letCopy();
    expect((await copies())[0]?.text).toContain('"remember":"annotated"');
  });

  it.each([
    ['Chromium, which keeps alarms', false],
    ['Firefox, which forgets them', true],
  ])('are made for who closes the browser right after writing: %s', async (_, forgets) => {
    await writeNotes(1);
    await world.fake.restart({ forgets });
    await world.fake.pass(5);
    await eventually(async () => expect(await copies()).toHaveLength(1));
  });

  it('are of the last three days with a change; a day has one', async () => {
    await writeNotes(1);
    await letCopy();
    for (let day = 0; day < 4; day += 1) {
      world.now += DAY;
      await writeNotes(1);
      await letCopy();
      world.now += 60_000;
      await writeNotes(1);
      await letCopy();
    }
    expect((await copies()).map(({ at, notes }) => [at, notes])).toEqual([
      [world.now, 9],
      [world.now - DAY - 60_000, 7],
      [world.now - 2 * DAY - 120_000, 5],
    ]);
    const keys = [...world.fake.storage.local.stored.keys()].filter((key) => key.startsWith('copy '));
    expect(keys).toHaveLength(3);
  });

  it('are tried again the next day where there was no room, and the older one stays', async () => {
    await writeNotes(1);
    await letCopy();
    world.now += DAY;
    await writeNotes(1);
    world.fake.storage.local.failWith(new DOMException('no room', 'QuotaExceededError'));
    await world.fake.pass(61);
    expect(await ask('copy/make', {})).toMatchObject({ type: 'failed', code: 'full' });
    world.fake.storage.local.failWith(null);
    expect((await copies()).map(({ notes }) => notes)).toEqual([1]);
    await world.fake.install('update');
    await letCopy();
    expect((await copies()).map(({ notes }) => notes)).toEqual([2, 1]);
  });

  it('are cleared of what the reader clears for good', async () => {
    await writeNotes(1);
    await letCopy();
    world.now += DAY;
    await writeNotes(1);
    await letCopy();
    expect(await copies()).toHaveLength(2);
    expect(await ask('library/clear', { id: 'c', what: { type: 'everything' }, notes: true })).toMatchObject({
      type: 'cleared',
    });
    const found = await copies();
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ notes: 0 });
    expect(found[0]?.text).not.toContain('note 0');
    expect((await health()).state).toBe('well');
  });

  it('are cleared also when the clearing was cut off after its beginning, and is ended when the library is next looked at', async () => {
    await writeNotes(1);
    await letCopy();
    world.now += DAY;
    await writeNotes(1);
    await letCopy();
    world.fake.stopBackground();
    const library = await openLibrary();
    const effect = { articles: 0, claims: 0, people: 0, notes: 0, corrections: 0 };
    const what = { type: 'everything' } as const;
    const begun = { id: 'c', at: world.now, what, notes: true, left: [], of: 0, effect, done: false };
    await library.put('clearings', begun);
    library.close();
    expect((await copies()).map(({ notes }) => notes)).toEqual([2, 1]);
    await ask('library/summary', {});
    await eventually(async () => expect((await copies()).map(({ notes }) => notes)).toEqual([0]));
    expect((await copies())[0]?.text).not.toContain('note 0');
  });
});

describe('bringing a copy back', () => {
  async function lose(): Promise<string> {
    await writeNotes(3);
    await letCopy();
    await deleteDatabase();
    const { state, copies: offered } = await health();
    expect(state).toBe('lost');
    return offered[0]?.id ?? '';
  }

  it('says what it would do, does nothing, then brings every note and text, once', async () => {
    const id = await lose();
    await writeNotes(1);
    const plan = { notes: { fresh: 3, newer: 0, both: 0, same: 0 }, refused: 0 };
    expect(await ask('copy/plan', { id })).toMatchObject({ type: 'plan', plan });
    expect((await health()).now?.notes).toBe(1);
    expect(await ask('copy/restore', { id })).toMatchObject({ type: 'restored', plan });
    expect(await health()).toMatchObject({ state: 'well', now: { notes: 4 } });
    expect(await ask('copy/restore', { id })).toMatchObject({ plan: { notes: { fresh: 0, same: 3 } } });
    expect((await health()).now?.notes).toBe(4);
    world.fake.stopBackground();
    expect((await health()).state).toBe('well');
    const answer = await ask('reading/of', { articleId: STORY.id, hash: null });
    if (answer.type !== 'reading') throw new Error(answer.type);
    expect(answer.reading.notes.map(({ note }) => note.text).sort()).toEqual([
      'note 0',
      'note 0',
      'note 1',
      'note 2',
    ]);
  });

  it('changes nothing when it fails on the way, and the loss is still told', async () => {
    const id = await lose();
    const put = IDBObjectStore.prototype.put;
    let puts = 0;
    const failing = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...given
    ) {
      puts += 1;
      if (puts === 4) throw new DOMException('no room', 'QuotaExceededError');
      return put.apply(this, given);
    });
    expect(await ask('copy/restore', { id })).toMatchObject({ type: 'failed', code: 'full' });
    failing.mockRestore();
    expect(await health()).toMatchObject({ state: 'lost', now: { notes: 0 } });
  });

  it.each([
    ['that is cut off', (packed: string) => packed.slice(0, packed.length / 2)],
    ['that is no copy', () => btoa('nothing of the kind')],
    ['that is gone', () => undefined],
  ])('refuses one %s, and changes nothing', async (_, spoil) => {
    const id = await lose();
    const { stored } = world.fake.storage.local;
    stored.set(`copy ${id}`, spoil(String(stored.get(`copy ${id}`))));
    expect(await ask('copy/plan', { id })).toMatchObject({ type: 'failed', code: 'bad' });
    expect(await ask('copy/restore', { id })).toMatchObject({ type: 'failed', code: 'bad' });
    expect(await health()).toMatchObject({ state: 'lost', now: { notes: 0 } });
  });
});
