/**
 * Tables for other programs, by RFC 4180: commas, CRLF, quotation marks doubled. A spreadsheet takes a cell that begins
 * with = + - @ for a formula, and a formula can send the sheet away or run a program: such cells get an apostrophe before
 * them, which spreadsheets show as text (https://owasp.org/www-community/attacks/CSV_Injection).
 */

/** Tab and line ends count too, and the wide forms of the signs, which some programs fold. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;

/** Half a surrogate pair is no character of UTF-8. */
const HALVES = /\p{Cs}/gu;

function cell(value: string): string {
  const text = value.replace(HALVES, '\ufffd');
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Excel takes a file without it for one in the system's own encoding. */
const BYTE_ORDER_MARK = '\ufeff';

/** A first row of names, and a row for each record. */
export function csv<T>(
  columns: Readonly<Record<string, (record: T) => string>>,
  records: readonly T[],
): string {
  const rows = [Object.keys(columns), ...records.map((each) => Object.values(columns).map((of) => of(each)))];
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** A moment as a spreadsheet reads it; empty for none. */
export const csvMoment = (at: number | null): string => (at === null ? '' : new Date(at).toISOString());
