/** Fetches what became other in the article that is open. */
import { t } from '../../../browser/words.ts';
import { Failed } from '../Failed.tsx';
import { Gone } from '../Gone.tsx';
import { useAnswer } from '../use-answer.ts';
import { ChangesPage } from './ChangesPage.tsx';

export function ChangesPageOf({ articleId }: { readonly articleId: string }) {
  const { answer, again } = useAnswer('changes/of', { articleId });
  if (!answer) return <section class="main" aria-busy="true" />;
  if (answer.type === 'failed') return <Failed failure={answer} again={again} />;
  if (answer.type === 'unknown') return <Gone back="changed" title={t('changedGone')} />;
  return <ChangesPage changes={answer.changes} />;
}
