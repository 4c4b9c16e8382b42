/** What happened and what is safe, for each way in which reading an article can fail. */
import type { MessageKey } from '../../browser/words.ts';
import type { Failure } from '../../messaging/protocol.ts';

export const FAILURE_WORDS: Readonly<Record<Failure['code'], MessageKey>> = {
  analysis: 'failedAnalysis',
  store: 'failedStore',
  full: 'failedFull',
  newer: 'failedNewer',
  blocked: 'failedBlocked',
  lost: 'failedLost',
  bad: 'failedBad',
};
