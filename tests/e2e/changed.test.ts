/** An article that its editors changed since it was read: the popup says so, the library shows before and now. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { violations } from '../browser/accessibility.ts';
import { waitForWords, words } from '../browser/controls.ts';
import { journey } from '../browser/journey.ts';
import { waitForMarks } from '../browser/painted.ts';
import { articlePage } from '../site/markup.ts';
import { NEWS_PATH } from '../site/pages.ts';
import { NEWS, NEWS_EDITED } from '../site/stories/news.ts';

const reading = journey();

const SOON = { timeout: 5000 };

async function openMarked(): Promise<Page> {
  const page = await reading.open(NEWS_PATH);
  await waitForMarks(page);
  return page;
}

/** What the popup says over the article, once it has the article. */
async function popupOver(page: Page) {
  const popup = await reading.popup(page);
  const said = () => popup.evaluate((view) => view.document.body.innerText.replace(/\s+/g, ' '));
  await expect.poll(said, SOON).toContain('Ferry Captain');
  return { popup, said };
}

const runs = (page: Page, selector: string) =>
  page.$$eval(selector, (found) => found.map(({ textContent }) => textContent ?? ''));

it('says nothing of a change while there is none', async () => {
  const { popup, said } = await popupOver(await openMarked());
  expect(await said()).not.toContain(words('changedHere'));
  await popup.close();
  await (await openMarked()).close();
  const list = await reading.browser.extensionPage('library.html#changed');
  await waitForWords(list, words('emptyChanged'));
  await list.close();
});

it('says in the popup that it changed, and leads to the sentences before and now and to the claims', async () => {
  reading.site.put(NEWS_PATH, articlePage({ ...NEWS_EDITED, title: `${NEWS.title} Twice` }));
  const article = await openMarked();
  const { popup, said } = await popupOver(article);
  await expect.poll(said, SOON).toContain(words('changedHere'));
  await popup.click('.changedline .lk');
  await expect.poll(() => reading.browser.ownTab('library.html'), SOON).not.toBeNull();
  const page = await reading.browser.ownTab('library.html');
  if (!page) throw new Error('The library did not open');
  await waitForWords(page, words('changedWording'));
  // The headline too is before and now.
  await expect.poll(() => runs(page, '.diff .now.title ins'), SOON).toEqual([' Twice']);
  expect((await runs(page, '.diff .then del')).join(' | ')).toContain('last week');
  expect((await runs(page, '.diff .now ins')).join(' | ')).toContain('on Feb. 10');
  await waitForWords(page, words('changedNothingBefore'));
  await waitForWords(page, 'The berth has been closed since Monday');
  await waitForWords(page, words('changedClaimAdded'));
  expect(await violations(page)).toEqual([]);
  await page.evaluate(() => {
    location.hash = '#changed';
  });
  await waitForWords(page, words('changedLead'));
  expect(await runs(page, '.chrow bdi')).toEqual([`${NEWS.title} Twice`]);
  await page.evaluate(() => {
    location.hash = '#articles';
  });
  await waitForWords(page, words('changedSince'));
  await page.close();
});
