/** tsx gives every function that it compiles its name by a helper, which a page does not have. */
import type { Page } from 'puppeteer-core';

/** Lets functions with functions in them run in a page, whichever program compiled them. */
export async function nameFunctions(page: Page): Promise<void> {
  await page.evaluate('globalThis.__name ??= (named) => named');
}
