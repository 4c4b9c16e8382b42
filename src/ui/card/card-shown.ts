/** What the card is asked to show, with all that it needs to draw at once. */

import type { Reading } from '../../library/reading.ts';
import type { PageToCard } from '../../messaging/card-protocol.ts';
import type { Failure } from '../../messaging/protocol.ts';

export type Show = Extract<PageToCard, { type: 'show' }>;

export interface CardShown {
  readonly show: Show;
  /** The reading, or why there is none. */
  readonly content:
    | { readonly type: 'reading'; readonly reading: Reading }
    | { readonly type: 'unknown' }
    | Failure;
}
