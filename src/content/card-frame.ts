/**
 * The card's frame: an extension page in our closed shadow root, made once and kept hidden, in the browser's top layer,
 * so that neither headers, nor transforms, nor a full screen of the page's cover it. It shows only after the card drew
 * itself and said how large it is: no empty card, no jump.
 */
import { browser } from '../browser/api.ts';
import { CARD_FRAME, type CardForm, type CardTarget, type CardToPage } from '../messaging/card-protocol.ts';
import { openPort } from '../messaging/open-port.ts';
import type { Host } from './host.ts';
import type { Box } from './lines.ts';
import { anchorOf, placeCard, placeSheet, roomFor, type Size, type Viewport } from './placement.ts';
import { scrollDown } from './scroll-to.ts';
import type { Tone } from './tone.ts';

/** What to show, and beside what. */
export interface Request {
  readonly target: CardTarget;
  readonly form: CardForm;
  readonly tone: Tone;
  readonly focus: boolean;
  /** The lines of the mark as they stand now, in viewport coordinates. */
  readonly lines: () => readonly Box[];
  /** Where the pointer was, to know the line that is read. */
  readonly pointer: { readonly x: number; readonly y: number } | null;
  /** The reading direction of the story. */
  readonly rightToLeft: boolean;
}

export interface CardFrame {
  /** Makes the frame if there is none yet, and tells the card of a story whose reading it may need. */
  readonly know: (articleId: string, hash: string) => void;
  /** The pointer came to rest on a mark: the way to the card is opened before it is needed. */
  readonly wake: () => void;
  readonly show: (request: Request) => void;
  /** Stands the card beside other lines: it went along with a jump. */
  readonly follow: (lines: () => readonly Box[]) => void;
  readonly hide: () => void;
  /** To be called when the host was moved. */
  readonly raise: () => void;
  /** Where the card stands in the viewport; null while it is hidden. */
  readonly box: () => Box | null;
}

export interface CardEvents {
  readonly pinned: () => void;
  readonly closed: () => void;
  readonly jumped: (articleId: string, spans: Extract<CardToPage, { type: 'jump' }>['spans']) => void;
  readonly pointer: (inside: boolean) => void;
}

/** Sixteen bytes that only this script and the frame it makes know: the card's port goes by them. */
function makeToken(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}

function makeFrame(host: Host, token: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.title = 'Whence';
  frame.popover = 'manual';
  frame.className = 'hidden';
  tuckAway(frame);
  frame.src = `${browser.runtime.getURL('card.html')}#${token}`;
  host.root.append(frame);
  frame.showPopover();
  return frame;
}

const viewportNow = (rightToLeft: boolean): Viewport => ({
  width: document.documentElement.clientWidth,
  height: window.innerHeight,
  rightToLeft,
});

/** Out of the way: a hidden card must not make the page any longer. */
function tuckAway({ style }: HTMLIFrameElement): void {
  style.position = 'fixed';
  style.left = '0';
  style.top = '0';
}

/** Absolute in the document, so that a card scrolls with its words; a sheet is fixed to the window. */
function stand(
  frame: HTMLIFrameElement,
  { form, focus, rightToLeft, pointer, lines }: Request,
  size: Size,
): void {
  const anchor = anchorOf(lines(), pointer);
  if (!anchor) return;
  const viewport = viewportNow(rightToLeft);
  const { style } = frame;
  style.width = `${size.width}px`;
  style.height = `${size.height}px`;
  style.borderRadius = CARD_FRAME.radius[form];
  if (form === 'sheet') {
    const at = placeSheet(anchor, size, viewport);
    style.position = 'fixed';
    style.left = '0';
    style.top = at === 'head' ? '0' : `${viewport.height - size.height}px`;
    // Only a card that was asked for moves the page; under a resting pointer nothing may.
    if (at === 'foot' && focus) scrollDown(anchor.line.bottom - (viewport.height - size.height) + 16);
    return;
  }
  const { left, top } = placeCard(anchor, size, viewport);
  style.position = 'absolute';
  style.left = `${left + window.scrollX}px`;
  style.top = `${top + window.scrollY}px`;
}

