/**
 * Draws what may not stand in the registry, as boxes without text in our closed shadow root: the reader's highlighter,
 * the line under names met before, the place jumped to; and all marks in forced colours, where browsers fill highlights.
 */
import { baselines } from './baseline.ts';
import type { Host } from './host.ts';
import { icon } from './icon.ts';
import type { Mark } from './marks.ts';
import { boxesOf, type LaidBox, type LaidSign, signsOf } from './overlay-boxes.ts';
import type { Layer, Painter } from './painter.ts';
import { levelOf } from './stacking.ts';

export interface OverlayOptions {
  /** Made at the first box, so that a page with nothing to draw stays as it is. */
  readonly host: () => Host;
  readonly forced: () => boolean;
  /** Thickness of the line under names met before, in CSS pixels; it changes with the zoom. */
  readonly thickness: () => number;
  /** The reader pressed the sign of a note. */
  readonly signed: (layer: Layer, mark: Mark) => void;
  /** What the sign of a note is called for those who do not see it. */
  readonly signLabel: string;
}

/** Makes a pool as long as it must be; elements are kept, so that a sign in focus survives a new layout. */
function resize<E extends Element>(pool: E[], count: number, make: () => E): void {
  while (pool.length > count) pool.pop()?.remove();
  while (pool.length < count) pool.push(make());
}

function arrange(elements: readonly HTMLElement[], laid: readonly LaidBox[], host: () => Host): void {
  if (laid.length === 0) return;
  const origin = host().element.getBoundingClientRect();
  const levels = new Map(laid.map(({ layer }) => [layer, levelOf(layer.story.root)]));
  laid.forEach(({ box, layer }, at) => {
    const element = elements[at];
    if (!element) return;
    element.className = layer.tone === 'dark' ? `${box.kind} d` : box.kind;
    element.style.left = `${box.left - origin.left}px`;
    element.style.top = `${box.top - origin.top}px`;
    element.style.width = `${box.right - box.left}px`;
    element.style.height = `${box.bottom - box.top}px`;
    element.style.zIndex = levels.get(layer) ?? 'auto';
  });
}

export function overlayPainter({ host, forced, thickness, signed, signLabel }: OverlayOptions): Painter {
  const baselineOf = baselines();
  const boxes: HTMLElement[] = [];
  const buttons: HTMLButtonElement[] = [];
  let signs: readonly LaidSign[] = [];

  const added = <E extends HTMLElement>(element: E): E => host().root.appendChild(element);
  const makeBox = () => added(document.createElement('i'));
  const makeSign = () => {
    const button = added(document.createElement('button'));
    button.setAttribute('aria-label', signLabel);
    button.append(icon('note'));
    button.addEventListener('click', (event) => {
      const sign = signs[buttons.indexOf(button)];
      if (event.isTrusted && sign) signed(sign.layer, sign.mark);
    });
    return button;
  };

  return {
    paint(scene) {
      const laid = boxesOf(scene, { baselineOf, forced: forced(), thickness: thickness() });
      signs = signsOf(scene);
      resize(boxes, laid.length, makeBox);
      resize(buttons, signs.length, makeSign);
      arrange(boxes, laid, host);
      arrange(buttons, signs, host);
    },
    clear() {
      resize(boxes, 0, makeBox);
      resize(buttons, 0, makeSign);
      signs = [];
    },
  };
}
