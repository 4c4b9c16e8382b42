/** What the card is about and where it stands: joins the reader's hand, what is painted open, the frame and the focus. */
import type { Span } from '../engine/types.ts';
import type { CardFrame } from './card-frame.ts';
import type { Change, Hover } from './hover-clock.ts';
import type { Box } from './lines.ts';
import { rangesOf } from './painter.ts';
import type { Selected } from './passage.ts';
import type { Place } from './place.ts';
import type { Words } from './placement.ts';
import { scrollTo } from './scroll-to.ts';
import type { Stage } from './stage.ts';
import {
  lineOfFocus,
  linesOfSubject,
  markedSubject,
  renewedSubject,
  type Subject,
  selectedSubject,
  standingOf,
  subjectAt,
  wordsOfSubject,
} from './subject.ts';

export interface CardsParts {
  readonly stage: Stage;
  readonly frame: CardFrame;
  readonly place: Place;
  readonly hover: Hover;
}

export class Cards {
  /** A passage that was just selected. */
  #written: Subject | null = null;
  /** The words the card stands beside. */
  #shown: Subject | null = null;
  /** The words in focus, jumped to or come back to. */
  #focused: Subject | null = null;

  /** The reader goes from mark to mark by key: the focus is seen. */
  #isWalking = false;
  /** The card that opens next begins in its note. */
  #inNote = false;
  #keepAtOnce = false;

  constructor(readonly parts: CardsParts) {}

  /** Another card is to show, or none. */
  changed(change: Change): void {
    const subject = change.now && this.#find(change.now.mark);
    if (subject) this.#open(subject, change);
    else this.#close(change);
  }

  /** Opens the note editor on a passage; `keepAtOnce`: it is to be a highlight already. */
  write(selected: Selected, keepAtOnce = false): void {
    this.#written = selectedSubject(selected);
    this.#keepAtOnce = keepAtOnce;
    this.parts.hover.pin(this.#written.key, null);
    this.#keepAtOnce = false;
  }

  /** Goes to these words; false when they are not on the page. From the card, the card comes along and keeps the focus. */
  jump(articleId: string, spans: readonly Span[], fromCard: boolean): boolean {
    const { stage, frame, hover } = this.parts;
    const subject = subjectAt(stage.targets(), articleId, spans);
    if (!subject) return false;
    this.#reveal(subject, () => linesOfSubject(subject)[0] ?? null);
    if (fromCard) {
      this.#focused = subject;
      frame.follow();
    } else {
      hover.away();
      this.#focus(subject);
    }
    this.#paint();
    return true;
  }

  /** Begins or ends the walk from mark to mark; where it ends nothing stays in focus. */
  walk(on: boolean): void {
    this.#isWalking = on;
    if (!on) this.parts.place.leave();
  }

  /** Where the reader is: the words in focus, or those whose card shows. */
  here(): Subject | null {
    return this.#focused ?? this.#shown;
  }

  /** Puts the focus on a mark, in view; the card comes along where one is open. */
  step(subject: Subject): void {
    const { hover } = this.parts;
    this.#reveal(subject, () => lineOfFocus(subject));
    this.#focus(subject);
    this.#paint();
    if (hover.shown()) hover.peek(subject.key);
  }

  /** Opens the card of the mark in focus with its note ready to be written. */
  note(): void {
    this.#inNote = true;
    this.enter();
    this.#inNote = false;
  }

  /** The page was laid out anew. */
  laid(): void {
    this.parts.frame.laid();
    const line = this.#focused && lineOfFocus(this.#focused);
    if (line) this.parts.place.move(line);
  }

  /** The reader pressed Enter on the place in focus. */
  enter(): void {
    if (this.#focused?.target) this.parts.hover.pin(this.#focused.key, null);
  }

  /** The focus left the place. */
  left(): void {
    this.#focused = null;
    this.#paint();
  }

  /** Stories came, changed or left: what is shown goes on where its words are still the same. */
  renewed(): void {
    const { stage, hover } = this.parts;
    const fresh = (subject: Subject | null) => renewedSubject(stage.targets(), subject);
    const was = this.#shown;
    this.#shown = fresh(this.#shown);
    this.#focused = fresh(this.#focused);
    this.#written = fresh(this.#written);
    if (this.#focused ?? this.#shown) this.#paint();
    // A pinned card may hold words that are being written: it stays, beside a story that moved on.
    if (was && !this.#shown && hover.shown()?.pinned === false) hover.away();
  }

  /** Where the words stand that the card belongs to: asked anew each time, for the page may have made them anew. */
  readonly #words = (): Words => {
    // Only a pinned card goes along with a jump.
    const at = this.parts.hover.shown()?.pinned ? this.here() : this.#shown;
    return at ? standingOf(at) : { lines: [], sentences: [] };
  };

  #reveal({ layer, spans }: Subject, line: () => Box | null): void {
    const [range] = rangesOf(layer.story, spans);
    scrollTo(line, range?.startContainer.parentElement ?? null);
  }

  #find(key: string): Subject | null {
    return this.#written?.key === key ? this.#written : markedSubject(this.parts.stage.targets(), key);
  }

  #paint(): void {
    // A passage is selected already, and says by itself what is meant.
    const shown = this.#shown?.target?.type === 'passage' ? null : this.#shown;
    // On a walk the pointer may look elsewhere: the ring stands around the words in focus all the same.
    const looks = this.#isWalking && !this.parts.hover.shown()?.pinned;
    const place = looks ? (shown ?? this.#focused) : (this.#focused ?? shown);
    this.parts.stage.open(place && this.#isMarked(place) ? place : null);
  }

  /** The mark may be gone while its card is open: the reader corrected it away, or deleted the note. */
  #isMarked({ key, target }: Subject): boolean {
    return target === null || markedSubject(this.parts.stage.targets(), key) !== null;
  }

  #focus(subject: Subject): void {
    const line = lineOfFocus(subject);
    if (!line) return;
    const ring = subject.layer.tone === 'dark' ? 'focus ring d' : 'focus ring';
    this.parts.place.focus(line, wordsOfSubject(subject), this.#isWalking ? ring : 'focus');
    this.#focused = subject;
  }

  #open(subject: Subject, { now, pointer }: Change): void {
    const { place, frame } = this.parts;
    const { target, layer } = subject;
    if (!target) return;
    const pinned = now?.pinned ?? false;
    // A peek on the way leaves the focus on the mark that the walk has come to.
    if (pinned || !this.#isWalking) {
      place.leave();
      this.#focused = null;
    }
    this.#shown = subject;
    this.#paint();
    frame.show({
      target,
      pinned,
      touch: pointer?.touch ?? false,
      tone: layer.tone,
      inNote: this.#inNote,
      keepAtOnce: this.#keepAtOnce,
      words: this.#words,
      pointer,
      rightToLeft: getComputedStyle(layer.story.root).direction === 'rtl',
    });
  }

  #close({ before, cause }: Change): void {
    const last = this.here();
    this.parts.frame.hide();
    this.#shown = null;
    // Under a peek by key the focus is still there.
    if (!this.parts.place.hasFocus()) this.#focused = null;
    // A pinned card had the focus: closed by key it gives it back to its words; closed by a click, the click decides.
    if (before?.pinned && cause === 'dismiss' && last && last.target?.type !== 'passage') this.#focus(last);
    this.#paint();
  }
}
