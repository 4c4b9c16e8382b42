/**
 * Keeps one note while it is being written: as a draft when the reader stops for a moment, as a note when the reader
 * rests; "saved" is said only after the library's answer. Whatever fails leaves the draft where it is.
 */
import type { Note, NoteDraft, NoteTarget } from '../../library/note.ts';
import { cleanTags, sameTags } from '../../library/tags.ts';
import type { Failure } from '../../messaging/protocol.ts';
import { DraftKeeper } from './keep-draft.ts';
import type { Ask } from './services.ts';

/** Milliseconds without a letter after which a note is saved. */
export const REST = 800;

type Work = 'save' | 'delete' | 'restore';

export type NoteStatus =
  | { readonly type: 'blank' }
  /** Written and not yet in the library. */
  | { readonly type: 'draft' }
  | { readonly type: 'saved'; readonly at: number }
  /** Changed in another tab since these words were begun: the reader has to choose. */
  | { readonly type: 'conflict'; readonly theirs: Note }
  | { readonly type: 'failed'; readonly failure: Failure; readonly during: Work }
  | { readonly type: 'deleted' };

export interface NoteState {
  readonly text: string;
  readonly tags: readonly string[];
  /** What stands in the field of tags: a tag as soon as the reader goes on. */
  readonly word: string;
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
  /** Words that were left unsaved. */
  readonly draft: NoteDraft | null;
}

export class NoteKeeper {
  readonly #drafts: DraftKeeper;
  #saved: Note | null;
  /** `updatedAt` of what the words in the field were begun on. */
  #edited: number | null;
  #text: string;
  #tags: readonly string[];
  #word = '';
  #status: NoteStatus;
  /** Written in this editor and not yet saved. A draft that was only found again is another tab's to save. */
  #dirty = false;
  /** What was sent since the last answer: found in the library, it is no change of somebody else's. */
  #tried = new Set<string>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Writes go one after another: an answer is never overtaken by the next question. */
  #writes: Promise<void> = Promise.resolve();

  constructor(
    readonly slot: NoteSlot,
    readonly ask: Ask,
    readonly changed: () => void,
  ) {
    const { id, saved, draft } = slot;
    this.#drafts = new DraftKeeper(id, ask);
    this.#saved = saved;
    this.#edited = (draft ? draft.edited : saved?.updatedAt) ?? null;
    this.#text = draft?.text ?? saved?.text ?? '';
    this.#tags = draft?.tags ?? saved?.tags ?? [];
    this.#status = firstStatus(slot);
  }

