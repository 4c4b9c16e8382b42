/** Sections of the library that hold nothing yet. */
import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { asContext } from '../../browser-fake/as-context.ts';
import { createFakeBrowser } from '../../browser-fake/fake-browser.ts';

afterEach(() => vi.unstubAllGlobals());

async function doors(section: 'people' | 'articles' | 'claims' | 'notes' | 'changed' | 'trash') {
  const { document, window } = parseHTML('<!doctype html><main></main>');
  vi.stubGlobal('document', document);
  vi.stubGlobal('window', window);
  const page = createFakeBrowser().page('library.html');
  const { Empty } = await asContext(page, () => import('../../../src/ui/library/Empty.tsx'));
  const root = document.querySelector('main') ?? document.body;
  render(<Empty section={section} />, root);
  expect(root.querySelector('h1')?.textContent).not.toBe('');
  return [...root.querySelectorAll('a')].map((link) => link.getAttribute('href'));
}

it.each(['people', 'articles', 'claims', 'notes'] as const)(
  '%s: the example shows how they come',
  async (name) => {
    expect(await doors(name)).toEqual(['welcome.html']);
  },
);

it.each(['changed', 'trash'] as const)('%s is rightly empty: nothing is to be tried', async (name) => {
  expect(await doors(name)).toEqual([]);
});
