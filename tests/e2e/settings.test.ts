/** The settings, pressed on their own page: each is at work at once in open tabs, and still there after a restart. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Frame, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { violations } from '../browser/accessibility.ts';
import { cardBox, cardText, waitForCard, waitForNoCard } from '../browser/card.ts';
import { groundOf, isYellow } from '../browser/colour.ts';
import { control, press, waitForWords, words } from '../browser/controls.ts';
import { journey } from '../browser/journey.ts';
import { painted, waitForMarks } from '../browser/painted.ts';
import { clickHostBeside, findWords, pointAt, pointAway, selectWords } from '../browser/pointer.ts';
import { EXAMPLE_PATH, NEWS_PATH } from '../site/pages.ts';
import { changeSettings } from './extension-store.ts';

const reading = journey();

async function settingsPage(): Promise<Page> {
  const page = await reading.browser.extensionPage('settings.html');
  await waitForWords(page, words('settingsKeys'));
  return page;
}

/** Presses these on the page of settings, and comes back to the article. */
async function set(back: Page | null, ...keys: readonly string[]): Promise<void> {
  const page = await settingsPage();
  await page.bringToFront();
  for (const key of keys) await press(page, words(key));
  await wait(100);
  await page.close();
  await back?.bringToFront();
}

async function openMarked(path: string): Promise<Page> {
  const page = await reading.open(path);
  await waitForMarks(page);
  return page;
}

const chosen = (page: Page) =>
  page.$$eval('input:checked', (inputs) => inputs.map((input) => (input as HTMLInputElement).value));

it('opens cards by click only, or never by pointer', async () => {
  const page = await openMarked(NEWS_PATH);
  await set(page, 'hoverClick');
  const { middle } = await pointAt(page, 'Galina Ostroverkhova');
  await wait(900);
  expect(await cardBox(page)).toBeNull();
  await page.mouse.click(middle.x, middle.y);
  await waitForCard(page);
  await page.keyboard.press('Escape');
  await waitForNoCard(page);

  await set(page, 'hoverOff');
  await page.mouse.click(middle.x, middle.y);
  await wait(600);
  expect(await cardBox(page)).toBeNull();
});

it('opens cards slowly', async () => {
  const page = await openMarked(NEWS_PATH);
  await set(page, 'hoverSlow');
  await pointAway(page);
  await pointAt(page, 'Galina Ostroverkhova');
  await wait(350);
  expect(await cardBox(page)).toBeNull();
  await waitForCard(page);
});

it('keeps what was chosen over a restart', async () => {
  await reading.restart();
  const settings = await settingsPage();
  expect(await chosen(settings)).toEqual(['slow', 'system', 'all']);
  await settings.close();
  await changeSettings(reading.browser, {});
});

it('shows marks by kind, at once in open tabs', async () => {
  const page = await openMarked(NEWS_PATH);
  const all = await painted(page);
  await set(page, 'settingPeople');
  await expect.poll(async () => (await painted(page))['whence-person'] ?? []).toEqual([]);
  expect((await painted(page))['whence-claim']).toEqual(all['whence-claim']);
  await set(page, 'settingPeople', 'settingClaims');
  await expect.poll(async () => (await painted(page))['whence-claim'] ?? []).toEqual([]);
  expect((await painted(page))['whence-person']).toEqual(all['whence-person']);
  await set(page, 'settingClaims');
  await expect.poll(() => painted(page)).toEqual(all);
});

it('hides and shows what the reader highlighted, and the button beside a selection', async () => {
  const within = '.article__content';
  const page = await openMarked(NEWS_PATH);
  await clickHostBeside(page, await selectWords(page, 'Count them', { within }));
  const card = await waitForCard(page);
  await (await control(card, words('noteOnPassage'))).type('How many?');
  await waitForWords(card, words('noteSaved'));
  await page.keyboard.press('Escape');
  await waitForNoCard(page);
  const highlighted = async () => {
    await page.evaluate(() => getSelection()?.removeAllRanges());
    const { left, top, right, bottom } = await findWords(page, 'Count them', { within });
    await wait(150);
    return isYellow(await groundOf(page, { x: left, y: top, width: right - left, height: bottom - top }));
  };
  await expect.poll(highlighted).toBe(true);
  await set(page, 'settingNotes', 'settingButton');
  await expect.poll(highlighted).toBe(false);
  const selected = await selectWords(page, 'Count them', { within });
  await expect(clickHostBeside(page, selected)).rejects.toThrow();
  await set(page, 'settingNotes', 'settingButton');
  await expect.poll(highlighted).toBe(true);
});

