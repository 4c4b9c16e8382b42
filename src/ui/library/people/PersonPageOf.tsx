/** Fetches the page of the person who is open. */
import { t } from '../../../browser/words.ts';
import { Failed } from '../Failed.tsx';
import { Gone } from '../Gone.tsx';
import { useAnswer } from '../use-answer.ts';
import { PersonPage } from './PersonPage.tsx';

export function PersonPageOf({ personId }: { readonly personId: string }) {
  const { answer, again } = useAnswer('library/person', { personId });
  if (!answer) return <article class="page" aria-busy="true" />;
  if (answer.type === 'failed') return <Failed failure={answer} again={again} />;
  if (answer.type === 'unknown') return <Gone back="people" title={t('gonePerson')} />;
  return <PersonPage key={answer.person.personId} person={answer.person} />;
}
