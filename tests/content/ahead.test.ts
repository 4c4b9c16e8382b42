/** What is begun before the document is there. */
import { describe, expect, it } from 'vitest';
import { asContext } from '../browser-fake/as-context.ts';
import { createFakeBrowser } from '../browser-fake/fake-browser.ts';
import { eventually } from '../eventually.ts';

const ARTICLE = 'https://www.themoscowtimes.com/2026/02/17/old-mill-a76003';

/** What the background hears from a page at this address, and the settings that the page gets. */
async function begun(address: string, stored: object = {}) {
  const fake = createFakeBrowser();
  const heard: unknown[] = [];
  fake.runBackground(async (browser) => {
    browser.runtime.onMessage.addListener((message: unknown) => {
      heard.push(message);
      return Promise.resolve({ type: 'ready' });
    });
  });
  const { content } = fake.openTab(address);
  await content.storage.local.set({ settings: stored });
  const { begin } = await asContext(content, () => import('../../src/content/ahead.ts'));
  const settings = await begin(new URL(address) as unknown as Location, new AbortController().signal);
  await new Promise((done) => setTimeout(done, 20));
  return { heard, settings };
}

const COMING = { whence: 'background', type: 'article/coming', ask: {} };

describe('ahead of the document', () => {
  it('the background is told of an article, once, and the settings are read', async () => {
    const { heard, settings } = await begun(ARTICLE, { hover: 'click' });
    expect(heard).toEqual([COMING]);
    expect(settings.hover).toBe('click');
  });

  it.each([
    ['the front page', 'https://www.themoscowtimes.com/', {}],
    ['an author', 'https://www.themoscowtimes.com/author/somebody', {}],
    ['an article on a foreign host', 'https://example.org/2026/02/17/old-mill-a76003', {}],
    ['a site with marks off', ARTICLE, { hostsOff: ['www.themoscowtimes.com'] }],
  ])('the background is left asleep for %s', async (_, address, stored) => {
    expect((await begun(address, stored)).heard).toEqual([]);
  });

  it('what needs the whole document waits until the document is whole', async () => {
    const fake = createFakeBrowser();
    const { whenWhole } = await asContext(
      fake.openTab(ARTICLE).content,
      () => import('../../src/content/ahead.ts'),
    );
    const document = Object.assign(new EventTarget(), { readyState: 'loading' }) as unknown as Document;
    let runs = 0;
    whenWhole(document, () => {
      runs += 1;
    });
    expect(runs).toBe(0);
    document.dispatchEvent(new Event('DOMContentLoaded'));
    document.dispatchEvent(new Event('DOMContentLoaded'));
    // In a task of its own.
    expect(runs).toBe(0);
    await eventually(() => expect(runs).toBe(1));
    whenWhole(Object.assign(document, { readyState: 'complete' }), () => {
      runs += 1;
    });
    expect(runs).toBe(2);
  });
});
