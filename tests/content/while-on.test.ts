/** Marks go on and off as the settings say, and end with the extension. */
import { describe, expect, it, vi } from 'vitest';
import { asContext } from '../browser-fake/as-context.ts';
import { createFakeBrowser } from '../browser-fake/fake-browser.ts';

const HOST = 'www.themoscowtimes.com';

async function setUp(stored?: object, orphaned = false) {
  const fake = createFakeBrowser();
  const tab = fake.openTab(`https://${HOST}/`);
  const { content } = tab;
  if (stored) await content.storage.local.set({ settings: stored });
  const module = await asContext(content, () => import('../../src/content/while-on.ts'));
  const life = new AbortController();
  const log: string[] = [];
  const begun = (name: string) => (signal: AbortSignal) => {
    log.push(`${name} begins`);
    signal.addEventListener('abort', () => log.push(`${name} ends`));
    return name;
  };
  if (orphaned) {
    tab.orphan();
    const gone = new Error('Extension context invalidated.');
    vi.spyOn(content.storage.local, 'get').mockRejectedValue(gone);
  }
  const { readSettings } = await import('../../src/browser/settings.ts');
  const now = module.whileOn({
    host: HOST,
    stored: readSettings(),
    on: (_settings, signal) => begun('marks')(signal),
    off: begun('quiet reading'),
    life,
  });
  const change = async (settings: object) => {
    await content.storage.local.set({ settings });
    await new Promise((done) => setTimeout(done));
  };
  await new Promise((done) => setTimeout(done));
  return { tab, life, log, now, change, module };
}

describe('marks', () => {
  it('are on from the start unless the reader said otherwise', async () => {
    const { log, now } = await setUp();
    expect(await now()).toBe('marks');
    expect(log).toEqual(['marks begins']);
  });

  it('do not begin on a host where they are off', async () => {
    const { log } = await setUp({ hostsOff: [HOST] });
    expect(log).toEqual([]);
  });

  it('end when they are switched off, and begin again without a reload', async () => {
    const { log, change } = await setUp();
    await change({ marks: false });
    await change({ marks: true });
    expect(log).toEqual(['marks begins', 'marks ends', 'marks begins']);
  });

  it('stay as they are when another setting changes', async () => {
    const { log, change } = await setUp();
    await change({ hover: 'slow' });
    await change({ hostsOff: ['ru.themoscowtimes.com'] });
    expect(log).toEqual(['marks begins']);
  });

  it('give way to a quiet reading when the popup asks while they are off, and take over again', async () => {
    const { log, now, change } = await setUp({ marks: false });
    expect(await now()).toBe('quiet reading');
    expect(await now()).toBe('quiet reading');
    await change({ marks: true });
    expect(await now()).toBe('marks');
    expect(log).toEqual(['quiet reading begins', 'quiet reading ends', 'marks begins']);
  });

  it('end with the script, and do not come back', async () => {
    const { log, life, change } = await setUp();
    life.abort();
    await change({ marks: false });
    await change({ marks: true });
    expect(log).toEqual(['marks begins', 'marks ends']);
  });
});

describe('a script whose extension is gone', () => {
  it('ends without a word when that happened before it could read the settings', async () => {
    const reported = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { life, log } = await setUp(undefined, true);
    expect(life.signal.aborted).toBe(true);
    expect(log).toEqual([]);
    expect(reported).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });

  it('ends itself once', async () => {
    const { tab, life, log, module } = await setUp();
    expect(module.endIfOrphaned(life)).toBe(false);
    tab.orphan();
    expect(module.endIfOrphaned(life)).toBe(true);
    expect(module.endIfOrphaned(life)).toBe(true);
    expect(log).toEqual(['marks begins', 'marks ends']);
  });
});
