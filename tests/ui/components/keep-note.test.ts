/** Saved means saved; what is not saved is still there. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Note, NoteDraft, NoteTarget } from '../../../src/library/note.ts';
import type { Failure, ToBackground } from '../../../src/messaging/protocol.ts';
import { DRAFT_REST } from '../../../src/ui/components/keep-draft.ts';
import { NoteKeeper, type NoteSlot, REST } from '../../../src/ui/components/keep-note.ts';
import type { Ask } from '../../../src/ui/components/services.ts';
import { draft, NOTED_AT, note } from '../../gallery/readings/notes.ts';

const PERSON: NoteTarget = { type: 'person', personId: 'p', name: 'Somebody' };
const PASSAGE: NoteTarget = {
  type: 'passage',
  passage: { quote: 'words', before: '', after: '', start: 0, end: 5, paragraph: 'words' },
};

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

type Question = { id?: string; draft?: NoteDraft };

/** A library whose answers wait until they are let go, and can be made to fail. */
function world(given: Partial<NoteSlot> = {}) {
  const asked: { type: keyof ToBackground; text?: string }[] = [];
  const sent: NoteDraft[] = [];
  const drafts = new Map<string, NoteDraft>();
  const state: { failure: Failure['code'] | null; hold: Promise<void> | null; theirs: Note | null } = {
    failure: null,
    hold: null,
    theirs: null,
  };
  const slot: NoteSlot = {
    id: 'n1',
    target: PERSON,
    articleId: 'tmt:1',
    saved: null,
    draft: null,
    ...given,
  };
  const answers = {
    'note/save': ({ text, tags, edited }: Pick<NoteDraft, 'text' | 'tags' | 'edited'>) => {
      if (state.theirs && state.theirs.updatedAt !== edited) return { type: 'conflict', note: state.theirs };
      drafts.delete(slot.id);
      return { type: 'saved', note: note('n1', slot.target, text, tags) };
    },
    'note/delete': () => {
      drafts.delete(slot.id);
      return { type: 'deleted', note: note('n1', slot.target, 'old') };
    },
    'note/restore': () => ({ type: 'saved', note: note('n1', slot.target, 'old') }),
  };
  const ask = async (
    type: keyof typeof answers | 'draft/keep' | 'draft/drop',
    { draft: given, id }: Question,
  ) => {
    if (type === 'draft/keep') return given && void drafts.set(given.id, given);
    if (type === 'draft/drop') return void drafts.delete(id ?? '');
    const text = given?.text ?? '';
    asked.push({ type, text });
    if (given) sent.push(given);
    await state.hold;
    return state.failure
      ? { type: 'failed', code: state.failure, detail: '' }
      : answers[type]({ text, tags: given?.tags ?? [], edited: given?.edited ?? null });
  };
  // The fake answers as the protocol says for the messages of a note, and no other is sent here.
  const keeper = new NoteKeeper(slot, ask as unknown as Ask, () => {});
  return { keeper, asked, sent, drafts, state };
}

const rest = () => vi.advanceTimersByTimeAsync(REST);
const newer = (text: string): Note => ({ ...note('n1', PERSON, text), updatedAt: NOTED_AT + 5 });

it('keeps words as a draft when the reader stops for a moment, and saves them when the reader rests', async () => {
  const { keeper, asked, drafts } = world();
  keeper.type('W');
  keeper.type('Who?');
  await vi.advanceTimersByTimeAsync(DRAFT_REST);
  expect(drafts.get('n1')).toMatchObject({ id: 'n1', target: PERSON, text: 'Who?', edited: null });
  expect(asked).toEqual([]);
  await rest();
  expect(asked).toEqual([{ type: 'note/save', text: 'Who?' }]);
  expect(keeper.state().status.type).toBe('saved');
  expect(drafts.size).toBe(0);
});

it('keeps the words at once when the page may end', async () => {
  const { keeper, drafts } = world();
  keeper.type('Who?');
  keeper.flush();
  await vi.advanceTimersByTimeAsync(0);
  expect(drafts.get('n1')?.text).toBe('Who?');
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
  expect(drafts.get('n1')?.text).toBe('Who stamped it?');
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
  expect(drafts.get('n1')?.text).toBe('Who?');
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
  expect(keeper.state()).toEqual({ text: '', tags: [], word: '', status: { type: 'blank' }, kept: false });
});

