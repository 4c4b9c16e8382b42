/** How many rows of a list were shown when the reader left it: kept with the step of the browser's history, for the way back. */

/** Rows that are brought back at once; further ones come by scrolling. */
const MOST = 2000;

function record(): Readonly<Record<string, unknown>> {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null ? { ...state } : {};
}

export function rememberedRows(question: string): number {
  const rows = record()[`rows ${question}`];
  return typeof rows === 'number' ? Math.min(rows, MOST) : 0;
}

export function rememberRows(question: string, rows: number): void {
  history.replaceState({ ...record(), [`rows ${question}`]: rows }, '');
}
