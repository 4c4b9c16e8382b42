/** Every claim of every article, newest first, narrowed by who says it, about whom, what kind of source, and how the article knows. */
import { t } from '../../../browser/words.ts';
import { useServices } from '../../components/services.ts';
import { Filters } from '../filters/Filters.tsx';
import { narrowing } from '../filters/narrowing.ts';
import { EntrySection } from '../lists/EntrySection.tsx';
import { periodOf } from '../lists/groups.ts';
import { listOf } from '../lists/list-of.ts';
import { useListed } from '../lists/use-listed.ts';
import { useShared } from '../shared.ts';
import { ALL_CLAIMS } from './all-claims.ts';
import { ClaimItem } from './ClaimItem.tsx';

export function ClaimsSection() {
  const { route } = useShared();
  const { ask } = useServices();
  const { words, from, to, personId, sourceKind, basis, hasNote } = narrowing(route.asked);
  const asked = { ...ALL_CLAIMS, words, from, to, personId, sourceKind, basis, hasNote };
  const listing = useListed(JSON.stringify(['claims', asked]), (page) =>
    listOf(ask('library/claims', { ...asked, ...page })),
  );
  return (
    <EntrySection
      section="claims"
      title={t('tabClaims')}
      search={t('claimsSearch')}
      filters={<Filters of={['person', 'kind', 'basis', 'noted', 'dates']} />}
      listing={listing}
      keyOf={({ articleId, claim }) => `${articleId} ${claim}`}
      groupOf={({ at }) => periodOf(at)}
      draw={(row) => <ClaimItem row={row} />}
    />
  );
}