it('takes up a draft that was left', async () => {
  const { keeper, asked } = world({ draft: draft('n1', PERSON, 'Half a tho') });
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

it('saves tags with the words, and a word begun in their field as a tag', async () => {
  const { keeper, sent, drafts } = world();
  keeper.type('Who?');
  keeper.tag(['grain', ' Grain'], 'por');
  expect(keeper.state()).toMatchObject({ tags: ['grain'], word: 'por', status: { type: 'draft' } });
  await vi.advanceTimersByTimeAsync(DRAFT_REST);
  expect(drafts.get('n1')?.tags).toEqual(['grain', 'por']);
  keeper.tag(['grain', 'port'], '');
  await rest();
  expect(sent.map(({ tags }) => tags)).toEqual([['grain', 'port']]);
  expect(keeper.state()).toMatchObject({ tags: ['grain', 'port'], status: { type: 'saved' } });
});

it('takes tags without words for a note, and their loss for its end', async () => {
  const { keeper, asked } = world();
  keeper.tag(['grain'], '');
  await keeper.save();
  keeper.tag([], '');
  await keeper.save();
  expect(asked.map(({ type }) => type)).toEqual(['note/save', 'note/delete']);
});

it('takes other tags of another tab for a change', async () => {
  const { keeper, state } = world({ saved: note('n1', PERSON, 'old') });
  state.theirs = { ...newer('mine'), tags: ['theirs'] };
  keeper.type('mine');
  await rest();
  expect(keeper.state().status.type).toBe('conflict');
  await keeper.takeTheirs();
  expect(keeper.state()).toMatchObject({ text: 'mine', tags: ['theirs'] });
});

it('keeps a passage without words: a highlight', async () => {
  const { keeper, asked } = world({ target: PASSAGE });
  await keeper.save();
  expect(asked).toEqual([{ type: 'note/save', text: '' }]);
  expect(keeper.state()).toMatchObject({ kept: true, status: { type: 'saved' } });
});

it('takes a passage whose words were all taken away again for no highlight', async () => {
  const { keeper, asked, drafts } = world({ target: PASSAGE });
  keeper.type('Why');
  await vi.advanceTimersByTimeAsync(DRAFT_REST);
  keeper.type('');
  keeper.close();
  await vi.advanceTimersByTimeAsync(REST);
  expect(asked).toEqual([]);
  expect(drafts.size).toBe(0);
});

it('says “saved” of nothing that was written while it was about to say so', async () => {
  const { keeper, drafts, state } = world();
  for (const [during, text] of [
    ['save', 'Who?'],
    ['erase', ''],
  ] as const) {
    const held = withResolvers();
    state.hold = held.promise;
    keeper.type(text);
    const work = keeper.save();
    await vi.advanceTimersByTimeAsync(1);
    keeper.type(`Typed during ${during}`);
    held.resolve();
    await work;
    expect(keeper.state()).toMatchObject({ text: `Typed during ${during}`, status: { type: 'draft' } });
    await vi.advanceTimersByTimeAsync(1);
    expect(drafts.get('n1')?.text).toBe(`Typed during ${during}`);
    state.hold = null;
    await keeper.save();
    expect(keeper.state().status.type).toBe('saved');
  }
});

it('leaves a draft that was only found again to the tab in which it may still be written', async () => {
  const { keeper, asked, drafts } = world({ draft: draft('n1', PERSON, 'Half a tho') });
  keeper.saveOwn();
  keeper.close();
  await rest();
  expect(asked).toEqual([]);
  expect(drafts.size).toBe(0);
  expect(keeper.state()).toMatchObject({ text: 'Half a tho', status: { type: 'draft' } });
});

it('forgets a draft that is not wanted, and brings it back', async () => {
  const left = draft('n1', PERSON, 'Half a tho');
  const { keeper, drafts } = world({ draft: left });
  drafts.set('n1', left);
  await keeper.remove();
  expect(keeper.state().status.type).toBe('deleted');
  expect(drafts.size).toBe(0);
  await keeper.restore();
  await vi.advanceTimersByTimeAsync(DRAFT_REST);
  expect(keeper.state()).toMatchObject({ text: 'Half a tho', status: { type: 'draft' } });
  expect(drafts.get('n1')?.text).toBe('Half a tho');
});

it('takes over what another tab saved, and never over words that are being written', async () => {
  const { keeper, sent } = world({ saved: note('n1', PERSON, 'old') });
  keeper.renew(newer('theirs'));
  expect(keeper.state()).toMatchObject({ text: 'theirs', status: { type: 'saved' } });
  keeper.renew(note('n1', PERSON, 'older'));
  expect(keeper.state().text).toBe('theirs');
  keeper.type('mine');
  keeper.renew({ ...newer('theirs again'), updatedAt: NOTED_AT + 9 });
  expect(keeper.state()).toMatchObject({ text: 'mine', status: { type: 'draft' } });
  await keeper.save();
  expect(sent).toMatchObject([{ text: 'mine', edited: NOTED_AT + 5 }]);
});

it('lets the reader choose when two tabs wrote on one note', async () => {
  const mine = world({ saved: note('n1', PERSON, 'old') });
  mine.state.theirs = newer('theirs');
  mine.keeper.type('mine');
  await rest();
  expect(mine.keeper.state()).toMatchObject({
    text: 'mine',
    status: { type: 'conflict', theirs: { text: 'theirs' } },
  });
  expect(mine.drafts.get('n1')?.text).toBe('mine');
  await mine.keeper.keepMine();
  expect(mine.sent.map(({ edited }) => edited)).toEqual([NOTED_AT, NOTED_AT + 5]);
  expect(mine.keeper.state()).toMatchObject({ text: 'mine', status: { type: 'saved' } });

  const other = world({ saved: note('n1', PERSON, 'old') });
  other.state.theirs = newer('theirs');
  other.keeper.type('mine');
  await rest();
  await other.keeper.takeTheirs();
  expect(other.keeper.state()).toMatchObject({ text: 'theirs', status: { type: 'saved', at: NOTED_AT + 5 } });
  expect(other.drafts.size).toBe(0);
});

it('knows its own words again when only the answer was lost', async () => {
  const { keeper, sent, state } = world();
  state.failure = 'lost';
  keeper.type('Who?');
  await rest();
  state.failure = null;
  state.theirs = newer('Who?');
  keeper.type('Who stamped it?');
  await rest();
  expect(keeper.state()).toMatchObject({ text: 'Who stamped it?', status: { type: 'saved' } });
  expect(sent.at(-1)).toMatchObject({ text: 'Who stamped it?', edited: NOTED_AT + 5 });
});

function withResolvers() {
  const held: { resolve: () => void } = { resolve: () => {} };
  const promise = new Promise<void>((resolve) => {
    held.resolve = resolve;
  });
  return { promise, resolve: () => held.resolve() };
}
