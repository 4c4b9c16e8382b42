/** Fetches the page of the article that is open, and its reading for the meter. */
import { t } from '../../../browser/words.ts';
import { Failed } from '../Failed.tsx';
import { Gone } from '../Gone.tsx';
import { useAnswer } from '../use-answer.ts';
import { ArticlePage } from './ArticlePage.tsx';

export function ArticlePageOf({ articleId }: { readonly articleId: string }) {
  const { answer, again } = useAnswer('library/article', { articleId });
  const reading = useAnswer('reading/of', { articleId, hash: null }).answer;
  if (!answer) return <section class="main" aria-busy="true" />;
  if (answer.type === 'failed') return <Failed failure={answer} again={again} />;
  if (answer.type === 'unknown') return <Gone back="articles" title={t('goneArticle')} />;
  return (
    <ArticlePage
      key={answer.article.articleId}
      article={answer.article}
      reading={reading?.type === 'reading' ? reading.reading : null}
    />
  );
}
