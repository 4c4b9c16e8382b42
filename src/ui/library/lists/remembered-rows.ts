/** How many rows of a list the tab has shown, kept as long as the tab lives: a reload, and the way back, show as many again. */

/** Rows that are brought back at once; further ones come by scrolling. */
const MOST = 2000;

export function rememberedRows(question: string): number {
  const rows = Number(sessionStorage.getItem(`rows ${question}`));
  return Number.isFinite(rows) ? Math.min(rows, MOST) : 0;
}

export function rememberRows(question: string, rows: number): void {
  sessionStorage.setItem(`rows ${question}`, String(rows));
}
