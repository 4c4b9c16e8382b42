/**
 * Keeps one note while it is being written. Every letter goes into a draft at once, and into the library when the
 * reader rests; "saved" is said only after the library's answer. Whatever fails leaves the draft where it is.
 */
import type { Draft } from '../../browser/drafts.ts';
import type { Note, NoteTarget } from '../../library/note.ts';
import type { Failure } from '../../messaging/protocol.ts';
import type { Services } from './services.ts';

/** Milliseconds without a letter after which a note is saved. */
export const REST = 800;

export type NoteStatus =
  | { readonly type: 'blank' }
  /** Written and not yet in the library. */
  | { readonly type: 'draft' }
  | { readonly type: 'saved'; readonly at: number }
  | {
      readonly type: 'failed';
      readonly failure: Failure;
      readonly during: 'save' | 'delete' | 'restore';
    }
  | { readonly type: 'deleted' };

export interface NoteState {
  readonly text: string;
  readonly status: NoteStatus;
  /** Whether the library holds it. */
  readonly kept: boolean;
}

export interface NoteSlot {
  readonly id: string;
  readonly target: NoteTarget;
  readonly articleId: string;
  /** As the library has it; null for a note not yet saved. */
  readonly saved: Note | null;
  readonly draft: Draft | null;
  /** Under which the draft is kept. */
  readonly draftKey: string;
}

export interface NoteKeeper {
  readonly state: () => NoteState;
  type(text: string): void;
  /** Saves now. A note on a person or a claim that was emptied goes to the trash. */
  save(): Promise<void>;
  remove(): Promise<void>;
  restore(): Promise<void>;
  /** Does again what failed. */
  retry(): Promise<void>;
  /** The view closes: what is written is saved. */
  close(): void;
}

export function createNoteKeeper(slot: NoteSlot, services: Services, changed: () => void): NoteKeeper {
  const { id, target, articleId, draftKey } = slot;
  let saved = slot.saved;
  let text = slot.draft?.text ?? saved?.text ?? '';
  let status: NoteStatus = firstStatus(slot);
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Writes go one after another: an answer is never overtaken by the next question. */
  let writes: Promise<void> = Promise.resolve();
  let drafts: Promise<void> = Promise.resolve();

  const say = (next: NoteStatus) => {
    status = next;
    changed();
  };
  const later = (write: () => Promise<void>) => {
    clearTimeout(timer);
    writes = writes.then(write);
    return writes;
  };
  const draft = (change: () => Promise<void>) => {
    // A draft that cannot be kept costs nothing now: the words stand in the field, and saving them will say what is wrong.
    drafts = drafts.then(change).catch(() => {});
    return drafts;
  };
  const failed = (failure: Failure, during: 'save' | 'delete' | 'restore') =>
    say({ type: 'failed', failure, during });

  async function write(): Promise<void> {
    const sent = text;
    const answer = await services.ask('note/save', { draft: { id, target, articleId, text: sent } });
    if (answer.type === 'failed') return failed(answer, 'save');
    saved = answer.note;
    if (text !== sent) return;
    await draft(() => services.drafts.drop(draftKey));
    say({ type: 'saved', at: answer.note.updatedAt });
  }

  async function erase(): Promise<void> {
    const answer = await services.ask('note/delete', { id });
    if (answer.type === 'failed') return failed(answer, 'delete');
    await draft(() => services.drafts.drop(draftKey));
    say({ type: 'deleted' });
  }

  async function bringBack(): Promise<void> {
    const answer = await services.ask('note/restore', { id });
    if (answer.type === 'failed') return failed(answer, 'restore');
    saved = answer.note;
    text = answer.note.text;
    say({ type: 'saved', at: answer.note.updatedAt });
  }

  async function forget(): Promise<void> {
    await draft(() => services.drafts.drop(draftKey));
    say({ type: 'blank' });
  }

  const emptied = () => text.trim() === '' && target.type !== 'passage';
  const save = () => later(emptied() ? (saved ? erase : forget) : write);
  const again = { save, delete: () => later(erase), restore: () => later(bringBack) };

  return {
    state: () => ({ text, status, kept: saved !== null && status.type !== 'deleted' }),
    type(next) {
      text = next;
      say({ type: 'draft' });
      void draft(() => services.drafts.keep(draftKey, { id, text: next }));
      clearTimeout(timer);
      if (next.trim() !== '') timer = setTimeout(save, REST);
    },
    save,
    remove: again.delete,
    restore: again.restore,
    retry: () => (status.type === 'failed' ? again[status.during]() : Promise.resolve()),
    close() {
      clearTimeout(timer);
      if (status.type === 'draft') void save();
    },
  };
}

function firstStatus({ saved, draft }: NoteSlot): NoteStatus {
  if (draft && draft.text !== saved?.text) return { type: 'draft' };
  return saved ? { type: 'saved', at: saved.updatedAt } : { type: 'blank' };
}
