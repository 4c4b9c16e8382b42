/** Keeps words that are being written: not at every letter, and one after another, so that an older one never wins. */
import type { NoteDraft } from '../../library/note.ts';
import type { Ask } from './services.ts';

/** Milliseconds without a letter after which words are kept as a draft. */
export const DRAFT_REST = 200;

/** The draft of one note. */
export class DraftKeeper {
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Null when nothing waits; its draft is null when there is nothing left to keep. */
  #pending: { readonly draft: NoteDraft | null } | null = null;
  #sent: Promise<unknown> = Promise.resolve();

  constructor(
    readonly id: string,
    readonly ask: Ask,
  ) {}

  /** Keeps the words when the reader rests; null: forgets what was kept. */
  later(draft: NoteDraft | null): void {
    this.#pending = { draft };
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), DRAFT_REST);
  }

  /**
   * Keeps now what waits; done when all of it was answered. A draft that cannot be kept costs nothing now: the words
   * stand in the field, and saving them will say what is wrong.
   */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    const pending = this.#pending;
    this.#pending = null;
    if (pending) this.#sent = this.#sent.then(() => this.#send(pending.draft));
    await this.#sent;
  }

  #send(draft: NoteDraft | null): Promise<unknown> {
    return draft ? this.ask('draft/keep', { draft }) : this.ask('draft/drop', { id: this.id });
  }
}
