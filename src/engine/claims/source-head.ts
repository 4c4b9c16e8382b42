/** The words that name a source, without the apposition or the clause that tells more of it. */
import { RELATIVES } from './noun-phrase.ts';
import type { Paragraph, Range } from './paragraph.ts';

/** "Vesti, Volna and Zarya": several sources, all of which the words name. */
function beginsList({ classes, lower }: Paragraph, comma: number, end: number): boolean {
  if (classes[comma + 1] !== 'name') return false;
  for (let at = comma + 2; at < end; at++) {
    if (RELATIVES.has(lower[at] ?? '')) return false;
    if (lower[at] === 'and') return classes[at + 1] === 'name';
  }
  return false;
}

/** End of the person's name that first stands behind a comma ("the driver, Pak Ilyk, 64"); null where none does. */
function endOfName(start: number, end: number, isNamed: (token: number) => boolean): number | null {
  if (!isNamed(start)) return null;
  let at = start;
  while (at < end && isNamed(at)) at++;
  return at;
}

const OPENS_ASIDE = new Set('—–(');

/** The part of a source's words that names it. `isNamed` says whether a token stands in a person's name. */
export function headOf(
  paragraph: Paragraph,
  { first, end }: Range,
  isNamed: (token: number) => boolean,
): Range {
  const { classes, lower, tokens } = paragraph;
  let named = isNamed(first);
  for (let at = first + 1; at < end; at++) {
    const parts = classes[at] === 'comma' || OPENS_ASIDE.has(tokens[at]?.text ?? '');
    if (RELATIVES.has(lower[at] ?? '')) return { first, end: at };
    if (parts && beginsList(paragraph, at, end)) return { first, end };
    if (parts) return { first, end: (named ? null : endOfName(at + 1, end, isNamed)) ?? at };
    named ||= isNamed(at);
  }
  return { first, end };
}
