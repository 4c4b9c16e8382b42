/** Where an article stands, who wrote it, when it was published and read. */
import type { ComponentChildren } from 'preact';
import { date, t } from '../../../browser/words.ts';
import type { ArticlePage } from '../../../library/browsing/browse.ts';
import { siteWords } from '../../components/site-words.ts';

export function ArticleFacts({ article }: { readonly article: ArticlePage }) {
  const { details, firstRead, lastRead } = article;
  const [first, last] = [date(firstRead, 'long'), date(lastRead, 'long')];
  const published = Date.parse(details.published ?? '');
  return (
    <dl class="facts">
      {details.authors.length > 0 && (
        <Fact name={t('articleBy')}>
          <bdi class="t-role">{details.authors.join(', ')}</bdi>
        </Fact>
      )}
      <Fact name={t('articlePublished')}>
        {siteWords(details)}
        {Number.isFinite(published) && ` · ${date(published, 'long')}`}
        {details.kind === 'advertorial' && ` · ${t('partnerContent')}`}
      </Fact>
      <Fact name={t('articleRead')}>{first === last ? last : t('articleReadTwice', first, last)}</Fact>
    </dl>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <>
      <dt>{name}</dt>
      <dd class="num">{children}</dd>
    </>
  );
}
