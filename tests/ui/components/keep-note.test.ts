/** Saved means saved; what is not saved is still there. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Draft } from '../../../src/browser/drafts.ts';
import type { NoteTarget } from '../../../src/library/note.ts';
import type { Failure, ToBackground } from '../../../src/messaging/protocol.ts';
import { createNoteKeeper, type NoteSlot, REST } from '../../../src/ui/components/keep-note.ts';
import type { Ask } from '../../../src/ui/components/services.ts';
import { note } from '../../gallery/readings/notes.ts';

const PERSON: NoteTarget = { type: 'person', personId: 'p', name: 'Somebody' };
const PASSAGE: NoteTarget = {
  type: 'passage',
  passage: { quote: 'words', before: '', after: '', start: 0, end: 5, paragraph: 'words' },
};

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A library whose answers wait until they are let go, and can be made to fail. */
function world(given: Partial<NoteSlot> = {}) {
  const asked: { type: keyof ToBackground; text?: string }[] = [];
  const drafts = new Map<string, Draft>();
  const state: { failure: Failure['code'] | null; hold: Promise<void> | null } = {
    failure: null,
    hold: null,
  };
  const slot: NoteSlot = {
    id: 'n1',
    target: PERSON,
    articleId: 'tmt:1',
    saved: null,
    draft: null,
    draftKey: 'key',
    ...given,
  };
  const answers = {
    'note/save': (text: string) => ({ type: 'saved', note: note('n1', slot.target, text) }),
    'note/delete': () => ({ type: 'deleted', note: note('n1', slot.target, 'old') }),
    'note/restore': () => ({ type: 'saved', note: note('n1', slot.target, 'old') }),
  };
  const ask = async (type: keyof typeof answers, question: { draft?: { text: string } }) => {
    const text = question.draft?.text ?? '';
    asked.push({ type, text });
    await state.hold;
    return state.failure ? { type: 'failed', code: state.failure, detail: '' } : answers[type](text);
  };
  const store = {
    keep: async (key: string, draft: Draft) => void drafts.set(key, draft),
    drop: async (key: string) => void drafts.delete(key),
  };
  // The fake answers as the protocol says for the three messages of a note, and no other is sent here.
  const keeper = createNoteKeeper(slot, { ask: ask as unknown as Ask, drafts: store }, () => {});
  return { keeper, asked, drafts, state };
}

const rest = () => vi.advanceTimersByTimeAsync(REST);

it('keeps every letter as a draft at once, and saves when the reader rests', async () => {
  const { keeper, asked, drafts } = world();
  keeper.type('W');
  keeper.type('Who?');
  await vi.advanceTimersByTimeAsync(1);
  expect(drafts.get('key')).toEqual({ id: 'n1', text: 'Who?' });
  expect(asked).toEqual([]);
  await rest();
  expect(asked).toEqual([{ type: 'note/save', text: 'Who?' }]);
  expect(keeper.state().status.type).toBe('saved');
  expect(drafts.size).toBe(0);
});

it('does not say “saved” before the answer', async () => {
  const { keeper, state } = world();
  const { promise, resolve } = withResolvers();
  state.hold = promise;
  keeper.type('Who?');
  await rest();
  expect(keeper.state().status.type).toBe('draft');
  resolve();
  await vi.advanceTimersByTimeAsync(0);
  expect(keeper.state().status.type).toBe('saved');
});

it('saves again what was written while an answer was under way', async () => {
  const { keeper, asked, drafts, state } = world();
  const held = withResolvers();
  state.hold = held.promise;
  keeper.type('Who?');
  await rest();
  keeper.type('Who stamped it?');
  held.resolve();
  await vi.advanceTimersByTimeAsync(1);
  expect(keeper.state()).toMatchObject({ text: 'Who stamped it?', status: { type: 'draft' } });
  expect(drafts.get('key')?.text).toBe('Who stamped it?');
  await rest();
  expect(asked.map(({ text }) => text)).toEqual(['Who?', 'Who stamped it?']);
  expect(keeper.state().status.type).toBe('saved');
});

it('keeps the draft when saving fails, says so, and saves at the next try', async () => {
  const { keeper, drafts, state } = world();
  state.failure = 'full';
  keeper.type('Who?');
  await rest();
  expect(keeper.state()).toMatchObject({
    text: 'Who?',
    kept: false,
    status: { type: 'failed', during: 'save', failure: { code: 'full' } },
  });
  expect(drafts.get('key')?.text).toBe('Who?');
  state.failure = null;
  await keeper.retry();
  expect(keeper.state().status.type).toBe('saved');
  expect(drafts.size).toBe(0);
});

it('saves what is written when the card closes', async () => {
  const { keeper, asked } = world();
  keeper.type('Who?');
  keeper.close();
  await vi.advanceTimersByTimeAsync(0);
  expect(asked).toEqual([{ type: 'note/save', text: 'Who?' }]);
});

it('saves nothing when nothing was written', async () => {
  const { keeper, asked } = world();
  keeper.close();
  await rest();
  expect(asked).toEqual([]);
  expect(keeper.state()).toEqual({ text: '', status: { type: 'blank' }, kept: false });
});

it('takes up a draft that was left', async () => {
  const { keeper, asked } = world({ draft: { id: 'n1', text: 'Half a tho' } });
  expect(keeper.state()).toMatchObject({ text: 'Half a tho', status: { type: 'draft' } });
  await keeper.save();
  expect(asked).toEqual([{ type: 'note/save', text: 'Half a tho' }]);
});

it('deletes, and brings back', async () => {
  const { keeper } = world({ saved: note('n1', PERSON, 'old') });
  await keeper.remove();
  expect(keeper.state()).toMatchObject({ kept: false, status: { type: 'deleted' } });
  await keeper.restore();
  expect(keeper.state()).toMatchObject({ text: 'old', kept: true, status: { type: 'saved' } });
});

it('keeps the note when deleting fails', async () => {
  const { keeper, state } = world({ saved: note('n1', PERSON, 'old') });
  state.failure = 'store';
  await keeper.remove();
  expect(keeper.state()).toMatchObject({
    text: 'old',
    kept: true,
    status: { type: 'failed', during: 'delete' },
  });
  state.failure = null;
  await keeper.retry();
  expect(keeper.state().status.type).toBe('deleted');
});

it('takes an emptied note on a person for a deleted one, and an emptied new one for none', async () => {
  const old = world({ saved: note('n1', PERSON, 'old') });
  old.keeper.type('');
  await rest();
  expect(old.asked).toEqual([]);
  await old.keeper.save();
  expect(old.asked.map(({ type }) => type)).toEqual(['note/delete']);
  const fresh = world();
  fresh.keeper.type(' ');
  await fresh.keeper.save();
  expect(fresh.asked).toEqual([]);
  expect(fresh.drafts.size).toBe(0);
});

it('keeps a passage without words: a highlight', async () => {
  const { keeper, asked } = world({ target: PASSAGE });
  await keeper.save();
  expect(asked).toEqual([{ type: 'note/save', text: '' }]);
  expect(keeper.state()).toMatchObject({ kept: true, status: { type: 'saved' } });
});

function withResolvers() {
  const held: { resolve: () => void } = { resolve: () => {} };
  const promise = new Promise<void>((resolve) => {
    held.resolve = resolve;
  });
  return { promise, resolve: () => held.resolve() };
}
