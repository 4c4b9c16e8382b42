/**
 * Shows a place of an article: in the tab where the article is open, else in a new one. A new one is opened by an address
 * that leads to the words by itself; when our script is there it is asked too, for it puts the mark there in focus.
 */
import type { ActiveTab } from '../../browser/tabs.ts';
import { addressOf } from '../components/article-address.ts';
import type { AskPage } from '../popup/look.ts';
import type { PlaceInArticle } from './shared.ts';

export interface PlaceWorld {
  readonly articleTabs: () => Promise<readonly ActiveTab[]>;
  /** Answers with the new tab's id. */
  readonly openTab: (url: string) => Promise<number | null>;
  readonly showTab: (id: number) => Promise<void>;
  readonly askPage: AskPage;
}

/** Milliseconds between two questions to a page that is still being read, and until nobody asks any more. */
const AGAIN = 200;
const PATIENCE = 10_000;

const pause = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds));

export async function openPlace(place: PlaceInArticle, world: PlaceWorld): Promise<void> {
  const tab = await tabWith(place, world);
  if (tab !== null) return world.showTab(tab);
  const id = await world.openTab(addressOf(place.url));
  if (id !== null && place.spans.length > 0) await jumpWhenRead(id, place, world);
}

/** The tab where the article is open, moved to the place; null where it is nowhere. */
async function tabWith(place: PlaceInArticle, world: PlaceWorld): Promise<number | null> {
  for (const { id } of await world.articleTabs()) {
    const { articleId, spans } = place;
    const story = await world.askPage(id, 'page/story', {});
    const isIt = story !== null && 'articleId' in story && story.articleId === articleId;
    if (isIt && spans.length === 0) return id;
    const answer = await world.askPage(id, 'page/jump', { articleId, spans });
    if (answer?.type === 'jumped' || isIt) return id;
  }
  return null;
}

async function jumpWhenRead(id: number, place: PlaceInArticle, { askPage }: PlaceWorld): Promise<void> {
  const { articleId, spans } = place;
  for (const end = Date.now() + PATIENCE; Date.now() < end; await pause(AGAIN))
    if ((await askPage(id, 'page/jump', { articleId, spans }))?.type === 'jumped') return;
}
