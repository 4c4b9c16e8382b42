/** Fetches the page of the person who is open. */
import { t } from '../../../browser/words.ts';
import type { PersonPage as Page } from '../../../library/browsing/browse.ts';
import { CorrectedLine } from '../../card/CorrectedLine.tsx';
import { useCorrecting } from '../../card/correcting.ts';
import { Failed } from '../Failed.tsx';
import { Gone } from '../Gone.tsx';
import { useAnswer } from '../use-answer.ts';
import { PersonPage } from './PersonPage.tsx';

export function PersonPageOf({ personId }: { readonly personId: string }) {
  const { answer, again } = useAnswer('library/person', { personId });
  if (!answer) return <article class="page" aria-busy="true" />;
  if (answer.type === 'failed') return <Failed failure={answer} again={again} />;
  const person = answer.type === 'person' ? answer.person : null;
  return <Shown key={person?.personId ?? personId} person={person} />;
}

/** Keeps the way back also of a correction that took the person away: joined with somebody else, or no person at all. */
function Shown({ person }: { readonly person: Page | null }) {
  const correcting = useCorrecting(person?.meetings.rows[0]?.articleId ?? '');
  if (person) return <PersonPage person={person} correcting={correcting} />;
  return (
    <Gone back="people" title={t('gonePerson')}>
      <CorrectedLine correcting={correcting} />
    </Gone>
  );
}
