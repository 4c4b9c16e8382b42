/** Runs a function in a page against a window that the page can name: its own, or the popup's. */
import type { Page } from 'puppeteer-core';
import type { View } from './browser.ts';

interface Call<A extends readonly unknown[], T> {
  /** Sent as source text: it closes over nothing. */
  readonly run: (view: View, ...given: A) => T;
  readonly given: A;
}

/** `view` is the expression that names the window. */
export async function evaluateIn<A extends readonly unknown[], T>(
  page: Page,
  view: string,
  { run, given }: Call<A, T>,
): Promise<T> {
  const answer: unknown = await page.evaluate(`(${run})(${view}, ...${JSON.stringify(given)})`);
  // What comes over the wire is what `run` returned: the type cannot be checked any nearer.
  return answer as T;
}
