/** One staff of the meter: the article from its first word to its last, with a bar where somebody is given the word. */
import type { MeterBar } from '../../engine/types.ts';
import { barsDrawn, nearestBar, stretchDrawn } from './meter-shares.ts';

/** Heights on the page's grid are the stylesheet's; these are units of the drawing. */
const STAFF = 20;

type DrawnBar = Omit<MeterBar, 'claim'>;

export function Score<Bar extends DrawnBar>(props: {
  readonly bars: readonly Bar[];
  readonly words: number;
  readonly className?: string;
  /** Called with the bar nearest to where the reader pressed. */
  readonly jump?: (bar: Bar) => void;
}) {
  const { bars, words, className, jump } = props;
  const pressed = (event: MouseEvent) => {
    if (!(event.currentTarget instanceof Element)) return;
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const bar = nearestBar(bars, ((event.clientX - left) / width) * words);
    if (bar) jump?.(bar);
  };
  return (
    <svg
      class={className}
      viewBox={`0 0 ${Math.max(1, words)} ${STAFF}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      onClick={jump && pressed}
    >
      <line class="base" x1="0" x2={words} y1={STAFF / 2} y2={STAFF / 2} />
      {barsDrawn(bars, words).map(({ className: manner, outline }) => (
        <path key={manner} class={manner} d={outline} />
      ))}
    </svg>
  );
}

/** The article's own voice, as a thin broken line. */
export function OwnScore(props: {
  readonly stretches: readonly { readonly start: number; readonly length: number }[];
  readonly words: number;
}) {
  const { stretches, words } = props;
  return (
    <svg viewBox={`0 0 ${Math.max(1, words)} ${STAFF}`} preserveAspectRatio="none" aria-hidden="true">
      <path class="self" d={stretches.map((stretch) => stretchDrawn(stretch)).join('')} />
    </svg>
  );
}
