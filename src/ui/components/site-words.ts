/** Whose an article is: the paper's or its Russian service's; the example of our own page is nobody's. */
import type { Article } from '../../article/article.ts';
import { t } from '../../browser/words.ts';
import { EXAMPLE_URL } from './article-address.ts';

export function siteWords({ url, site }: Pick<Article, 'url' | 'site'>): string {
  if (url.startsWith(EXAMPLE_URL)) return t('siteExample');
  return t(site === 'tmt' ? 'siteTmt' : 'siteTmtRu');
}
