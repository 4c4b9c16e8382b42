/** The popup's presses: what they change, and what the reader sees when they fail. */
import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/browser/settings.ts';
import type { Ask } from '../../../src/ui/components/services.ts';
import { lookAt } from '../../../src/ui/popup/look.ts';
import { asContext } from '../../browser-fake/as-context.ts';
import { createFakeBrowser } from '../../browser-fake/fake-browser.ts';
import { eventually } from '../../eventually.ts';
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
  readonly settings?: Promise<Settings>;
  readonly url?: string;
  readonly changeSettings?: (change: Partial<Settings>) => Promise<Settings>;
}

async function popup({ url = 'http://localhost:8123/story', settings, changeSettings }: World = {}) {
  const fake = createFakeBrowser();
  const { openPopup } = await asContext(
    fake.page('popup.html'),
    () => import('../../../src/ui/popup/open-popup.tsx'),
  );
  const changed: Partial<Settings>[] = [];
  const dressed: string[] = [];
  const root = document.querySelector('main') ?? document.body;
  const tab = { id: 1, url };
  // Only the reading is asked for here.
  const ask = (async () => ({ type: 'reading', reading: WAGONS })) as unknown as Ask;
  let looks = 0;
  const askPage = (async () => {
    looks += 1;
    return { type: 'ready', articleId: WAGONS.article.id, hash: WAGONS.hash };
  }) as never;
  const opened = openPopup({
    root,
    tab,
    ask,
    askPage,
    firstLook: Promise.resolve(lookAt(tab, { ask, askPage })),
    settings: settings ?? Promise.resolve(SETTINGS),
    dress: ({ theme }) => dressed.push(theme),
    changeSettings:
      changeSettings ??
      (async (change) => {
        changed.push(change);
        return { ...SETTINGS, ...change };
      }),
    close: () => {},
  });
  const shown = opened.refresh();
  if (!settings) await shown;
  const press = (selector: string) =>
    root.querySelector(selector)?.dispatchEvent(new Event('click', { bubbles: true }));
  return { root, opened, changed, dressed, shown, press, looks: () => looks };
}

it('switches the host that the page’s script goes by, whatever port the page has', async () => {
  const { changed, press } = await popup();
  press('[role=switch]');
  await eventually(() => expect(changed).toEqual([{ hostsOff: ['localhost'] }]));
});

it('shows what was looked at before it came, and looks anew when it is told to', async () => {
  const { opened, looks } = await popup();
  expect(looks()).toBe(1);
  await opened.refresh();
  expect(looks()).toBe(2);
});

it('reports a press that fails, and stands as it stood', async () => {
  const reported = vi.spyOn(console, 'error').mockImplementation(() => {});
  const { root, press } = await popup({ changeSettings: () => Promise.reject(new Error('no storage')) });
  const before = root.innerHTML;
  press('[role=switch]');
  await eventually(() => expect(reported).toHaveBeenCalledOnce());
  expect(root.innerHTML).toBe(before);
});

it('draws nothing before it knows the settings, and takes a change that it heard for newer', async () => {
  let read: (settings: Settings) => void = () => {};
  const { root, opened, dressed, shown } = await popup({ settings: new Promise((done) => (read = done)) });
  const before = root.innerHTML;
  await new Promise((done) => setTimeout(done));
  expect(root.innerHTML).toBe(before);
  opened.settingsChanged({ ...SETTINGS, theme: 'dark' });
  read({ ...SETTINGS, theme: 'light' });
  await shown;
  expect(root.querySelector('[role=switch]')).not.toBeNull();
  expect(dressed).toEqual(['dark']);
});
