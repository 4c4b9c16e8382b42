/**
 * One small button in the margin beside the last line of what the reader selected, after the selection rests.
 * It never lies on the selection, and pressing it leaves the selection as it is.
 */
import { columnAround } from './column.ts';
import { type Host, isHost } from './host.ts';
import { noteIcon } from './icon.ts';
import { type Box, linesOfRanges } from './lines.ts';
import { rangesOf } from './painter.ts';
import type { Selected } from './passage.ts';

export interface SelectionOptions {
  readonly host: () => Host;
  readonly wanted: () => boolean;
  readonly selected: () => Selected | null;
  readonly pressed: (selected: Selected) => void;
  readonly label: string;
  readonly signal: AbortSignal;
}

/** Milliseconds in which the selection does not change. */
const REST = 500;
/** CSS pixels: side of the button, and its distance from the column. */
const SIZE = 28;
const DISTANCE = 8;

/** In the margin at the end of the column; where there is none, below the last line. */
export function buttonPlace(
  line: Box,
  columnRight: number,
  pageWidth: number,
): { left: number; top: number } {
  const left = columnRight + DISTANCE;
  if (left + SIZE <= pageWidth) return { left, top: (line.top + line.bottom - SIZE) / 2 };
  return { left: pageWidth - SIZE - DISTANCE, top: line.bottom + DISTANCE };
}

function columnRight({ layer, spans }: Selected): number {
  const [range] = rangesOf(layer.story, spans.slice(-1));
  return (range && columnAround(range.endContainer)?.right) ?? 0;
}

function makeButton(label: string, pressed: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.setAttribute('aria-label', label);
  button.title = label;
  button.append(noteIcon());
  // Pressing a button would move the focus and, in some browsers, drop the selection.
  button.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('click', (event) => {
    if (event.isTrusted) pressed();
  });
  return button;
}

export function watchSelection(options: SelectionOptions): void {
  const { host, wanted, selected, pressed, label, signal } = options;
  let button: HTMLButtonElement | null = null;
  let timer = 0;
  let down = false;

  const remove = () => {
    button?.remove();
    button = null;
  };
  const show = () => {
    const what = !down && wanted() ? selected() : null;
    const line = what && linesOfRanges(rangesOf(what.layer.story, what.spans)).at(-1);
    if (!what || !line) return;
    const { left, top } = buttonPlace(line, columnRight(what), document.documentElement.clientWidth);
    const origin = host().element.getBoundingClientRect();
    button = makeButton(label, () => {
      remove();
      pressed(what);
    });
    button.className = what.layer.tone === 'dark' ? 'select d' : 'select';
    button.style.left = `${left - origin.left}px`;
    button.style.top = `${top - origin.top}px`;
    host().root.append(button);
  };
  const later = () => {
    remove();
    clearTimeout(timer);
    if (!signal.aborted) timer = window.setTimeout(show, REST);
  };
  const pressing = (is: boolean) => (event: PointerEvent) => {
    // Pressing the button itself is no selecting: it must still be there when the press becomes a click.
    if (!event.isTrusted || (event.target instanceof Node && isHost(event.target))) return;
    down = is;
    if (!is && !getSelection()?.isCollapsed) later();
  };

  document.addEventListener('selectionchange', later, { signal });
  const early = { signal, capture: true, passive: true } as const;
  window.addEventListener('pointerdown', pressing(true), early);
  window.addEventListener('pointerup', pressing(false), early);
  window.addEventListener('pointercancel', pressing(false), early);
  signal.addEventListener('abort', () => clearTimeout(timer));
}