  state(): NoteState {
    const kept = this.#saved !== null && this.#status.type !== 'deleted';
    return { text: this.#text, tags: this.#tags, word: this.#word, status: this.#status, kept };
  }

  type(text: string): void {
    this.#text = text;
    this.#written();
  }

  /** The tags, and what stands in their field: a word begun is kept as a tag too, so that it cannot be lost. */
  tag(tags: readonly string[], word: string): void {
    this.#tags = cleanTags(tags);
    this.#word = word;
    this.#written();
  }

  /** Saves now. A note on a person or a claim that was emptied goes to the trash. */
  save(): Promise<void> {
    const isEmptied = this.#isEmpty() && this.slot.target.type !== 'passage';
    if (!isEmptied) return this.#next(() => this.#write());
    return this.#next(() => (this.#saved ? this.#erase() : this.#forget()));
  }

  /** Saves what was written here; what was only found again stays a draft. */
  saveOwn(): void {
    if (!this.#dirty) return;
    // A passage whose words were all taken away again before they were a note is no highlight.
    void (this.#isEmpty() && !this.#saved ? this.#next(() => this.#forget()) : this.save());
  }

  /** Words that never were a note are forgotten, and can be brought back as long as this editor is there. */
  remove(): Promise<void> {
    return this.#next(() => (this.#saved ? this.#erase() : this.#discard()));
  }

  restore(): Promise<void> {
    return this.#next(() => this.#bringBack());
  }

  /** Does again what failed. */
  retry(): Promise<void> {
    if (this.#status.type !== 'failed') return Promise.resolve();
    const { during } = this.#status;
    if (during === 'save') return this.save();
    return during === 'delete' ? this.remove() : this.restore();
  }

  /** The library has the note in this form now; words that are being written here are never taken away. */
  renew(note: Note): void {
    if (this.#dirty || note.updatedAt <= (this.#saved?.updatedAt ?? -Infinity)) return;
    this.#take(note);
  }

  /** In a conflict: the words in this field replace the others. */
  keepMine(): Promise<void> {
    if (this.#status.type !== 'conflict') return Promise.resolve();
    this.#saved = this.#status.theirs;
    this.#edited = this.#saved.updatedAt;
    return this.save();
  }

  /** In a conflict: the others stay, and the words in this field go. */
  takeTheirs(): Promise<void> {
    if (this.#status.type !== 'conflict') return Promise.resolve();
    this.#take(this.#status.theirs);
    this.#drafts.later(null);
    return this.#drafts.flush();
  }

  /** The page may end at any moment: what is written is kept as a draft at once. */
  flush(): void {
    void this.#drafts.flush();
  }

  /** The view closes: what was written here is saved. */
  close(): void {
    clearTimeout(this.#timer);
    this.saveOwn();
  }

  #isEmpty(): boolean {
    return this.#text.trim() === '' && this.#allTags().length === 0;
  }

  #allTags(): readonly string[] {
    return cleanTags([...this.#tags, this.#word]);
  }

  #written(): void {
    this.#dirty = true;
    this.#say({ type: 'draft' });
    const isEmpty = this.#isEmpty();
    this.#drafts.later(isEmpty && !this.#saved ? null : this.#draft());
    clearTimeout(this.#timer);
    if (!isEmpty) this.#timer = setTimeout(() => void this.save(), REST);
  }

  #say(status: NoteStatus): void {
    this.#status = status;
    this.changed();
  }

  #next(work: () => Promise<void>): Promise<void> {
    clearTimeout(this.#timer);
    this.#writes = this.#writes.then(work);
    return this.#writes;
  }

  #draft(): NoteDraft {
    const { id, target, articleId } = this.slot;
    return { id, target, articleId, text: this.#text, tags: this.#allTags(), edited: this.#edited };
  }

  /** The field shows what the library has. */
  #take(note: Note): void {
    this.#saved = note;
    this.#edited = note.updatedAt;
    this.#text = note.text;
    this.#tags = note.tags;
    this.#word = '';
    this.#settled();
  }

  #settled(): void {
    this.#dirty = false;
    this.#tried.clear();
    this.#say(this.#saved ? { type: 'saved', at: this.#saved.updatedAt } : { type: 'blank' });
  }

  /** True when letters came while an answer was under way: they are a draft again, because saving dropped the older one. */
  #writtenSince(sent: NoteDraft): boolean {
    if (isSame(this.#draft(), sent)) return false;
    this.#drafts.later(this.#draft());
    void this.#drafts.flush();
    return true;
  }

  async #write(): Promise<void> {
    await this.#drafts.flush();
    const draft = this.#draft();
    this.#tried.add(wordsOf(draft));
    const answer = await this.ask('note/save', { draft });
    if (answer.type === 'failed') return this.#say({ type: 'failed', failure: answer, during: 'save' });
    if (answer.type === 'conflict') return this.#parted(answer.note);
    this.#saved = answer.note;
    this.#edited = answer.note.updatedAt;
    if (!this.#writtenSince(draft)) this.#settled();
  }

  /** Another tab was faster, unless it was this editor, and only the answer was lost. */
  #parted(theirs: Note): Promise<void> | void {
    if (!this.#tried.has(wordsOf(theirs))) return this.#say({ type: 'conflict', theirs });
    this.#tried.delete(wordsOf(theirs));
    this.#saved = theirs;
    this.#edited = theirs.updatedAt;
    return this.#write();
  }

  async #erase(): Promise<void> {
    await this.#drafts.flush();
    const sent = this.#draft();
    const answer = await this.ask('note/delete', { id: this.slot.id });
    if (answer.type === 'failed') return this.#say({ type: 'failed', failure: answer, during: 'delete' });
    if (this.#writtenSince(sent)) return;
    this.#dirty = false;
    this.#say({ type: 'deleted' });
  }

  async #bringBack(): Promise<void> {
    if (!this.#saved) return this.#written();
    const answer = await this.ask('note/restore', { id: this.slot.id });
    if (answer.type === 'failed') return this.#say({ type: 'failed', failure: answer, during: 'restore' });
    this.#take(answer.note);
  }

  async #discard(): Promise<void> {
    this.#drafts.later(null);
    await this.#drafts.flush();
    this.#dirty = false;
    this.#say({ type: 'deleted' });
  }

  /** A note that never was: nothing of it is kept. */
  async #forget(): Promise<void> {
    const sent = this.#draft();
    this.#drafts.later(null);
    await this.#drafts.flush();
    if (this.#writtenSince(sent)) return;
    this.#text = '';
    this.#word = '';
    this.#settled();
  }
}

type Words = Pick<NoteDraft, 'text' | 'tags'>;

const isSame = (one: Words, other: Words) => one.text === other.text && sameTags(one.tags, other.tags);

const wordsOf = ({ text, tags }: Words) => JSON.stringify([text, tags]);

function firstStatus({ saved, draft }: NoteSlot): NoteStatus {
  if (draft && !(saved && isSame(draft, saved))) return { type: 'draft' };
  return saved ? { type: 'saved', at: saved.updatedAt } : { type: 'blank' };
}
