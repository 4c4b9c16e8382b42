/**
 * The card on the page: made once and kept hidden; it shows only after it drew itself and said how large it is, so there
 * is no empty card and no jump. Speaks with the card's own page over a port that knows it by a token.
 */
import type { Passage } from '../anchoring/passage.ts';
import type { CardForm, CardTarget, CardToPage } from '../messaging/card-protocol.ts';
import { type OpenPort, openPort } from '../messaging/open-port.ts';
import { CardStand, type Manner } from './card-stand.ts';
import { dressFrame, makeFrame, raiseFrame, setFrameState, sizeFrame } from './frame-element.ts';
import type { Host } from './host.ts';
import type { Box } from './lines.ts';
import { type Anchor, anchorOf, formFor, type Words } from './placement.ts';
import type { Tone } from './tone.ts';

/** What to show, and beside what. */
export interface Request {
  readonly target: CardTarget;
  /** Pinned: it takes the focus, and may move the page to find room. */
  readonly pinned: boolean;
  /** A finger asked for it. */
  readonly touch: boolean;
  readonly tone: Tone;
  /** Into the note's field, where there is one. */
  readonly inNote: boolean;
  /** A passage is kept as a highlight by the card itself. */
  readonly keepAtOnce: boolean;
  /** What the card stands beside, as it stands now, in viewport coordinates. */
  readonly words: () => Words;
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
  readonly note: (articleId: string, noteId: string) => void;
  /** Null when the highlight could not be kept. */
  readonly highlighted: (noteId: string | null) => void;
  readonly tookBack: (articleId: string, noteId: string, done: boolean) => void;
  /** The way to the card broke: so it does when the background goes to sleep, and when the extension is gone. */
  readonly parted: () => void;
}

interface Made {
  readonly frame: HTMLIFrameElement;
  readonly port: OpenPort<'page'>;
}

/** A narrow page gets the card as a sheet whoever asks. */
const formNow = ({ pinned, touch }: Request): CardForm =>
  formFor({ pinned, touch }, document.documentElement.clientWidth);

const anchorNow = ({ words, pointer }: Request): Anchor | null => anchorOf(words(), pointer);

const windowNow = () => `${document.documentElement.clientWidth} ${window.innerHeight}`;

export class CardFrame {
  #made: Made | null = null;
  #turn = 0;
  #request: Request | null = null;
  /** The form it was asked in, and the window it was asked for. */
  #form: CardForm = 'peek';
  #window = '';
  #visible = false;
  #focused = false;
  readonly #stand = new CardStand();
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
    const before = this.#request?.target;
    if (!before || JSON.stringify(before) !== JSON.stringify(request.target)) this.#stand.anew();
    this.#ask(request, request.pinned);
  }

  /** The mark's lines are others now: the card went along with a jump, and has the room that is there. */
  follow(): void {
    if (!this.#request || !this.#visible) return;
    this.#stand.anew();
    this.#ask({ ...this.#request, pointer: null }, false);
  }

  /** The page was laid out anew: the card stays beside its words, and within a window that became smaller. */
  laid(): void {
    const request = this.#request;
    if (!this.#made || !request || !this.#visible) return;
    if (formNow(request) === this.#form)
      this.#stand.laid(this.#made.frame, this.#manner(request), anchorNow(request));
    if (windowNow() !== this.#window) this.#ask(request, false);
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

  /** Has the card's page keep these words as a highlight; it answers by an event. */
  highlight(articleId: string, passage: Passage): void {
    this.#make().port.post({ type: 'highlight', articleId, passage });
  }

  /** Has the card's page put a highlight away again. */
  takeBack(articleId: string, noteId: string): void {
    this.#make().port.post({ type: 'take-back', articleId, noteId });
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
    const anchor = anchorNow(request);
    if (!anchor) return;
    const { target, tone, inNote, keepAtOnce } = request;
    const { frame, port } = this.#make();
    this.#form = formNow(request);
    this.#window = windowNow();
    const room = this.#stand.room(this.#manner(request), anchor);
    this.#request = request;
    this.#turn += 1;
    if (!this.#visible) {
      // The card draws itself within the frame: while nobody sees it, it has all the room there is.
      sizeFrame(frame, room);
      setFrameState(frame, 'waiting');
    }
    port.post({
      type: 'show',
      turn: this.#turn,
      target,
      form: this.#form,
      tone,
      focus,
      inNote,
      keepAtOnce,
      maxWidth: room.width,
      maxHeight: room.height,
    });
  }

  #manner({ pinned, rightToLeft }: Request): Manner {
    return { form: this.#form, asked: pinned, rightToLeft };
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
    if (said.type === 'highlighted') this.events.highlighted(said.noteId);
    else if (said.type === 'took-back') this.events.tookBack(said.articleId, said.noteId, said.done);
    // A card that was hidden meanwhile, or shows something else, has no say over what is there now.
    else if (this.#request) this.#heardOf(this.#request, said);
  }

  /** What the card says of what it shows. */
  #heardOf(
    { target }: Request,
    said: Exclude<CardToPage, { type: 'ready' | 'highlighted' | 'took-back' }>,
  ): void {
    if (said.type === 'size') this.#sized(said);
    else if (said.type === 'pin') this.events.pinned();
    else if (said.type === 'close') this.events.closed();
    else if (said.type === 'note') this.events.note(target.articleId, said.noteId);
    else if (said.type === 'jump') this.events.jumped(target.articleId, said.spans);
    else this.events.pointer(said.inside);
  }

  #sized({ turn, width, height }: Extract<CardToPage, { type: 'size' }>): void {
    if (turn !== this.#turn || !this.#made || !this.#request) return;
    const { frame } = this.#made;
    const { tone, pinned } = this.#request;
    dressFrame(frame, this.#form, tone);
    // Words may leave the page while a note on them is written.
    this.#stand.sized(frame, this.#manner(this.#request), anchorNow(this.#request), { width, height });
    if (!this.#visible) setFrameState(frame, 'shown');
    this.#visible = true;
    // In Chromium the card's own call brings the focus here; asking once more would take it from the card's field.
    if (pinned && !this.#focused && this.host().root.activeElement !== frame)
      frame.focus({ preventScroll: true });
    this.#focused = pinned;
  }
}
