/** Of a Russian article only the names are read: every surface says so, and none says that nobody claims anything. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { waitForCardText } from '../browser/card.ts';
import { waitForWords, words } from '../browser/controls.ts';
import { journey } from '../browser/journey.ts';
import { waitForMarks } from '../browser/painted.ts';
import { pointAt } from '../browser/pointer.ts';
import { RUSSIAN_PATH } from '../site/pages.ts';

const reading = journey();

const NAME = 'Ринат Гудков';

async function library(place: string): Promise<Page> {
  const page = await reading.browser.extensionPage(`library.html${place}`);
  await page.bringToFront();
  return page;
}

it('says on the card and in the popup that claims are not read, and counts none', async () => {
  const page = await reading.open(RUSSIAN_PATH);
  await waitForMarks(page);
  const { middle } = await pointAt(page, NAME);
  await waitForCardText(page, words('peekUnread_one'));
  await page.mouse.click(middle.x, middle.y);
  await waitForCardText(page, words('claimsNotRussian'));
  await page.keyboard.press('Escape');
  const popup = await reading.popup(page);
  const text = () => popup.evaluate((view) => view.document.body.innerText);
  await expect.poll(text).toContain(NAME);
  expect(await text()).toContain(words('claimsNotRussian'));
  expect(await text()).not.toContain(words('columnSays'));
  expect(await text()).not.toContain('–');
});

it('says so in the library: in the list of articles, on an article’s page and on a person’s', async () => {
  const page = await library('#articles');
  await waitForWords(page, words('claimsUnread'));
  await page.click('.al a.alrow');
  await waitForWords(page, words('claimsNotRussian'));
  await page.evaluate((name) => {
    [...document.querySelectorAll<HTMLElement>('main a')]
      .find((link) => link.innerText.includes(name))
      ?.click();
  }, NAME);
  await waitForWords(page, words('meetingUnread'));
  await page.close();
});
