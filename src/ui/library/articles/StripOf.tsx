/** The meter's strip as the library keeps it. */
import type { Strip } from '../../../library/browsing/browse.ts';
import { share } from '../../components/meter-shares.ts';
import { Score } from '../../components/Score.tsx';

export function StripOf({ strip: { bars, words } }: { readonly strip: Strip }) {
  return <Score className="strip" bars={bars} words={words} />;
}

/** Whole percent of the words that are attributed to somebody. */
export function stripShare({ attributed, words }: Strip): number {
  return share(attributed, words);
}
