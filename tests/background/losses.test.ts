/** A loss of what the reader wrote is noticed, told until the reader has decided, and nothing else is taken for one. */
import { openDB } from 'idb';
import { describe, expect, it, vi } from 'vitest';
import { eventually } from '../eventually.ts';
import { draftOn } from '../library/sample.ts';
import {
  ask,
  copies,
  DAY,
  damage,
  deleteDatabase,
  health,
  letCopy,
  openStory,
  START,
  STORY,
  world,
  writeNotes,
} from './kept-world.ts';

describe('a loss', () => {
  it.each([
    ['was deleted', deleteDatabase, 0],
    ['was emptied', () => damage((notes) => void notes.clear()), 0],
    ['lost a part', () => damage((notes) => void notes.delete(IDBKeyRange.upperBound('draft-~'))), 0],
  ])('is told when the database %s: how much there was, and when', async (_, lose, left) => {
    await writeNotes(3);
    world.now += 2 * DAY;
    await lose();
    expect(await health()).toMatchObject({
      state: 'lost',
      before: { notes: 3, at: START },
      now: { notes: left },
    });
  });

  it('is told when one of several notes is gone', async () => {
    const [first = ''] = await writeNotes(3);
    await damage((notes) => void notes.delete(first));
    expect(await health()).toMatchObject({ state: 'lost', before: { notes: 3 }, now: { notes: 2 } });
  });

  it('is told also to who writes at once, before anybody looked', async () => {
    await writeNotes(1);
    await deleteDatabase();
    await openStory();
    expect(await ask('note/save', { draft: draftOn(STORY, 'May') })).toMatchObject({ type: 'saved' });
    expect(await health()).toMatchObject({ state: 'lost', before: { notes: 1 }, now: { notes: 1 } });
  });

  it('is told again after every start until the reader has decided', async () => {
    await writeNotes(2);
    await deleteDatabase();
    expect((await health()).state).toBe('lost');
    world.fake.stopBackground();
    await writeNotes(1);
    world.fake.stopBackground();
    expect(await health()).toMatchObject({ state: 'lost', before: { notes: 2 }, now: { notes: 1 } });
    expect(await ask('loss/accept', {})).toEqual({ type: 'accepted' });
    expect((await health()).state).toBe('well');
    world.fake.stopBackground();
    expect((await health()).state).toBe('well');
  });

  it('is told when only corrections are gone', async () => {
    await openStory();
    const { target } = draftOn(STORY, 'May');
    if (target.type !== 'passage') throw new Error('the sample is a passage');
    const { passage } = target;
    const correction = { id: 'c', at: 1, scope: 'article', articleId: STORY.id } as const;
    await ask('correction/add', { correction: { ...correction, act: { type: 'not-claim', passage } } });
    await health();
    await deleteDatabase();
    expect(await health()).toMatchObject({ state: 'lost', before: { notes: 0, corrections: 1 } });
  });

  it('does not end by copies: those made before it stay until the reader has decided', async () => {
    await writeNotes(2);
    await letCopy();
    const [before] = await copies();
    await deleteDatabase();
    expect((await health()).copies).toHaveLength(1);
    for (let day = 0; day < 5; day += 1) {
      world.now += DAY;
      await writeNotes(1);
      await letCopy(4);
    }
    const found = await copies();
    expect(found.map(({ at }) => at)).toEqual([world.now, world.now - DAY, world.now - 2 * DAY, START]);
    expect(found.at(-1)).toEqual(before);
  });
});

describe('no loss', () => {
  it('is what the reader deletes, takes back, or lets go of for good', async () => {
    const [first = '', second = ''] = await writeNotes(3);
    await ask('note/delete', { id: first });
    await ask('note/delete', { id: second });
    await ask('note/restore', { id: second });
    world.now += 31 * DAY;
    await world.fake.install('update');
    await world.fake.pass(2);
    await eventually(async () => expect((await health()).now?.notes).toBe(2));
    world.fake.stopBackground();
    expect(await health()).toMatchObject({ state: 'well', before: { notes: 2 } });
  });

  it('is a background that was stopped between a deletion for good and the count after it', async () => {
    await writeNotes(2);
    await ask('note/delete', { id: (await writeNotes(1))[0] ?? '' });
    world.now += 31 * DAY;
    await world.fake.install('update');
    // From the moment on in which nothing is claimed, nothing more reaches the disk.
    const { local } = world.fake.page('library.html').storage;
    const set = local.set.bind(local);
    const stopped = vi.spyOn(local, 'set').mockImplementation(async (items) => {
      await set(items);
      if (JSON.stringify(items).includes('"notes":0')) stopped.mockRejectedValue(new Error('stopped'));
    });
    await world.fake.pass(2);
    await eventually(async () => expect((await health()).now?.notes).toBe(2));
    expect(world.fake.storage.local.stored.get('kept')).toMatchObject({ notes: 0 });
    stopped.mockRestore();
    world.fake.stopBackground();
    expect(await health()).toMatchObject({ state: 'well', before: { notes: 2 } });
  });

  it('is an empty library that never held anything', async () => {
    expect(await health()).toEqual({
      state: 'well',
      now: { notes: 0, corrections: 0 },
      before: null,
      copies: [],
    });
  });
});

describe('a library that does not open', () => {
  it('of a newer Whence is refused, untouched, with its copies offered', async () => {
    await writeNotes(2);
    await letCopy();
    world.fake.stopBackground();
    (await openDB('whence', 99)).close();
    expect(await health()).toMatchObject({ state: 'newer', now: null, before: { notes: 2 } });
    expect((await health()).copies).toHaveLength(1);
    expect(await ask('library/begin-anew', {})).toMatchObject({ type: 'failed', code: 'bad' });
    const later = await openDB('whence', 99);
    expect(await later.count('notes')).toBe(2);
    later.close();
  });

  it('is told as such; an empty one is begun only when the reader says so, and the loss is told then', async () => {
    await writeNotes(2);
    await letCopy();
    world.fake.stopBackground();
    const real = indexedDB.open.bind(indexedDB);
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Internal error opening backing store.', 'UnknownError');
    });
    expect(await health()).toMatchObject({ state: 'unreadable', now: null, before: { notes: 2 } });
    expect(await indexedDB.databases()).toHaveLength(1);
    const remove = indexedDB.deleteDatabase.bind(indexedDB);
    vi.spyOn(indexedDB, 'deleteDatabase').mockImplementation((name) => {
      open.mockImplementation(real);
      return remove(name);
    });
    expect(await ask('library/begin-anew', {})).toEqual({ type: 'begun' });
    expect(await health()).toMatchObject({ state: 'lost', before: { notes: 2 }, now: { notes: 0 } });
    expect((await health()).copies).toHaveLength(1);
  });

  it('is never removed while it can be opened', async () => {
    await writeNotes(1);
    expect(await ask('library/begin-anew', {})).toMatchObject({ type: 'failed', code: 'bad' });
    expect((await health()).now).toEqual({ notes: 1, corrections: 0 });
  });
});
