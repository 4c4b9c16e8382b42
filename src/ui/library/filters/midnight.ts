/** Days as the reader's browser writes them in a date field, as moments. */

/** Midnight at the beginning of a day ("2026-03-14"), or so many days later; null for what is no day. */
export function midnight(day: string, later: number): number | null {
  const [year, month, date] = day.split('-').map(Number);
  if (year === undefined || month === undefined || date === undefined) return null;
  const at = new Date(year, month - 1, date + later).getTime();
  return Number.isFinite(at) ? at : null;
}
