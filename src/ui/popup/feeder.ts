/** Finds out what the popup has to show: the story in view of the tab, its reading, or why there is none. */
import { storyAt } from '../../article/story-at.ts';
import type { SiteAccess } from '../../browser/permissions.ts';
import type { ActiveTab } from '../../browser/tabs.ts';
import type { PageStory, ToPage } from '../../messaging/protocol.ts';
import type { Ask } from '../components/services.ts';
import type { PopupState } from './popup-state.ts';

/** Asks the script of one tab; null where none of ours answers. */
export type AskPage = <K extends keyof ToPage>(
  tabId: number,
  type: K,
  ask: ToPage[K]['ask'],
) => Promise<ToPage[K]['answer'] | null>;

export interface PopupWorld {
  readonly ask: Ask;
  readonly askPage: AskPage;
  readonly siteAccess: (address: string) => Promise<SiteAccess>;
  /** `foreign` unless the page in a tab is the paper's under another address. */
  readonly mirrorAccess: (tab: ActiveTab) => Promise<SiteAccess>;
}

/** The state for a tab; null stands for a window without one. */
export async function findState(tab: ActiveTab | null, world: PopupWorld): Promise<PopupState> {
  const soon = tab && askSoon(tab, world);
  const story = tab && (await world.askPage(tab.id, 'page/story', {}));
  if (story) return stateOfStory(story, world, soon);
  return tab?.url ? stateOfPage({ ...tab, url: tab.url }, world) : noArticle(world);
}

/** The answer about an article, asked for before its page said what it shows. */
interface Soon {
  readonly articleId: string;
  readonly answer: ReturnType<typeof readingOf>;
}

const readingOf = ({ ask }: PopupWorld, articleId: string) => ask('reading/of', { articleId, hash: null });

/** Nearly always the page shows what its address says: its reading is asked for while the page is asked. */
function askSoon({ url }: ActiveTab, world: PopupWorld): Soon | null {
  const articleId = url && storyAt(url);
  return articleId ? { articleId, answer: readingOf(world, articleId) } : null;
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

async function stateOfStory(story: PageStory, world: PopupWorld, soon: Soon | null): Promise<PopupState> {
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
  soon: Soon | null,
): Promise<PopupState> {
  const early = soon?.articleId === articleId && (await soon.answer);
  const isIt = early && early.type === 'reading' && early.reading.hash === hash;
  const answer = isIt ? early : await readingOf(world, articleId);
  if (answer.type === 'reading') return answer;
  if (answer.type === 'failed') return { type: 'failed', failure: answer };
  const failure = { type: 'failed', code: 'bad', detail: 'unknown article' } as const;
  return { type: 'failed', failure };
}

async function noArticle({ ask }: PopupWorld): Promise<PopupState> {
  const answer = await ask('library/recent', {});
  return { type: 'no-article', recent: answer.type === 'recent' ? answer : null };
}
