/** The question for every claim, for lists that narrow it. */
import type { ClaimsAsk } from '../../../library/browsing/browse.ts';

export const ALL_CLAIMS: Omit<ClaimsAsk, 'after' | 'most'> = {
  words: '',
  from: null,
  to: null,
  articleId: null,
  personId: null,
  about: null,
  sourceKind: null,
  basis: null,
  hasNote: false,
};
