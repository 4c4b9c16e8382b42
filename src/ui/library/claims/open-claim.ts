/** Going from a row of the library to its place in the article. */
import type { ClaimRow } from '../../../library/browsing/browse.ts';
import { useServices } from '../../components/services.ts';
import { useShared } from '../shared.ts';

/** Where the claim stands is asked only when the reader goes there: a row carries its words alone. */
export function useOpenClaim(): (row: ClaimRow) => Promise<void> {
  const { ask } = useServices();
  const { openPlace } = useShared();
  return async ({ articleId, claim, placeUrl }) => {
    const answer = await ask('reading/of', { articleId, hash: null });
    const spans = answer.type === 'reading' ? (answer.reading.analysis.claims[claim]?.content ?? []) : [];
    await openPlace({ articleId, url: placeUrl, spans });
  };
}
