/** Where the card stands, and that it stays on that side of its words for as long as they are the same. */
import type { CardForm } from '../messaging/card-protocol.ts';
import { sizeFrame, standAt, standAtEnd, viewportNow } from './frame-element.ts';
import {
  type Anchor,
  keptWhole,
  type PlacedSheet,
  placeCard,
  placeSheet,
  roomFor,
  type Side,
  type Size,
} from './placement.ts';
import { headerBottom, scrollDown } from './scroll-to.ts';

/** What it depends on how a card stands. */
export interface Manner {
  readonly form: CardForm;
  /** The reader asked for it: then the page may move. Under a resting pointer nothing may. */
  readonly asked: boolean;
  readonly rightToLeft: boolean;
}

/** CSS pixels by which the page can still be scrolled down. */
function scrollRoom(): number {
  return Math.max(0, document.documentElement.scrollHeight - window.innerHeight - window.scrollY);
}

/** A card is never wider than the page that it stands on, also before it drew itself anew. */
const fitting = ({ width, height }: Size): Size => ({
  width: Math.min(width, document.documentElement.clientWidth),
  height,
});

export class CardStand {
  #side: Side | null = null;
  #end: PlacedSheet['at'] | null = null;
  #size: Size = { width: 0, height: 0 };

  /** Other words, or the same at another place: any side will do. */
  anew(): void {
    this.#side = null;
    this.#end = null;
  }

  room({ form, asked, rightToLeft }: Manner, anchor: Anchor): Size {
    const header = form === 'sheet' && asked ? headerBottom() : 0;
    const now = { viewport: viewportNow(rightToLeft), stays: this.#side };
    return roomFor({ form, asked, header }, anchor, now);
  }

  /** The card drew itself; without an anchor it stays where it is, and still has its size. */
  sized(frame: HTMLIFrameElement, manner: Manner, anchor: Anchor | null, size: Size): void {
    this.#size = size;
    sizeFrame(frame, fitting(size));
    if (anchor) this.#stand(frame, manner, anchor);
  }

  /** The page was laid out anew: the card goes along with its words, and a sheet stays at its end. */
  laid(frame: HTMLIFrameElement, manner: Manner, anchor: Anchor | null): void {
    sizeFrame(frame, fitting(this.#size));
    if (anchor) this.#stand(frame, { ...manner, asked: false }, anchor);
  }

  #stand(frame: HTMLIFrameElement, manner: Manner, anchor: Anchor): void {
    if (manner.form === 'sheet') this.#standSheet(frame, manner, anchor);
    else this.#standCard(frame, manner, anchor);
  }

  #standCard(frame: HTMLIFrameElement, { form, rightToLeft }: Manner, anchor: Anchor): void {
    const viewport = viewportNow(rightToLeft);
    const size = fitting(this.#size);
    const placed = placeCard(anchor, size, { viewport, stays: this.#side });
    this.#side = placed.side;
    standAt(frame, form === 'pinned' ? keptWhole(placed, anchor, size, viewport) : placed);
  }

  #standSheet(frame: HTMLIFrameElement, { asked }: Manner, anchor: Anchor): void {
    const { height } = this.#size;
    if (asked || this.#end === null) {
      const yielding = asked ? { scroll: scrollRoom(), header: headerBottom() } : undefined;
      const placed = placeSheet(anchor, this.#size, viewportNow(false), yielding);
      this.#end = placed.at;
      scrollDown(placed.scroll);
    }
    standAtEnd(frame, this.#end, height);
  }
}
