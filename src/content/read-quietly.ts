/** A page whose marks are off: read only when the popup asks for it, and nothing is put on it. */
import { linesOfRanges } from './lines.ts';
import type { PageAnswers } from './page-messages.ts';
import { rangesOf } from './painter.ts';
import { readPage } from './read-page.ts';
import { scrollTo } from './scroll-to.ts';

export interface QuietOptions {
  /** The page's address and language as it came. */
  readonly address: string;
  readonly language: string;
  readonly signal: AbortSignal;
}

export function readQuietly({ address, language, signal }: QuietOptions): PageAnswers {
  const page = readPage({ address, language, changed: () => {}, signal });
  page.look();
  return {
    visits: page.visits,
    readAgain: page.readAgain,
    jump(articleId, spans) {
      const visit = page.visits().find(({ story }) => story.article.id === articleId);
      const ranges = visit ? rangesOf(visit.story, spans) : [];
      const lines = () => linesOfRanges(ranges)[0] ?? null;
      if (lines() === null) return false;
      scrollTo(lines, ranges[0]?.startContainer.parentElement ?? null);
      return true;
    },
    noteSelection: () => false,
    highlightSelection: () => false,
    walk: () => false,
  };
}
