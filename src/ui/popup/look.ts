/** The first questions about what stands in a tab: what its page shows, and what is known of the article at its address. */
import { storyAt } from '../../article/story-at.ts';
import type { ActiveTab } from '../../browser/tabs.ts';
import type { PageStory, ToPage } from '../../messaging/protocol.ts';
import type { Ask } from '../components/services.ts';

/** Asks the script of one tab; null where none of ours answers. */
export type AskPage = <K extends keyof ToPage>(
  tabId: number,
  type: K,
  ask: ToPage[K]['ask'],
) => Promise<ToPage[K]['answer'] | null>;

export interface Look {
  readonly tab: ActiveTab;
  /** Null where no script of ours answers. */
  readonly story: Promise<PageStory | null>;
  /** The answer about the article at the address, asked for before the page said what it shows. */
  readonly soon: { readonly articleId: string; readonly answer: ReturnType<typeof readingOf> } | null;
}

interface Asked {
  readonly ask: Ask;
  readonly askPage: AskPage;
}

/** The reading of an article as it was filed last. */
export const readingOf = (ask: Ask, articleId: string) => ask('reading/of', { articleId, hash: null });

/** Nearly always the page shows what its address says: its reading is asked for while the page is asked. */
export function lookAt(tab: ActiveTab, { ask, askPage }: Asked): Look {
  const articleId = tab.url && storyAt(tab.url);
  const soon = articleId ? { articleId, answer: readingOf(ask, articleId) } : null;
  return { tab, story: askPage(tab.id, 'page/story', {}), soon };
}
