/** What the mere place of a candidate tells: text that was edited mostly stays about where it was. */

/** Share of edited passages that stay about where they were; the rest may be anywhere, as paragraphs are put in above or moved. */
const STAYING = 0.85;
/** How far, in units, a passage that stays is pushed by edits before it: this much, and this share of the text before it. */
const DRIFT = 30;
const DRIFT_SHARE = 0.02;

export interface Shift {
  /** Offset where the passage began, and where it is thought to begin now. */
  readonly from: number;
  readonly to: number;
  /** Length of the later text. */
  readonly length: number;
}

/**
 * How much likelier (natural logarithm) an edited passage is to be found at this place than an unrelated or look-alike one, which may be
 * anywhere in the text: about 2.5 where nothing moved, -1.9 far away.
 */
export function placeOdds({ from, to, length }: Shift): number {
  const drift = DRIFT + DRIFT_SHARE * Math.max(0, from);
  const staying = (STAYING * Math.exp(-Math.abs(to - from) / drift)) / (2 * drift);
  return Math.log(staying * Math.max(1, length) + (1 - STAYING));
}
