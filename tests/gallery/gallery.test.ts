/** Every state of every view, in a real browser, under our content security policy: no barrier, nothing cut off. */
import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from '../browser/accessibility.ts';
import { type OpenGallery, openGallery } from './open-gallery.ts';

/** Milliseconds for a browser to start and for axe to go through all fixtures, on two busy cores. */
const PATIENCE = 120_000;

let gallery: OpenGallery;
const complaints: string[] = [];

beforeAll(async () => {
  gallery = await openGallery((text) => complaints.push(text));
}, PATIENCE);
afterAll(() => gallery.close(), PATIENCE);

/** Names of fixtures for which `check` finds something, with what it found. */
async function findIn(theme: 'light' | 'dark', check: (name: string) => Promise<readonly string[]>) {
  const found: string[] = [];
  for (const name of await gallery.page.evaluate(() => window.gallery.names)) {
    await gallery.page.evaluate((...what) => window.gallery.show(...what), name, theme);
    // What a view asks for comes a moment later.
    await gallery.page.waitForFunction(() => !document.querySelector('[aria-busy="true"]'));
    found.push(...(await check(name)).map((text) => `${name}: ${text}`));
  }
  return found;
}

/** Elements wider than the window's room, where nothing scrolls. */
const widerThanRoom = async () =>
  (await gallery.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)) > 0
    ? ['scrolls sideways']
    : [];

describe.each(['en', 'ru'] as const)('in %s', (language) => {
  beforeAll(() => gallery.speak(language), PATIENCE);

  // The structure is one in both languages; the colours are tried once.
  it.each(language === 'en' ? (['light', 'dark'] as const) : (['light'] as const))(
    'axe finds nothing in the %s theme',
    async (theme) => {
      expect(await findIn(theme, () => violations(gallery.page))).toEqual([]);
    },
    PATIENCE,
  );

  it(
    'nothing is wider than its room',
    async () => {
      await gallery.size(440, 780);
      expect(await findIn('light', widerThanRoom)).toEqual([]);
      await gallery.size(1000, 780);
    },
    PATIENCE,
  );
});

it('tells a peek in five lines at most, each of them there for something', async () => {
  const peeks = (await gallery.page.evaluate(() => window.gallery.names)).filter((name) =>
    name.startsWith('peek-'),
  );
  expect(peeks.length).toBeGreaterThan(8);
  for (const name of peeks) {
    await gallery.page.evaluate((shown) => window.gallery.show(shown, 'light'), name);
    const lines = await gallery.page.$$eval('.hd, .t-role, .who, .peekwords, .basis, .line', (found) =>
      found.map((line) => line.textContent?.trim() ?? ''),
    );
    expect(lines, name).not.toContain('');
    expect(lines.length, name).toBeLessThanOrEqual(5);
  }
});

/** Drawing and composing; everything else with a view in it is a view. */
const NO_VIEWS = /(?:main|draw-card|open-popup|open-settings|open-library-tab)\.tsx$/;

it('dresses every view as the extension does', () => {
  const sheets = readdirSync('src/ui', { recursive: true, encoding: 'utf8' })
    .map((path) => `src/ui/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.css'));
  expect(sheets.length).toBeGreaterThan(10);
  expect(sheets.filter((path) => !gallery.sources.includes(path))).toEqual([]);
});

it('shows every view there is', () => {
  const views = readdirSync('src/ui', { recursive: true, encoding: 'utf8' })
    .map((path) => `src/ui/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.tsx') && !NO_VIEWS.test(path));
  expect(views.length).toBeGreaterThan(30);
  expect(views.filter((path) => !gallery.sources.includes(path))).toEqual([]);
});

it('makes no element and runs no script of a hostile name', async () => {
  for (const name of ['pinned-person-hostile', 'popup-hostile']) {
    await gallery.page.evaluate((shown) => window.gallery.show(shown, 'light'), name);
    const found = await gallery.page.evaluate(
      () => document.querySelectorAll('#root :is(img, script, i:not(.sw i), b b)').length,
    );
    expect(found).toBe(0);
    expect(await gallery.page.title()).toBe('Whence gallery');
  }
});

it('breaks no rule of the policy and leaves nothing on the console', () => {
  expect(complaints).toEqual([]);
});
