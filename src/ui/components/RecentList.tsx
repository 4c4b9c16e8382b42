/** Articles read last, newest first, each a link to its page. */
import { day, t } from '../../browser/words.ts';
import type { RecentArticle } from '../../messaging/protocol.ts';

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
            <RecentTitle article={article} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function RecentTitle({ article: { title, url } }: { readonly article: RecentArticle }) {
  if (!/^https?:/.test(url)) return <span class="t-role">{title}</span>;
  return (
    <a class="t-role" href={url} target="_blank" rel="noreferrer" dir="auto">
      {title}
    </a>
  );
}
