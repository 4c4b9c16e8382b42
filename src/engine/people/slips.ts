/** Slips of the pen in names: one letter wrong, missing or too many, or two neighbours swapped ("Verseov" for "Veresov"). */

/** Shorter words are too often other words one letter apart. */
const SHORTEST = 6;

/** Whether two lower-case words of six letters or more differ by one slip, and begin with the same letter. A final -a makes a woman's surname, no slip. */
export function isSlip(one: string, other: string): boolean {
  if (one === other || one.length < SHORTEST || other.length < SHORTEST) return false;
  if (one[0] !== other[0] || Math.abs(one.length - other.length) > 1) return false;
  if (`${one}a` === other || `${other}a` === one) return false;
  let at = 0;
  while (one[at] === other[at]) at++;
  if (one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2))
    return true;
  return (
    one.slice(at + 1) === other.slice(at + 1) ||
    one.slice(at) === other.slice(at + 1) ||
    one.slice(at + 1) === other.slice(at)
  );
}
