/** Addresses that lead to words on a page: text fragments, which both browsers know (wicg.github.io/scroll-to-text-fragment). */

/** Words of one quotation that are written out whole; of a longer one the first and the last few. */
const WHOLE = 14;
const ENDS = 6;

/** The hyphen and the comma part the fragment's own pieces. */
const encoded = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D');

/** The page's address with a fragment for these words, which should stand in one paragraph; the bare address for none. */
export function placeUrl(url: string, words: string): string {
  const all = words.split(/\s+/u).filter(Boolean);
  if (all.length === 0) return url;
  const pieces =
    all.length <= WHOLE ? [all.join(' ')] : [all.slice(0, ENDS).join(' '), all.slice(-ENDS).join(' ')];
  return `${url}#:~:text=${pieces.map(encoded).join(',')}`;
}
