/** Articles read last, newest first, each a link to its page. */
import { day, t } from '../../browser/words.ts';
import type { RecentArticle } from '../../messaging/protocol.ts';
import { WebLink } from './WebLink.tsx';

/** What the library says of itself where no article is in view. */
export interface Recent {
  readonly articles: readonly RecentArticle[];
  readonly articleCount: number;
  readonly personCount: number;
}

export function RecentList({ articles }: { readonly articles: readonly RecentArticle[] }) {
  return (
    <section class="recent">
      <h2 class="t-label">{t('lastRead')}</h2>
      <ul>
        {articles.map((article) => (
          <li key={article.id} class="when">
            <time dateTime={new Date(article.lastRead).toISOString()}>{day(article.lastRead)}</time>
            <WebLink url={article.url} title={article.title} look="t-role" />
          </li>
        ))}
      </ul>
    </section>
  );
}