/** Brings the frame over whatever entered the top layer since, and back into it after its host was moved. */
function raise(frame: HTMLIFrameElement): void {
  if (frame.matches(':popover-open')) frame.hidePopover();
  frame.showPopover();
}

/** Whether something of the page's may lie over the frame. */
const covered = () => document.querySelector('dialog[open], [popover]') !== null;

export function cardFrame(host: () => Host, events: CardEvents, signal: AbortSignal): CardFrame {
  let frame: HTMLIFrameElement | null = null;
  let port: ReturnType<typeof openPort<'page'>> | null = null;
  let turn = 0;
  let request: Request | null = null;
  let visible = false;
  let focused = false;
  const known = new Map<string, string>();

  const tellKnown = () => {
    for (const [articleId, hash] of known) port?.post({ type: 'story', articleId, hash });
  };

  const reveal = (size: Size) => {
    if (!frame || !request) return;
    stand(frame, request, size);
    if (!visible) {
      visible = true;
      if (covered()) raise(frame);
      frame.className = '';
    }
    // In Chromium the card's own call brings the focus here; asking once more would take it from the card's field.
    if (request.focus && !focused && host().root.activeElement !== frame)
      frame.focus({ preventScroll: true });
    focused = request.focus;
  };

  const heard = (message: CardToPage) => {
    if (message.type === 'ready') return tellKnown();
    // A card that was hidden meanwhile, or shows something else, has no say over what is there now.
    if (message.type === 'size') return message.turn === turn && request ? reveal(message) : undefined;
    if (!request) return;
    if (message.type === 'pin') events.pinned();
    else if (message.type === 'close') events.closed();
    else if (message.type === 'jump') events.jumped(request.target.articleId, message.spans);
    else events.pointer(message.inside);
  };

  const make = () => {
    if (frame) return;
    const token = makeToken();
    frame = makeFrame(host(), token);
    frame.addEventListener('pointerenter', () => events.pointer(true));
    frame.addEventListener('pointerleave', () => events.pointer(false));
    port = openPort('page', token, { heard, signal });
  };

  const hide = () => {
    request = null;
    visible = false;
    if (!frame) return;
    frame.className = 'hidden';
    tuckAway(frame);
    port?.post({ type: 'hide' });
  };

  return {
    know(articleId, hash) {
      if (known.get(articleId) === hash && port) return;
      known.set(articleId, hash);
      const first = !port;
      make();
      if (!first) port?.post({ type: 'story', articleId, hash });
    },
    wake: () => port?.wake(),
    show(wanted) {
      make();
      const anchor = anchorOf(wanted.lines(), wanted.pointer);
      if (!frame || !anchor) return;
      const { target, form, tone, focus } = wanted;
      const room = roomFor({ form, asked: focus }, anchor, viewportNow(wanted.rightToLeft));
      request = wanted;
      turn += 1;
      frame.style.colorScheme = tone;
      frame.style.boxShadow = CARD_FRAME.shadow[tone];
      // The card draws itself within these; while hidden it has all the room there is.
      if (!visible) {
        Object.assign(frame.style, { width: `${room.width}px`, height: `${room.height}px` });
        // Firefox gives no focus to anything in a frame that is not visible, and the card takes it before it shows.
        frame.className = 'waiting';
      }
      focused = false;
      port?.post({
        type: 'show',
        turn,
        target,
        form,
        tone,
        focus,
        maxWidth: room.width,
        maxHeight: room.height,
      });
    },
    follow(lines) {
      if (!frame || !request || !visible) return;
      request = { ...request, lines, pointer: null };
      const { width, height } = frame.getBoundingClientRect();
      stand(frame, request, { width, height });
    },
    hide() {
      if (request) hide();
    },
    raise() {
      if (frame) raise(frame);
    },
    box() {
      return visible && frame ? frame.getBoundingClientRect() : null;
    },
  };
}
