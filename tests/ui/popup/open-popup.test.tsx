/** The popup's presses: what they change, and what the reader sees when they fail. */
import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/browser/settings.ts';
import type { Ask } from '../../../src/ui/components/services.ts';
import { asContext } from '../../browser-fake/as-context.ts';
import { createFakeBrowser } from '../../browser-fake/fake-browser.ts';
import { WAGONS } from '../../gallery/readings/wagons.ts';

// The defaults alone are taken from there outside of a context.
vi.mock('../../../src/browser/api.ts', () => ({ browser: {} }));

beforeEach(() => {
  const { document, window, Event } = parseHTML('<!doctype html><main></main>');
  vi.stubGlobal('document', document);
  vi.stubGlobal('window', window);
  vi.stubGlobal('Event', Event);
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const SETTINGS: Settings = DEFAULT_SETTINGS;

interface World {
  readonly url?: string;
  readonly changeSettings?: (change: Partial<Settings>) => Promise<Settings>;
}

async function popup({ url = 'http://localhost:8123/story', changeSettings }: World = {}) {
  const fake = createFakeBrowser();
  const { openPopup } = await asContext(
    fake.page('popup.html'),
    () => import('../../../src/ui/popup/open-popup.tsx'),
  );
  const changed: Partial<Settings>[] = [];
  const root = document.querySelector('main') ?? document.body;
  const opened = openPopup({
    root,
    tab: { id: 1, url },
    // Only the reading is asked for here.
    ask: (async () => ({ type: 'reading', reading: WAGONS })) as unknown as Ask,
    askPage: (async () => ({ type: 'ready', articleId: WAGONS.article.id })) as never,
    settings: SETTINGS,
    changeSettings:
      changeSettings ??
      (async (change) => {
        changed.push(change);
        return { ...SETTINGS, ...change };
      }),
    close: () => {},
  });
  await opened.refresh();
  const press = (selector: string) =>
    root.querySelector(selector)?.dispatchEvent(new Event('click', { bubbles: true }));
  return { root, opened, changed, press };
}

it('switches the host that the page’s script goes by, whatever port the page has', async () => {
  const { changed, press } = await popup();
  press('[role=switch]');
  await vi.waitFor(() => expect(changed).toEqual([{ hostsOff: ['localhost'] }]));
});

it('reports a press that fails, and stands as it stood', async () => {
  const reported = vi.spyOn(console, 'error').mockImplementation(() => {});
  const { root, press } = await popup({ changeSettings: () => Promise.reject(new Error('no storage')) });
  const before = root.innerHTML;
  press('[role=switch]');
  await vi.waitFor(() => expect(reported).toHaveBeenCalledOnce());
  expect(root.innerHTML).toBe(before);
});
