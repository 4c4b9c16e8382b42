/** What a reader reads and presses in the views: nothing cut off without a way on, one sign of focus, no denial as an assertion. */
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import en from '../../src/_locales/en/messages.json';
import { type OpenGallery, openGallery } from './open-gallery.ts';

/** Milliseconds for a browser to start on two busy cores. */
const PATIENCE = 60_000;

let gallery: OpenGallery;

beforeAll(async () => {
  gallery = await openGallery(() => {});
}, PATIENCE);
beforeEach(() => gallery.speak('en'), PATIENCE);
afterAll(() => gallery.close(), PATIENCE);

const open = (name: string) => gallery.page.evaluate((shown) => window.gallery.show(shown, 'light'), name);
/** Words as they are seen, line by line. */
const seen = () => gallery.page.$eval('#root', (root) => (root instanceof HTMLElement ? root.innerText : ''));
const bottomOf = (selector: string) =>
  gallery.page.$eval(selector, (element) => element.getBoundingClientRect().bottom);

it.each(['peek-claim-denied', 'pinned-claim-denied', 'popup-claims'])(
  'says in %s of a denial what it denies, and who with a comma before what is told of it',
  async (name) => {
    await open(name);
    const lines = await seen();
    expect(lines).toContain('denied that any had been detached');
    expect(lines).toContain('Volga-Altai Transit, the company that leased the wagons\n');
    expect(
      await gallery.page.$$eval('.org', (heads) => heads.map(({ textContent }) => textContent)),
    ).toContain('Volga-Altai Transit');
  },
);

it('closes with a comma what is told of an organisation, before the word by which it speaks', async () => {
  await open('peek-claim-organisation');
  expect(await seen()).toContain('Shore Barges, which owns the tug, said\n');
});

it('shows four lines of a long passage, all of it to who asks, and its paragraphs apart', async () => {
  await open('pinned-passage-long');
  const before = await bottomOf('.passage');
  await gallery.page.locator(`::-p-text(${en.passageWhole.message})`).click();
  await expect.poll(() => bottomOf('.passage')).toBeGreaterThan(before + 60);
  expect(await gallery.page.$eval('.passage', (words) => words.getAttribute('tabindex'))).toBe('0');
  await open('pinned-passage-two-paragraphs');
  expect(await seen()).toContain('The yard is empty.\nSo is the drawer');
  expect(await seen()).not.toContain(en.passageWhole.message);
});

it.each(['popup-no-article', 'popup-people'])(
  'fills the screen with %s where a finger points, its foot at the end',
  async (name) => {
    const phone = { width: 390, height: 780 };
    await gallery.page.setViewport({ ...phone, isMobile: true, hasTouch: true });
    await gallery.speak('en');
    await open(name);
    const bottom = await bottomOf('.foot');
    await gallery.page.setViewport({ ...phone, width: 1000 });
    await gallery.size(1000, phone.height);
    expect(Math.round(bottom)).toBe(phone.height);
  },
);

it('keeps the popup’s foot in view under a long list and under an opened meter', async () => {
  await open('popup-no-article-many');
  expect(await bottomOf('.foot')).toBeLessThanOrEqual(600);
  expect(await gallery.page.$eval('.recent ul', (list) => list.scrollHeight > list.clientHeight + 20)).toBe(
    true,
  );
  await open('popup-people');
  for (const row of await gallery.page.$$('.meter .k button')) await row.click();
  expect(await bottomOf('.foot')).toBeLessThanOrEqual(600);
  const names = await gallery.page.$$eval('.meter .sub button', (sources) =>
    sources.map((source) => source.scrollWidth <= source.clientWidth),
  );
  expect(names.length).toBeGreaterThan(5);
  expect(names).not.toContain(false);
});

it.each(['pinned-person', 'popup-people'])(
  'shows in %s that a field has the focus by one sign',
  async (name) => {
    await open(name);
    if (name.startsWith('popup')) await gallery.page.click('.tabs .icb');
    const field = await gallery.page.waitForSelector('textarea, input');
    await field?.focus();
    const drawn = await gallery.page.evaluate(() => {
      const { activeElement } = document;
      if (!activeElement) return null;
      const around = activeElement.closest('.field') ?? activeElement;
      return [getComputedStyle(activeElement).outlineStyle, getComputedStyle(around).boxShadow !== 'none'];
    });
    expect(drawn).toEqual(['none', true]);
  },
);
