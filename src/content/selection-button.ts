/**
 * Buttons in the margin beside the last line of what the reader selected, after the selection rests: a note on these
 * words, or only the highlighter; after that, the way back. They never lie on the selection.
 */
import { t } from '../browser/words.ts';
import { columnAround } from './column.ts';
import { isHost } from './host.ts';
import { linesOfRanges } from './lines.ts';
import type { MarginButton, MarginButtons } from './margin-buttons.ts';
import { rangesOf } from './painter.ts';
import type { Selected } from './passage.ts';

export interface SelectionOptions {
  readonly buttons: MarginButtons;
  readonly wanted: () => boolean;
  readonly selected: () => Selected | null;
  readonly write: (selected: Selected) => void;
  readonly highlight: (selected: Selected) => void;
  /** Nothing stands in the margin any more, or something else. */
  readonly settled: () => void;
  readonly signal: AbortSignal;
}

/** Milliseconds in which the selection does not change. */
const REST = 500;

function columnRight({ layer, spans }: Selected): number {
  const [range] = rangesOf(layer.story, spans.slice(-1));
  return (range && columnAround(range.endContainer)?.right) ?? 0;
}

/** Shows buttons beside the last line of some words; none where the words are not shown. */
export function buttonsBeside(
  buttons: MarginButtons,
  selected: Selected,
  shown: readonly MarginButton[],
): void {
  const line = linesOfRanges(rangesOf(selected.layer.story, selected.spans)).at(-1);
  if (line) buttons.show(shown, { line, columnRight: columnRight(selected), tone: selected.layer.tone });
}

const isSelecting = () => getSelection()?.isCollapsed === false;

export function watchSelection(options: SelectionOptions): void {
  const { buttons, wanted, selected, write, highlight, settled, signal } = options;
  let timer = 0;
  let down = false;
  /** The buttons of a selection stand there; they go with it. The way back stays when the selection is gone. */
  let offering = false;

  const hide = () => {
    offering = false;
    buttons.remove();
    settled();
  };

  const show = () => {
    const what = !down && wanted() ? selected() : null;
    if (!what) return;
    const pressed = (act: (what: Selected) => void) => () => {
      hide();
      act(what);
    };
    offering = true;
    buttonsBeside(buttons, what, [
      { shape: 'note', label: t('commandNoteSelection'), press: pressed(write) },
      { shape: 'highlight', label: t('commandHighlightSelection'), press: pressed(highlight) },
    ]);
  };
  const later = () => {
    clearTimeout(timer);
    if (signal.aborted) return;
    if (offering || isSelecting()) hide();
    timer = window.setTimeout(show, REST);
  };
  const pressing = (is: boolean) => (event: PointerEvent) => {
    // Pressing a button itself is no selecting: it must still be there when the press becomes a click.
    if (!event.isTrusted || (event.target instanceof Node && isHost(event.target))) return;
    down = is;
    if (is) hide();
    else if (isSelecting()) later();
  };

  document.addEventListener('selectionchange', later, { signal });
  const early = { signal, capture: true, passive: true } as const;
  window.addEventListener('pointerdown', pressing(true), early);
  window.addEventListener('pointerup', pressing(false), early);
  window.addEventListener('pointercancel', pressing(false), early);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    buttons.remove();
  });
}
