/**
 * The card on the page: made once and kept hidden; it shows only after it drew itself and said how large it is, so there
 * is no empty card and no jump. Speaks with the card's own page over a port that knows it by a token.
 */
import type { CardForm, CardTarget, CardToPage } from '../messaging/card-protocol.ts';
import { type OpenPort, openPort } from '../messaging/open-port.ts';
import {
  dressFrame,
  makeFrame,
  raiseFrame,
  setFrameState,
  sizeFrame,
  standCard,
  standSheet,
  viewportNow,
} from './frame-element.ts';
import type { Host } from './host.ts';
import type { Box } from './lines.ts';
import { anchorOf, roomFor, type Size } from './placement.ts';
import type { Tone } from './tone.ts';

/** What to show, and beside what. */
export interface Request {
  readonly target: CardTarget;
  readonly form: CardForm;
  readonly tone: Tone;
  readonly focus: boolean;
  /** Into the note's field, where there is one. */
  readonly inNote: boolean;
  /** The lines of the mark as they stand now, in viewport coordinates. */
  readonly lines: () => readonly Box[];
  /** Where the pointer was, to know the line that is read. */
  readonly pointer: { readonly x: number; readonly y: number } | null;
  /** The reading direction of the story. */
  readonly rightToLeft: boolean;
}

export interface CardEvents {
  readonly pinned: () => void;
  readonly closed: () => void;
  readonly jumped: (articleId: string, spans: Extract<CardToPage, { type: 'jump' }>['spans']) => void;
  readonly pointer: (inside: boolean) => void;
  /** The way to the card broke: so it does when the background goes to sleep, and when the extension is gone. */
  readonly parted: () => void;
}

interface Made {
  readonly frame: HTMLIFrameElement;
  readonly port: OpenPort<'page'>;
}

export class CardFrame {
  #made: Made | null = null;
  #turn = 0;
  #request: Request | null = null;
  #visible = false;
  #focused = false;
  /** Article ids and the hashes of their texts. */
  readonly #known = new Map<string, string>();

  constructor(
    readonly host: () => Host,
    readonly events: CardEvents,
    readonly signal: AbortSignal,
  ) {}

  /** Makes the frame if there is none yet, and tells the card of a story whose reading it may need. */
  know(articleId: string, hash: string): void {
    if (this.#known.get(articleId) === hash) return;
    this.#known.set(articleId, hash);
    // A frame that is made now asks for all stories when it is ready.
    if (this.#made) this.#made.port.post({ type: 'story', articleId, hash });
    else this.#make();
  }

  /** The pointer came to rest on a mark: the way to the card is opened before it is needed. */
  wake(): void {
    this.#made?.port.wake();
  }

  show(request: Request): void {
    this.#focused = false;
    this.#ask(request, request.focus);
  }

  /** The mark's lines are others now: the card went along with a jump, and has the room that is there. */
  follow(): void {
    if (this.#request && this.#visible) this.#ask({ ...this.#request, pointer: null }, false);
  }

  hide(): void {
    if (!this.#made || !this.#request) return;
    this.#request = null;
    this.#visible = false;
    setFrameState(this.#made.frame, 'hidden');
    this.#made.port.post({ type: 'hide' });
  }

  /**
   * Has the card say something to those who hear the page; empty text ends it. A frame that is hidden is not heard:
   * while there is something to say it waits, seen by nobody.
   */
  say(text: string): void {
    const { frame, port } = this.#make();
    if (!this.#request) setFrameState(frame, text === '' ? 'hidden' : 'waiting');
    port.post({ type: 'say', text });
  }

  /** To be called when the host was moved. */
  raise(): void {
    if (this.#made) raiseFrame(this.#made.frame);
  }

  /** Where the card stands in the viewport; null while it is hidden. */
  box(): Box | null {
    return this.#visible && this.#made ? this.#made.frame.getBoundingClientRect() : null;
  }

  /** Has the card drawn; it shows, or moves, when it says how large it is. `focus`: it is to take the focus now. */
  #ask(request: Request, focus: boolean): void {
    const anchor = anchorOf(request.lines(), request.pointer);
    if (!anchor) return;
    const { target, form, tone, rightToLeft, inNote } = request;
    const { frame, port } = this.#make();
    const { width, height } = roomFor({ form, asked: request.focus }, anchor, viewportNow(rightToLeft));
    this.#request = request;
    this.#turn += 1;
    if (!this.#visible) {
      // The card draws itself within the frame: while nobody sees it, it has all the room there is.
      sizeFrame(frame, { width, height });
      setFrameState(frame, 'waiting');
    }
    port.post({
      type: 'show',
      turn: this.#turn,
      target,
      form,
      tone,
      focus,
      inNote,
      maxWidth: width,
      maxHeight: height,
    });
  }

  #make(): Made {
    if (this.#made) return this.#made;
    // Only this script and the frame it makes know it: the card's port goes by it.
    const token = crypto.randomUUID();
    const frame = makeFrame(this.host(), token);
    frame.addEventListener('pointerenter', () => this.events.pointer(true));
    frame.addEventListener('pointerleave', () => this.events.pointer(false));
    const port = openPort('page', token, {
      heard: (said) => this.#heard(said),
      parted: this.events.parted,
      signal: this.signal,
    });
    this.#made = { frame, port };
    return this.#made;
  }

  #heard(said: CardToPage): void {
    if (said.type === 'ready') {
      for (const [articleId, hash] of this.#known) this.#made?.port.post({ type: 'story', articleId, hash });
      return;
    }
    // A card that was hidden meanwhile, or shows something else, has no say over what is there now.
    if (!this.#request) return;
    if (said.type === 'size') this.#sized(said);
    else if (said.type === 'pin') this.events.pinned();
    else if (said.type === 'close') this.events.closed();
    else if (said.type === 'jump') this.events.jumped(this.#request.target.articleId, said.spans);
    else this.events.pointer(said.inside);
  }

  #sized({ turn, width, height }: Extract<CardToPage, { type: 'size' }>): void {
    if (turn !== this.#turn || !this.#made || !this.#request) return;
    const { frame } = this.#made;
    const { form, tone, focus } = this.#request;
    dressFrame(frame, form, tone);
    this.#stand({ width, height });
    if (!this.#visible) setFrameState(frame, 'shown');
    this.#visible = true;
    // In Chromium the card's own call brings the focus here; asking once more would take it from the card's field.
    if (focus && !this.#focused && this.host().root.activeElement !== frame)
      frame.focus({ preventScroll: true });
    this.#focused = focus;
  }

  #stand(size: Size): void {
    if (!this.#made || !this.#request) return;
    const { frame } = this.#made;
    const { lines, pointer, form, focus, rightToLeft } = this.#request;
    const anchor = anchorOf(lines(), pointer);
    // Words may leave the page while a note on them is written: the card stays where it is, and still has its size.
    sizeFrame(frame, size);
    if (!anchor) return;
    if (form === 'sheet') standSheet(frame, anchor, { size, asked: focus });
    else standCard(frame, anchor, size, viewportNow(rightToLeft));
  }
}
