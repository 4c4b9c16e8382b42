/** Whence leaves alone what is none of its business, and goes without a trace when it is switched off. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { violations } from '../browser/accessibility.ts';
import { cardFrames, waitForCard } from '../browser/card.ts';
import { words } from '../browser/controls.ts';
import { journey } from '../browser/journey.ts';
import { markup, painted, waitForMarks } from '../browser/painted.ts';
import { pointAt } from '../browser/pointer.ts';
import { HOME_PATH, NEWS_PATH, PAGES, SCROLL_NEXT_FRAGMENT_PATH } from '../site/pages.ts';
import { changeSettings } from './extension-store.ts';

const reading = journey();

/** The page's own script rewrites a time a moment after load; before that, markup is not final. */
async function settled(page: Page): Promise<Page> {
  await page.waitForFunction(() => document.querySelector('.timeago')?.textContent === '3 hours ago');
  return page;
}

it('asks nobody for anything: the site is asked for the page alone', async () => {
  const earlier = reading.site.served.length;
  const page = await reading.open(NEWS_PATH);
  await waitForMarks(page);
  await pointAt(page, 'Galina Ostroverkhova');
  await waitForCard(page);
  const asked = reading.site.served.slice(earlier).filter((path) => path !== '/favicon.ico');
  expect(asked).toEqual([NEWS_PATH]);
});

it('asks nobody for anything over fifty pages, of every kind', async () => {
  const paths = [...PAGES.keys()].filter((path) => path !== SCROLL_NEXT_FRAGMENT_PATH);
  const visited = Array.from({ length: 50 }, (_, visit) => paths[visit % paths.length] ?? HOME_PATH);
  const earlier = reading.site.served.length;
  const page = await reading.browser.newPage();
  for (const path of visited) {
    await reading.browser.goTo(page, `https://www.themoscowtimes.com${path}`);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
  }
  await page.close();
  // The page's own script fetches the next story where one is to be scrolled to.
  const own = ['/favicon.ico', SCROLL_NEXT_FRAGMENT_PATH];
  const asked = reading.site.served.slice(earlier).filter((path) => !own.includes(path));
  expect(asked.map((path) => decodeURI(path))).toEqual(visited);
  // A strict policy of a page itself complains where nothing of ours is at fault: hard-pages.test.ts tells it apart.
  reading.browser.complaints.splice(0);
}, 60_000);

it('adds nothing to a page that is no article', async () => {
  const page = await reading.open(HOME_PATH);
  const popup = await reading.popup(page);
  await expect
    .poll(() => popup.evaluate((view) => view.document.body.textContent))
    .toContain(words('noArticleTitle'));
  await popup.close();
  const served = await page.evaluate(async () => {
    const text = await (await fetch(location.href)).text();
    return new DOMParser().parseFromString(text, 'text/html').documentElement.outerHTML;
  });
  expect(await markup(page)).toBe(served);
  expect(await painted(page)).toEqual({});
  expect(await cardFrames(page)).toEqual([]);
});

it('leaves no trace when marks are switched off, and comes back without a reload', async () => {
  await changeSettings(reading.browser, { marks: false });
  const page = await settled(await reading.open(NEWS_PATH));
  const before = await markup(page);
  expect(await painted(page)).toEqual({});

  await changeSettings(reading.browser, { marks: true });
  await page.bringToFront();
  const marks = await waitForMarks(page);
  await pointAt(page, 'Galina Ostroverkhova');
  await waitForCard(page);
  expect(await markup(page)).not.toBe(before);

  await changeSettings(reading.browser, { marks: false });
  await expect.poll(() => painted(page)).toEqual({});
  expect(await markup(page)).toBe(before);
  expect(await cardFrames(page)).toEqual([]);

  await changeSettings(reading.browser, { marks: true, hostsOff: ['elsewhere.example'] });
  await page.bringToFront();
  expect((await waitForMarks(page))['whence-person']).toEqual(marks['whence-person']);
  await changeSettings(reading.browser, { hostsOff: ['www.themoscowtimes.com'] });
  await expect.poll(() => painted(page)).toEqual({});
  await changeSettings(reading.browser, {});
});

it('leaves the page’s own highlights alone', async () => {
  const page = await reading.open(NEWS_PATH);
  await page.evaluate(() => {
    const range = new Range();
    range.selectNodeContents(document.querySelector('h1') ?? document.body);
    CSS.highlights.set('site-search', new Highlight(range));
  });
  await waitForMarks(page);
  await changeSettings(reading.browser, { marks: false });
  await expect.poll(async () => Object.keys(await painted(page))).toEqual(['site-search']);
  await changeSettings(reading.browser, {});
});

it('says in the popup what the page is', async () => {
  const page = await reading.open(HOME_PATH);
  const popup = await reading.popup(page);
  await expect
    .poll(() => popup.evaluate((view) => view.document.body.textContent))
    .toContain(words('lastRead'));
  await popup.close();
  const library = await reading.browser.extensionPage('library.html');
  await library.waitForSelector('main h1');
  expect(await violations(library)).toEqual([]);
});
