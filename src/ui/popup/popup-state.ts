/** Everything the popup can have to show. */
import type { Reading } from '../../library/reading.ts';
import type { Failure } from '../../messaging/protocol.ts';
import type { Recent } from '../components/RecentList.tsx';

export type PopupState =
  | { readonly type: 'reading'; readonly reading: Reading }
  /** The page found an article, and it is being read. */
  | { readonly type: 'working'; readonly title: string }
  | { readonly type: 'failed'; readonly failure: Failure }
  /** Null when the library does not answer: then nothing is said about it. */
  | { readonly type: 'no-article'; readonly recent: Recent | null }
  | { readonly type: 'no-access'; readonly host: string; readonly refused: boolean }
  /** The paper under another address, which the reader has not allowed yet. */
  | { readonly type: 'mirror'; readonly host: string; readonly refused: boolean }
  /** A page of ours that was opened before Whence was there. */
  | { readonly type: 'not-loaded' };
