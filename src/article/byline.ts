/** Who wrote a story and when, as its own byline says; what a script rewrites there is not read. */
import { cleanString } from './clean-text.ts';

/** What a byline says; nothing in it is certain to be there. */
export interface Byline {
  readonly authors: readonly string[];
  /** ISO 8601; null when the byline gives none or prints the time of the last change instead. */
  readonly published: string | null;
  readonly modified: string | null;
}

const NAMES = '.byline__author__name, .article__author__name';
const AUTHOR_LINE = '.byline__author';

function namesIn(root: Element): readonly string[] {
  const names = [...root.querySelectorAll(NAMES)].map((name) => cleanString(name.textContent ?? ''));
  const marked = names.filter((name) => name !== '');
  return marked.length > 0
    ? [...new Set(marked)]
    : namesInLine(cleanString(root.querySelector(AUTHOR_LINE)?.textContent ?? ''));
}

/** A line without marked names: "By Anna Perova, Mark Linev and Olga Rein". */
function namesInLine(line: string): readonly string[] {
  return line
    .replace(/^by\s+/i, '')
    .split(/,\s+|\s+(?:and|и)\s+/)
    .filter((name) => name !== '');
}

/** A gallery writes its time with a space between day and hour. */
function isoOf(time: string | null | undefined): string | null {
  const iso = (time ?? '').trim().replace(/^(\d{4}-\d{2}-\d{2}) (?=\d)/, '$1T');
  return iso !== '' && !Number.isNaN(Date.parse(iso)) ? iso : null;
}

/** "Updated:" (in Russian "Обновлено:") stands before the time as bare text. */
function isOfLastChange(time: Element): boolean {
  return /(?:updated|обновлено)\s*:?\s*$/i.test(time.previousSibling?.textContent ?? '');
}

/** Reads the byline in `root`; everything in it may be missing. */
export function readByline(root: Element): Byline {
  const time = root.querySelector('time.byline__datetime');
  const iso = isoOf(time?.getAttribute('datetime'));
  const changed = time !== null && isOfLastChange(time);
  return { authors: namesIn(root), published: changed ? null : iso, modified: changed ? iso : null };
}
