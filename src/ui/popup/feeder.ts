/** Finds out what the popup has to show: the story in view of the tab, its reading, or why there is none. */
import type { SiteAccess } from '../../browser/permissions.ts';
import type { ActiveTab } from '../../browser/tabs.ts';
import type { PageStory } from '../../messaging/protocol.ts';
import type { Ask } from '../components/services.ts';
import { type Look, readingOf } from './look.ts';
import type { PopupState } from './popup-state.ts';

export interface PopupWorld {
  readonly ask: Ask;
  readonly siteAccess: (address: string) => Promise<SiteAccess>;
  /** `foreign` unless the page in a tab is the paper's under another address. */
  readonly mirrorAccess: (tab: ActiveTab) => Promise<SiteAccess>;
}

/** The state of what was looked at; null stands for a window without a tab. */
export async function findState(look: Look | null, world: PopupWorld): Promise<PopupState> {
  if (!look) return noArticle(world);
  const { tab } = look;
  const story = await look.story;
  if (story) return stateOfStory(story, world, look.soon);
  return tab.url ? stateOfPage({ ...tab, url: tab.url }, world) : noArticle(world);
}

/** A page on which nobody of ours answers. */
async function stateOfPage(
  tab: ActiveTab & { readonly url: string },
  world: PopupWorld,
): Promise<PopupState> {
  const { hostname } = new URL(tab.url);
  const access = await world.siteAccess(tab.url);
  if (access === 'refused')
    return { type: 'no-access', host: hostname.replace(/^www\./, ''), refused: false };
  const mirror = access === 'foreign' ? await world.mirrorAccess(tab) : access;
  if (mirror === 'ours') return { type: 'not-loaded' };
  return mirror === 'refused' ? { type: 'mirror', host: hostname, refused: false } : noArticle(world);
}

async function stateOfStory(story: PageStory, world: PopupWorld, soon: Look['soon']): Promise<PopupState> {
  switch (story.type) {
    case 'no-article':
      return noArticle(world);
    case 'working':
      return { type: 'working', title: story.title };
    case 'failed':
      return { type: 'failed', failure: story.failure };
    case 'ready':
      return stateOfReading(story, world, soon);
  }
}

/** The reading of an article that the page says is there. */
async function stateOfReading(
  { articleId, hash }: Extract<PageStory, { type: 'ready' }>,
  world: PopupWorld,
  soon: Look['soon'],
): Promise<PopupState> {
  const early = soon?.articleId === articleId && (await soon.answer);
  const isIt = early && early.type === 'reading' && early.reading.hash === hash;
  const answer = isIt ? early : await readingOf(world.ask, articleId);
  if (answer.type === 'reading') return answer;
  if (answer.type === 'failed') return { type: 'failed', failure: answer };
  const failure = { type: 'failed', code: 'bad', detail: 'unknown article' } as const;
  return { type: 'failed', failure };
}

async function noArticle({ ask }: PopupWorld): Promise<PopupState> {
  const answer = await ask('library/recent', {});
  return { type: 'no-article', recent: answer.type === 'recent' ? answer : null };
}
