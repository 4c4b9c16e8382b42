/** Where the article stands, when it was published, and its title. */

import type { Article } from '../../article/article.ts';
import { date, t } from '../../browser/words.ts';
import { siteWords } from '../components/site-words.ts';

export function ArticleHead(props: { readonly article: Article; readonly language: string }) {
  const { article, language } = props;
  const site = siteWords(article);
  const day = article.published ? date(Date.parse(article.published), 'long') : '';
  return (
    <div class="head">
      <p class="t-small">{day ? `${site} · ${day}` : site}</p>
      <h1 class="t-name" lang={language} dir="auto" title={article.title}>
        {article.title}
      </h1>
      {article.kind === 'advertorial' && <p class="t-small partner">{t('partnerContent')}</p>}
    </div>
  );
}
