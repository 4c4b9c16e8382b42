/** Collects what a page complains of, so that a journey can say "and nothing was wrong". */
import type { Page } from 'puppeteer-core';

/** Records console errors and uncaught errors of a page; a missing favicon is no error of ours. */
export function recordComplaints(page: Page, into: string[]): void {
  page.on('console', (message) => {
    if (message.type() !== 'error') return;
    const where = message.location().url ?? '';
    if (where.endsWith('/favicon.ico')) return;
    into.push(`${message.text()} (${where})`);
  });
  page.on('pageerror', (error) => {
    into.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
  });
}
