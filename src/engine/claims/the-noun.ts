/** "the ministry": a noun alone behind "the", by which words point back at somebody. */
import { lettersEnd } from '../text/letters.ts';

const THE = 'the ';

/** The noun of words in small letters that are "the" and one noun; null for any others. */
export function nounAfterThe(small: string): string | null {
  if (!small.startsWith(THE) || small.length === THE.length) return null;
  return lettersEnd(small, THE.length) === small.length ? small.slice(THE.length) : null;
}
