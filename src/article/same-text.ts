/** Whether a page says something new, or only says the same with other nodes. */
import type { Article } from './article.ts';

/** True when two readings of a story have the same text in the same blocks; times and nodes do not count. */
export function sameText(a: Article, b: Article): boolean {
  return (
    a.title === b.title &&
    a.blocks.length === b.blocks.length &&
    a.blocks.every(
      ({ kind, text }, index) => kind === b.blocks[index]?.kind && text === b.blocks[index]?.text,
    )
  );
}
