/** What is stored of the settings, and what the page of settings does when something fails. */
import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/browser/settings.ts';
import { asContext } from '../../browser-fake/as-context.ts';
import { createFakeBrowser } from '../../browser-fake/fake-browser.ts';

// The defaults alone are taken from there outside of a context.
vi.mock('../../../src/browser/api.ts', () => ({ browser: {} }));

async function module(fake = createFakeBrowser()) {
  const page = fake.page('settings.html');
  return { fake, ...(await asContext(page, () => import('../../../src/browser/settings.ts'))) };
}

describe('stored settings', () => {
  it.each([
    ['nothing', undefined, {}],
    ['no record', 'settings', {}],
    ['a list', [], {}],
    ['words where yes or no is meant', { marks: 'no', markPeople: 0, selectionButton: null }, {}],
    ['answers that nobody gives', { hover: 'fast', theme: 'sepia', remember: 7 }, {}],
    ['a setting of an older program', { hover: 'slow', colour: 'red' }, { hover: 'slow' }],
    ['hosts that are none', { hostsOff: ['a.example', 3, null] }, { hostsOff: ['a.example'] }],
    [
      'all of them',
      { markClaims: false, hover: 'off', theme: 'dark', remember: 'annotated' },
      { markClaims: false, hover: 'off', theme: 'dark', remember: 'annotated' },
    ],
  ])('%s: what is wrong falls back to the default', async (_name, stored, expected) => {
    const { parseSettings } = await module();
    expect(parseSettings(stored)).toEqual({ ...DEFAULT_SETTINGS, ...expected });
  });

  it('keep two changes that were made at once', async () => {
    const { changeSettings, readSettings } = await module();
    await Promise.all([changeSettings({ theme: 'dark' }), changeSettings({ hover: 'click' })]);
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark', hover: 'click' });
  });

  it('are changed again after a change that failed', async () => {
    const { changeSettings, readSettings, fake } = await module();
    fake.storage.local.failWith(new Error('storage is broken'));
    await expect(changeSettings({ theme: 'dark' })).rejects.toThrow('broken');
    fake.storage.local.failWith(null);
    await changeSettings({ hover: 'click' });
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, hover: 'click' });
  });
});

describe('the page', () => {
  beforeEach(() => {
    const { document, window, Event } = parseHTML('<!doctype html><html><body><main></main></body></html>');
    vi.stubGlobal('document', document);
    vi.stubGlobal('window', window);
    vi.stubGlobal('Event', Event);
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  async function setUp({ fails = false, opens = true } = {}) {
    const { openSettings } = await asContext(
      createFakeBrowser().page('settings.html'),
      () => import('../../../src/ui/settings/open-settings.tsx'),
    );
    const changes: Partial<Settings>[] = [];
    let hosts = ['mirror.example', 'other.example'];
    const root = document.querySelector('main') ?? document.body;
    const page = openSettings({
      root,
      readSettings: async () => ({ ...DEFAULT_SETTINGS, hover: 'slow' }),
      async changeSettings(change) {
        if (fails) throw new Error('storage is broken');
        changes.push(change);
        return { ...DEFAULT_SETTINGS, hover: 'slow', ...change };
      },
      shortcuts: async () => [{ name: 'toggle-marks', keys: 'Alt+Shift+M' }],
      openShortcutPage: async () => opens,
      mirrorHosts: async () => hosts,
      async dropMirror(host) {
        hosts = hosts.filter((each) => each !== host);
      },
    });
    await page.look();
    const press = async (selector: string) => {
      root.querySelector(selector)?.dispatchEvent(new Event('click', { bubbles: true }));
      await new Promise((done) => setTimeout(done, 5));
    };
    return { root, changes, press, page };
  }

  it('shows what is chosen and changes one thing at a press', async () => {
    const { root, changes, press } = await setUp();
    expect(root.querySelector('#people')?.getAttribute('aria-checked')).toBe('true');
    await press('#people');
    expect(changes).toEqual([{ markPeople: false }]);
    expect(root.querySelector('#people')?.getAttribute('aria-checked')).toBe('false');
  });

  it('says so when a change cannot be kept, and shows what still holds', async () => {
    const reported = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { root, press, page } = await setUp({ fails: true });
    await press('#people');
    expect(root.textContent).toContain('Not kept');
    expect(root.querySelector('#people')?.getAttribute('aria-checked')).toBe('true');
    expect(reported).toHaveBeenCalledOnce();
    page.settingsChanged(DEFAULT_SETTINGS);
    expect(root.textContent).not.toContain('Not kept');
  });

  it('dresses itself in the theme, and in the system’s again', async () => {
    const { page } = await setUp();
    page.settingsChanged({ ...DEFAULT_SETTINGS, theme: 'dark' });
    expect(document.documentElement.dataset['theme']).toBe('dark');
    page.settingsChanged(DEFAULT_SETTINGS);
    expect(document.documentElement.dataset['theme']).toBeUndefined();
  });

  it('lists the hosts that were allowed, and gives one back', async () => {
    const { root, press } = await setUp();
    expect(root.textContent).toContain('mirror.example');
    await press('[aria-label$="mirror.example"]');
    expect(root.textContent).not.toContain('mirror.example');
    expect(root.textContent).toContain('other.example');
  });

  it('tells the way to the shortcuts where the browser does not let us go there', async () => {
    const { root, press } = await setUp({ opens: false });
    expect(root.textContent).toContain('Alt+Shift+M');
    expect(root.textContent).toContain('not set');
    await press('.set .row .btn');
    expect(root.textContent).toContain('about:addons');
  });
});
