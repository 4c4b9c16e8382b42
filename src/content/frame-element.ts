/**
 * The element of the card's frame: in our closed shadow root and in the browser's top layer, so that neither headers nor
 * transforms of the page cover it. Hidden it keeps a layout of its own, in which the card draws and measures itself.
 */
import { browser } from '../browser/api.ts';
import { CARD_FRAME, type CardForm } from '../messaging/card-protocol.ts';
import type { Host } from './host.ts';
import type { Placed, PlacedSheet, Size, Viewport } from './placement.ts';
import type { Tone } from './tone.ts';

/** `waiting` is seen by nobody yet: Firefox gives no focus to anything in a frame that is not visible. */
export type FrameState = 'hidden' | 'waiting' | 'shown';

/** A page is known by its own language's direction where the story stands. */
export function viewportNow(rightToLeft: boolean): Viewport {
  return {
    width: document.documentElement.clientWidth,
    height: window.innerHeight,
    rightToLeft,
  };
}

/** Brings the frame over whatever entered the top layer since, and back into it after its host was moved. */
export function raiseFrame(frame: HTMLIFrameElement): void {
  if (frame.matches(':popover-open')) frame.hidePopover();
  frame.showPopover();
}

export function setFrameState(frame: HTMLIFrameElement, state: FrameState): void {
  frame.className = state;
  // A hidden card must not make the page any longer.
  if (state === 'hidden') Object.assign(frame.style, { position: 'fixed', left: '0', top: '0' });
  // Something of the page's may have come to lie over the frame.
  if (state === 'shown' && document.querySelector('dialog[open], [popover]')) raiseFrame(frame);
}

/** Makes the frame, hidden. Script and card know each other by the token, which the page never sees. */
export function makeFrame(host: Host, token: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.title = 'Whence';
  frame.popover = 'manual';
  // Chromium lets a frame of another origin copy only so; seen by nobody but us, in a closed shadow root.
  frame.allow = 'clipboard-write';
  frame.src = `${browser.runtime.getURL('card.html')}#${token}`;
  setFrameState(frame, 'hidden');
  host.root.append(frame);
  frame.showPopover();
  return frame;
}

/** The frame's colour scheme must be the card's own, or browsers give it an opaque ground. */
export function dressFrame({ style }: HTMLIFrameElement, form: CardForm, tone: Tone): void {
  style.colorScheme = tone;
  style.boxShadow = CARD_FRAME.shadow[tone];
  style.borderRadius = CARD_FRAME.radius[form];
}

export function sizeFrame({ style }: HTMLIFrameElement, { width, height }: Size): void {
  style.width = `${width}px`;
  style.height = `${height}px`;
}

/** Absolute in the document, so that a card scrolls with its words. */
export function standAt({ style }: HTMLIFrameElement, { left, top }: Pick<Placed, 'left' | 'top'>): void {
  style.position = 'absolute';
  style.left = `${left + window.scrollX}px`;
  style.top = `${top + window.scrollY}px`;
}

/** Fixed to the window. */
export function standAtEnd({ style }: HTMLIFrameElement, at: PlacedSheet['at'], height: number): void {
  const top = at === 'head' ? 0 : window.innerHeight - height;
  Object.assign(style, { position: 'fixed', left: '0', top: `${top}px` });
}
