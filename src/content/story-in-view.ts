/** Which story a reader has before them, of the several that one page may hold. */

export interface Extent {
  readonly top: number;
  readonly bottom: number;
}

/** Index of the story that covers most of the window; of none that does, the nearest one; null without stories. */
export function storyInView(stories: readonly Extent[], height: number): number | null {
  let best: number | null = null;
  let most = Number.NEGATIVE_INFINITY;
  stories.forEach(({ top, bottom }, index) => {
    // Below zero: how far the story is from the window.
    const covered = Math.min(bottom, height) - Math.max(top, 0);
    if (covered > most) [best, most] = [index, covered];
  });
  return best;
}
