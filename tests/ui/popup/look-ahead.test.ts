/** The popup’s two scripts ask once between them, and there is room for an article from the beginning. */
import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { asContext } from '../../browser-fake/as-context.ts';
import { createFakeBrowser } from '../../browser-fake/fake-browser.ts';

beforeEach(() => {
  vi.resetModules();
  const { document } = parseHTML('<!doctype html><html><body><div id="root"></div></body></html>');
  vi.stubGlobal('document', document);
  vi.stubGlobal('window', {});
});
afterEach(() => {
  vi.unstubAllGlobals();
});

async function lookedAhead(url: string) {
  const fake = createFakeBrowser();
  fake.openTab(url);
  const page = fake.page('popup.html');
  const query = vi.spyOn(page.tabs, 'query');
  const { lookAhead } = await asContext(page, () => import('../../../src/ui/popup/look-ahead.ts'));
  return { lookAhead, query };
}

it.each([
  ['an article', 'https://www.themoscowtimes.com/2026/02/17/old-mill-a76003', 'tmt:76003', ''],
  ['another page', 'https://www.themoscowtimes.com/news', undefined, 'other'],
])('looks at the tab with %s once', async (_, url, articleId, without) => {
  const { lookAhead, query } = await lookedAhead(url);
  const look = await lookAhead().look;
  expect(look?.tab.url).toBe(url);
  expect(look?.soon?.articleId).toBe(articleId);
  expect(document.documentElement.className).toBe(without);
  expect(await lookAhead().look).toBe(look);
  expect(query).toHaveBeenCalledOnce();
});
