/** Small buttons in the margin beside a line of the article. Pressing one leaves the selection as it is. */
import type { Host } from './host.ts';
import { icon } from './icon.ts';
import type { Box } from './lines.ts';
import type { Tone } from './tone.ts';

export interface MarginButton {
  readonly shape: Parameters<typeof icon>[0];
  readonly label: string;
  readonly press: () => void;
}

/** CSS pixels: side of a button, its distance from the column, and from the next button. */
const SIZE = 28;
const DISTANCE = 8;
const GAP = 4;

/**
 * Where the button with this index stands: in the margin at the end of the column, the first level with the line and the
 * next below it; where there is no margin, below the line and side by side.
 */
export function buttonPlace(
  line: Box,
  columnRight: number,
  pageWidth: number,
  index = 0,
): { left: number; top: number } {
  const left = columnRight + DISTANCE;
  const along = index * (SIZE + GAP);
  if (left + SIZE <= pageWidth) return { left, top: (line.top + line.bottom - SIZE) / 2 + along };
  return { left: pageWidth - SIZE - DISTANCE - along, top: line.bottom + DISTANCE };
}

function makeButton({ shape, label, press }: MarginButton): HTMLButtonElement {
  const button = document.createElement('button');
  button.setAttribute('aria-label', label);
  button.title = label;
  button.append(icon(shape));
  // Pressing a button would move the focus and, in some browsers, drop the selection.
  button.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('click', (event) => {
    if (event.isTrusted) press();
  });
  return button;
}

/** Shows one set of buttons at a time; the next takes the place of the last. */
export class MarginButtons {
  #shown: readonly HTMLButtonElement[] = [];

  constructor(readonly host: () => Host) {}

  show(
    buttons: readonly MarginButton[],
    { line, columnRight, tone }: { readonly line: Box; readonly columnRight: number; readonly tone: Tone },
  ): void {
    this.remove();
    const { element, root } = this.host();
    const origin = element.getBoundingClientRect();
    this.#shown = buttons.map((each, index) => {
      const { left, top } = buttonPlace(line, columnRight, document.documentElement.clientWidth, index);
      const button = makeButton(each);
      button.className = tone === 'dark' ? 'select d' : 'select';
      button.style.left = `${left - origin.left}px`;
      button.style.top = `${top - origin.top}px`;
      root.append(button);
      return button;
    });
  }

  remove(): void {
    for (const button of this.#shown) button.remove();
    this.#shown = [];
  }
}
