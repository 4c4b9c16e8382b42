/**
 * The highlighter without words: kept by one press, and taken back by the next. This script writes nothing itself: the
 * card's own page keeps the highlight and answers.
 */
import { t } from '../browser/words.ts';
import type { CardFrame } from './card-frame.ts';
import type { MarginButtons } from './margin-buttons.ts';
import type { Selected } from './passage.ts';
import { buttonsBeside } from './selection-button.ts';

export interface HighlightParts {
  readonly frame: Pick<CardFrame, 'highlight' | 'takeBack' | 'say'>;
  readonly buttons: MarginButtons;
  /** It could not be kept: its card tries again, and says what is wrong. */
  readonly notKept: (selected: Selected) => void;
  /** It could not be taken back: its card says what is wrong. */
  readonly notTakenBack: (articleId: string, noteId: string) => void;
}

export class Highlights {
  /** What is being kept, until the card answers. */
  #pending: Selected | null = null;
  /** The last one, as long as the way back stands beside it. */
  #last: { readonly articleId: string; readonly noteId: string } | null = null;

  constructor(readonly parts: HighlightParts) {}

  make(selected: Selected): void {
    if (this.#pending) return;
    this.#pending = selected;
    this.parts.frame.highlight(selected.layer.story.article.id, selected.passage);
  }

  /** Takes back the last highlight; false where none can be. */
  takeBack(): boolean {
    const last = this.#last;
    if (!last) return false;
    this.#last = null;
    this.parts.buttons.remove();
    this.parts.frame.takeBack(last.articleId, last.noteId);
    return true;
  }

  /** The buttons of another selection, or none, take the place of the way back. */
  settled(): void {
    this.#last = null;
  }

  /** The card's answer: null when the highlight could not be kept. */
  kept(noteId: string | null): void {
    const { buttons, frame, notKept } = this.parts;
    const selected = this.#pending;
    this.#pending = null;
    if (!selected) return;
    if (noteId === null) {
      notKept(selected);
      return;
    }
    // The selection's own colour would hide what was done.
    getSelection()?.collapseToEnd();
    this.#last = { articleId: selected.layer.story.article.id, noteId };
    const undo = { shape: 'undo', label: t('highlightUndo'), press: () => void this.takeBack() } as const;
    buttonsBeside(buttons, selected, [undo]);
    frame.say(t('highlighted'));
  }

  /** The card's answer. */
  tookBack(articleId: string, noteId: string, done: boolean): void {
    if (done) this.parts.frame.say(t('highlightGone'));
    else this.parts.notTakenBack(articleId, noteId);
  }
}
