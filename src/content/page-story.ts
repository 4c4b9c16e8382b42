/** Which story a page shows, and how far it is read, as the popup is told. */
import type { PageStory } from '../messaging/protocol.ts';
import { storyInView } from './story-in-view.ts';
import type { Visit } from './visits.ts';

/** The story that covers most of the window. */
export function visitInView(visits: readonly Visit[]): Visit | null {
  const boxes = visits.map(({ story }) => story.root.getBoundingClientRect());
  return visits[storyInView(boxes, window.innerHeight) ?? -1] ?? null;
}

/** What the popup is told of a story. */
export function pageStory(visit: Visit | null): PageStory {
  if (visit === null) return { type: 'no-article' };
  const { id: articleId, title } = visit.story.article;
  if (visit.outcome === null) return { type: 'working', articleId, title };
  if (visit.outcome.type === 'ready')
    return { type: 'ready', articleId, hash: visit.read?.reading.hash ?? null };
  return { type: 'failed', articleId, title, failure: visit.outcome };
}