/** The card of somebody in the example, pinned. */
async function pinned(): Promise<Frame> {
  const page = await openMarked(EXAMPLE_PATH);
  const { middle } = await pointAt(page, 'Olesya Tverdokhlib');
  await page.mouse.click(middle.x, middle.y);
  return waitForCard(page);
}

async function libraryText(): Promise<string> {
  const library = await reading.browser.extensionPage('library.html#articles');
  await library.waitForSelector('main h1');
  const text = await library.evaluate(() => document.body.innerText);
  await library.close();
  return text;
}

it('remembers nothing when asked to, and the card works all the same', async () => {
  await set(null, 'rememberNothing');
  const card = await pinned();
  expect(await cardText(card)).toContain('It does not fall out of a pocket');
  await reading.browser.stopBackground();
  const field = await control(card, words('noteOnPerson'));
  await field.click();
  await field.type('Kept all the same.');
  await waitForWords(card, words('noteSaved'));
  expect(await libraryText()).not.toContain('Forty Wagons');
});

it('has the note again after a restart, and remembers articles with a note when asked to', async () => {
  await reading.restart();
  const kept = await control(await pinned(), words('noteOnPerson'));
  expect(await kept.evaluate((element) => 'value' in element && element.value)).toBe('Kept all the same.');
  expect(await libraryText()).not.toContain('Forty Wagons');
  await changeSettings(reading.browser, { remember: 'annotated' });
  await openMarked(EXAMPLE_PATH);
  expect(await libraryText()).toContain('Forty Wagons');
  await changeSettings(reading.browser, {});
});

it('dresses our pages at once, is worked by keys alone, and has no barrier', async () => {
  const library = await reading.browser.extensionPage('library.html');
  const page = await settingsPage();
  await page.bringToFront();
  const theme = (of: Page) => of.evaluate(() => document.documentElement.dataset['theme'] ?? 'system');
  await page.focus('input[value="system"]');
  for (const expected of ['light', 'dark'] as const) {
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => theme(page)).toBe(expected);
    await expect.poll(() => theme(library)).toBe(expected);
    expect(await violations(page)).toEqual([]);
    if (process.env.SHOTS)
      await page.screenshot({
        path: `${process.env.SHOTS}/settings-${reading.browser.kind}-${expected}.png`,
        fullPage: true,
      });
  }
  const names = await control(page, words('settingPeople'));
  await names.focus();
  const pressed = () => names.evaluate((element) => element.getAttribute('aria-checked'));
  await page.keyboard.press(' ');
  await expect.poll(pressed).toBe('false');
  await page.keyboard.press('Enter');
  await expect.poll(pressed).toBe('true');
  await page.setViewport({ width: 320, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.close();
  await library.close();
  await changeSettings(reading.browser, {});
});

it('lists the keys as the browser has them, those it sets and that it leaves to the reader, and leads to where they are changed', async () => {
  const page = await settingsPage();
  await waitForWords(page, 'Alt+Shift+J');
  const listed = await page.$$eval('.keys:first-of-type dd', (keys) => keys.map((key) => key.textContent));
  const set = await page.evaluate(`(globalThis.browser ?? chrome).commands.getAll()
    .then((all) => all.map(({ shortcut }) => shortcut))`);
  const none = words('shortcutNone');
  expect(listed.slice(0, 5).toSorted()).toEqual((set as string[]).map((keys) => keys || none).toSorted());
  expect(listed.filter((keys) => keys === none)).toHaveLength(1);
  await press(page, words('shortcutsChange'));
  await wait(500);
  expect(await page.evaluate(() => document.body.innerText)).not.toContain(words('shortcutsByHand'));
  await page.close();
});
