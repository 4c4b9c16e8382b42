/** What the popup, the library and the background may ask of a page. */
import type { Span } from '../engine/types.ts';
import { type PageHandlers, receiveInPage } from '../messaging/receive-in-page.ts';
import { pageStory, visitInView } from './page-story.ts';
import type { Visit } from './visits.ts';

/** What answers for the page now: its marks or, where they are off, a reading for the popup that asks. */
export interface PageAnswers {
  readonly visits: () => readonly Visit[];
  readonly readAgain: (articleId: string) => void;
  readonly jump: (articleId: string, spans: readonly Span[]) => boolean;
  /** Opens the note editor on what is selected; false when nothing of a story is. */
  readonly noteSelection: () => boolean;
  /** Highlights what is selected, or takes the last highlight back; false when there is neither. */
  readonly highlightSelection: () => boolean;
  /** Begins to go from mark to mark by key, or ends it; false without a mark to go to. */
  readonly walk: () => boolean;
}

/** Answers until the signal aborts. */
export function answerPages(reading: () => Promise<PageAnswers>, signal: AbortSignal): void {
  const handlers: PageHandlers = {
    'page/story': async () => pageStory(visitInView((await reading()).visits())),
    'page/jump': async ({ articleId, spans }) => {
      const found = (await reading()).jump(articleId, spans);
      return { type: found ? 'jumped' : 'gone' };
    },
    'page/note-selection': async () => {
      const selected = (await reading()).noteSelection();
      return { type: selected ? 'opened' : 'nothing-selected' };
    },
    'page/highlight-selection': async () => {
      const done = (await reading()).highlightSelection();
      return { type: done ? 'highlighting' : 'nothing-selected' };
    },
    'page/walk-marks': async () => ({ type: (await reading()).walk() ? 'walking' : 'no-marks' }),
    'page/read-again': async () => {
      const { visits, readAgain } = await reading();
      const visit = visitInView(visits());
      if (visit) readAgain(visit.story.article.id);
      return { type: visit ? 'started' : 'no-article' };
    },
  };
  receiveInPage(handlers, signal);
}
