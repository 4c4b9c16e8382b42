/** The claims of an article, in reading order. */
import { t } from '../../browser/words.ts';
import type { Reading } from '../../library/reading.ts';
import { ClaimList } from '../components/ClaimList.tsx';
import { readsNoClaims } from '../reading/claim-counts.ts';
import { allClaims } from '../reading/claims-of.ts';
import { found, textsOfClaim } from '../reading/find.ts';
import { useFirstRows } from './first-rows.ts';
import type { PopupActions } from './popup-actions.ts';

export function ClaimsList(props: {
  readonly reading: Reading;
  readonly query: string;
  readonly jump: PopupActions['jump'];
}) {
  const { reading, query, jump } = props;
  const claims = found(allClaims(reading), query, (entry) => textsOfClaim(reading, entry));
  const shown = useFirstRows(claims);
  if (shown.length > 0)
    return <ClaimList reading={reading} claims={shown} who basis="each" jump={jump} cites />;
  if (query) return <p class="empty soft">{t('searchNothing', query)}</p>;
  return <p class="empty soft">{t(readsNoClaims(reading) ? 'claimsNotRussian' : 'noClaims')}</p>;
}
