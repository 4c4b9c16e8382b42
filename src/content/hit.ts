/** Which mark a pointer is on. The caret tells which words are near; their own boxes tell whether the pointer is on them. */
import { caretAt } from './caret.ts';
import { inside, linesOfRanges } from './lines.ts';
import { covers, type MarkIndex } from './mark-index.ts';
import type { Mark } from './marks.ts';
import { type Layer, rangesOf } from './painter.ts';

/** A story that answers the pointer. */
export interface Target {
  readonly layer: Layer;
  readonly index: MarkIndex;
}

export interface Hit {
  readonly layer: Layer;
  readonly mark: Mark;
}

type Spans = Mark['rest'];

const isOn = (layer: Layer, spans: Spans, { x, y }: { x: number; y: number }): boolean =>
  linesOfRanges(rangesOf(layer.story, spans)).some((line) => inside(line, x, y));

/**
 * A person wins over a claim, and both over a note, where they lie on the same words. The mark whose card is open answers
 * with the whole of its open form, so that the way along a claim does not lose it; only a name within it wins.
 */
function hitIn({ layer, index }: Target, at: { x: number; y: number }, open: Mark | null): Mark | null {
  const caret = caretAt(document, at.x, at.y);
  const place = caret && layer.story.map.spanAt(caret.node, caret.offset);
  if (!place) return null;
  // The caret stands behind a letter whose right half the pointer is on: both neighbours are asked.
  const near = [place.offset, place.offset - 1];
  const found = near.flatMap((offset) => index.at(place.block, offset));
  const of = (kind: Mark['kind']) =>
    found.find((mark) => mark.kind === kind && isOn(layer, mark.rest, at)) ?? null;
  const stays = open?.open.some((span) => near.some((offset) => covers(span, place.block, offset)));
  const kept = open && stays && isOn(layer, open.open, at) ? open : null;
  return of('person') ?? kept ?? of('claim') ?? of('note');
}

/** The mark at a point of the viewport, among the stories that hold the element there. */
export function hitAt(
  targets: readonly Target[],
  at: { readonly x: number; readonly y: number; readonly element: Element | null },
  open: Hit | null,
): Hit | null {
  const { element } = at;
  const target = element && targets.find(({ layer }) => layer.story.root.contains(element));
  const mark = target && hitIn(target, at, open?.layer === target.layer ? open.mark : null);
  return mark ? { layer: target.layer, mark } : null;
}
