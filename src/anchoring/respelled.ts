/** Whether a word is another spelling of a word: a corrected name, an ending, a typing error put right. */

/** Words shorter than this have too many neighbours to be told from them. */
const SHORTEST = 4;
/** Longer ones are no words, and would take long to compare. */
const LONGEST = 48;
/** Letters for each change allowed. */
const LETTERS_A_CHANGE = 4;

/** True when at most one letter in four was changed, put in or taken out (Levenshtein 1966), and neither word is a number. */
export function isRespelled(a: string, b: string): boolean {
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  if (shorter < SHORTEST || shorter > LONGEST) return false;
  const allowed = Math.floor(shorter / LETTERS_A_CHANGE);
  if (Math.abs(a.length - b.length) > allowed || /\d/.test(a + b)) return false;
  return distance(a, b) <= allowed;
}

function distance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const exchanged = (above[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(exchanged, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    above = current;
  }
  return above[b.length] ?? 0;
}
