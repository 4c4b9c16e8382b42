/** Keeps the stories of a page read, from when it is begun until its signal aborts. */
import { findStories } from '../article/find-stories.ts';
import { sameText } from '../article/same-text.ts';
import { storyRoots, watchedParts } from '../article/watch.ts';
import { send } from '../messaging/send.ts';
import { watchReadings } from '../messaging/watch-readings.ts';
import { isTranslated } from './translated.ts';
import { createVisits, type ReadStory, type Visit } from './visits.ts';
import { watchPage } from './watch-page.ts';

export interface ReadPage {
  /** The first look: nothing is read before it. */
  readonly look: () => void;
  readonly visits: () => readonly Visit[];
  readonly readAgain: (articleId: string) => void;
  /** What may be painted now: nothing while the browser shows its own translation of the page. */
  readonly paintable: () => readonly ReadStory[];
}

export interface ReadPageOptions {
  /** The page's address and language as it came: both are changed by scripts later. */
  readonly address: string;
  readonly language: string;
  /** Other stories, other marks, or another look of the page. */
  readonly changed: () => void;
  readonly signal: AbortSignal;
}

export function readPage({ address, language, changed, signal }: ReadPageOptions): ReadPage {
  const visits = createVisits({
    find: () => findStories(document, address),
    sameText,
    glance: (article) => send('article/read', { article }),
    ask: (article, again) => send('article/open', { article, again }),
    changed,
    signal,
  });
  let translated = false;
  const look = () => {
    translated = isTranslated(storyRoots(document, address), language);
    // Whatever was read before the translation stays as it is; nothing of it is asked for again.
    if (translated) changed();
    else visits.look();
  };
  const restyled = () => {
    const was = translated;
    translated = isTranslated(storyRoots(document, address), language);
    if (was && !translated) visits.look();
    else changed();
  };
  watchPage({ parts: () => watchedParts(document, address), changed: look, restyled }, signal);
  watchReadings(({ articleId }) => {
    for (const { story } of visits.all())
      if (articleId === null || articleId === story.article.id) visits.readAgain(story.article.id);
  }, signal);
  return {
    look,
    visits: visits.all,
    readAgain: visits.readAgain,
    paintable: () => (translated ? [] : visits.all().flatMap(({ read }) => (read === null ? [] : read))),
  };
}
