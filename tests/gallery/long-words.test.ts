/** Words half as long again break no layout: nothing is cut, nothing lies over anything, nothing is wider than its room. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { misfits } from './fits.ts';
import { lengthened } from './lengthened.ts';
import { type OpenGallery, openGallery } from './open-gallery.ts';

/** Milliseconds for a browser to start and to draw all fixtures, on two busy cores. */
const PATIENCE = 120_000;

let gallery: OpenGallery;
beforeAll(async () => {
  gallery = await openGallery(() => {});
}, PATIENCE);
afterAll(() => gallery.close(), PATIENCE);

it('lengthens words and leaves places for numbers and names', () => {
  expect(lengthened('Go to $1 of $2')).toBe('Goe toe $1 ofe $2');
});

/** Our own tabs; a card and a popup are as wide as the page and the browser make them. */
const PAGES = /^(?:library|copies|transfer|settings|welcome)/;

it.each([
  ['as they are, in English', 'en', 440, /./],
  ['as they are, in Russian', 'ru', 440, /./],
  ['as they are, in Russian, on a small telephone', 'ru', 320, PAGES],
  ['longer, on a narrow window', 'long', 440, /./],
  ['longer, on a wide window', 'long', 1000, /./],
] as const)(
  'has room for words %s',
  async (_, language, width, which) => {
    await gallery.size(width, 780);
    await gallery.speak(language);
    const found: string[] = [];
    const names = await gallery.page.evaluate(() => window.gallery.names);
    for (const name of names.filter((each) => which.test(each))) {
      await gallery.page.evaluate((shown) => window.gallery.show(shown, 'light'), name);
      found.push(...(await gallery.page.evaluate(misfits)).map((text) => `${name}: ${text}`));
    }
    expect(found).toEqual([]);
  },
  PATIENCE,
);

it.each(['ru', 'long'] as const)(
  'has room in the popup on a small telephone, where it is a page of its own, for words in %s',
  async (language) => {
    const phone = { width: 320, height: 780 };
    await gallery.page.setViewport({ ...phone, hasTouch: true });
    await gallery.size(phone.width, phone.height);
    await gallery.speak(language);
    expect(await gallery.page.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true);
    const found: string[] = [];
    const names = await gallery.page.evaluate(() => window.gallery.names);
    for (const name of names.filter((each) => each.startsWith('popup'))) {
      await gallery.page.evaluate((shown) => window.gallery.show(shown, 'light'), name);
      found.push(...(await gallery.page.evaluate(misfits)).map((text) => `${name}: ${text}`));
      const wide = await gallery.page.$$eval('.pop, [role=tablist]', (boxes) =>
        boxes
          .filter((box) => box.scrollWidth > box.clientWidth)
          .map(({ className, role }) => role ?? className),
      );
      found.push(...wide.map((box) => `${name}: ${box} is too narrow for what it holds`));
    }
    await gallery.page.setViewport({ ...phone, width: 1000 });
    await gallery.size(1000, phone.height);
    expect(found).toEqual([]);
  },
  PATIENCE,
);

it('finds what is cut and what lies over something, so that the tests above can fail', async () => {
  await gallery.speak('en');
  await gallery.page.evaluate(() => {
    const root = document.getElementById('root');
    const box = (text: string, style: string) => {
      const made = document.createElement('p');
      made.textContent = text;
      made.style.cssText = `position: absolute; inset: 0 auto auto 0; margin: 0; ${style}`;
      return made;
    };
    root?.replaceChildren(
      box('something', ''),
      box('nothing', ''),
      box('abbreviated', 'top: 60px; inline-size: 20px; overflow: hidden'),
      box('outside', 'top: 90px; left: 1990px; position: fixed'),
    );
  });
  expect(await gallery.page.evaluate(misfits)).toEqual([
    '“abbreviated” is cut off',
    '“outside” stands outside the window',
    '“something” lies over “nothing”',
  ]);
});
