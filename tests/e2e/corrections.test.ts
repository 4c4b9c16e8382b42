/** The reader corrects what Whence found: it follows at once, is remembered in later articles, and can be taken back. */
import type { Frame, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { violations } from '../browser/accessibility.ts';
import { cardText, waitForCard, waitForCardText, waitForNoCard } from '../browser/card.ts';
import { control, press, standStill, waitForWords, words } from '../browser/controls.ts';
import { journey } from '../browser/journey.ts';
import { painted, waitForMarks } from '../browser/painted.ts';
import { clickHostBeside, pointAt, pointAway, selectWords } from '../browser/pointer.ts';
import { articlePage } from '../site/markup.ts';
import { EXAMPLE_PATH } from '../site/pages.ts';
import { PLAIN } from './plain-story.ts';

const reading = journey();

/** A change goes to the library and back to the page: not at once, but before anybody wonders. */
const SOON = { timeout: 4000 };

/** Each journey has a story of its own: what is corrected in one would be corrected in the next. */
let stories = 0;

function story(): string {
  stories += 1;
  const number = 80_300 + stories;
  const path = `/2026/03/20/bridge-closed-again-a${number}`;
  reading.site.put(path, articlePage({ ...PLAIN, number, path }));
  return path;
}

async function openMarked(path: string): Promise<Page> {
  const page = await reading.open(path);
  await waitForMarks(page);
  return page;
}

async function pin(page: Page, name: string): Promise<Frame> {
  const { middle } = await pointAt(page, name);
  await page.mouse.click(middle.x, middle.y);
  return waitForCardText(page, words('correctThis'));
}

/** Closes the card, so that what is painted is what rests on the page. */
async function close(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await waitForNoCard(page);
  await pointAway(page);
}

/** What is painted as a person, or as a claim: at rest, or open beside its card. */
async function all(page: Page, kind: 'person' | 'claim'): Promise<readonly string[]> {
  const marks = await painted(page);
  return [...(marks[`whence-${kind}`] ?? []), ...(marks[`whence-${kind}-open`] ?? [])];
}

const names = (page: Page) => all(page, 'person');
const cues = async (page: Page) => (await all(page, 'claim')).join(' | ');

/** Chooses an item of the open menu, whose own words begin with those of its first item. */
async function choose(card: Page | Frame, item: string): Promise<void> {
  await waitForWords(card, words('rememberFor'));
  const items = await card.$$('[role=menuitem]');
  const texts = await Promise.all(items.map((each) => each.evaluate(({ textContent }) => textContent ?? '')));
  const chosen = items[texts.findIndex((text) => text.startsWith(words(item)))];
  if (!chosen) throw new Error(`No item ${item} among ${texts.join(', ')}`);
  // The card grows to its menu.
  await standStill(chosen);
  await chosen.click();
}

/** Chooses an item of "Correct this". */
async function correct(card: Page | Frame, item: string): Promise<void> {
  await press(card, words('correctThis'));
  await choose(card, item);
}

it('not a person: the mark goes, and comes back with Undo', async () => {
  const page = await openMarked(story());
  expect(await names(page)).toContain('Nadezhda Kupreva');
  const card = await pin(page, 'Nadezhda Kupreva');
  await correct(card, 'correctNotPerson');
  await waitForWords(card, '“Nadezhda Kupreva” is not a person.');
  await expect.poll(() => names(page), SOON).not.toContain('Nadezhda Kupreva');
  await waitForWords(card, words('cardCorrectedTitle'));
  expect(await violations(card)).toEqual([]);
  await press(card, words('noteUndo'));
  await expect.poll(() => names(page), SOON).toContain('Nadezhda Kupreva');
  await waitForWords(card, 'Nadezhda Kupreva');
  await waitForWords(card, words('correctUndone'));
});

it('by keys alone: menu, letter, name, and the way back in focus', async () => {
  const page = await openMarked(story());
  const card = await pin(page, 'Nadezhda Kupreva');
  await (await control(card, words('correctThis'))).focus();
  await page.keyboard.press('Enter');
  await waitForWords(card, words('correctRenameLine'));
  expect(await violations(card)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect.poll(() => cardText(card)).not.toContain(words('correctRenameLine'));
  await page.keyboard.press('Enter');
  await waitForWords(card, words('correctRenameLine'));
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('r');
  await waitForWords(card, words('renameTitle'));
  await page.keyboard.type('N. Kupreva-Ford');
  await page.keyboard.press('Enter');
  await waitForWords(card, 'Nadezhda Kupreva is shown as N. Kupreva-Ford.');
  await expect.poll(() => card.$eval('h1', (title) => title.textContent), SOON).toBe('N. Kupreva-Ford');
  await waitForWords(card, 'also written Nadezhda Kupreva');
  await page.keyboard.press('Enter');
  await expect.poll(() => card.$eval('h1', (title) => title.textContent), SOON).toBe('Nadezhda Kupreva');
});

it('same as: one card for both', async () => {
  const page = await openMarked(story());
  const card = await pin(page, 'Nadezhda Kupreva');
  await correct(card, 'correctSame');
  await waitForWords(card, words('sameHere'));
  expect(await violations(card)).toEqual([]);
  await press(card, 'Oleg Tarabrin');
  await waitForWords(card, 'Nadezhda Kupreva joined with Oleg Tarabrin.');
  await expect.poll(() => card.$eval('h1', (title) => title.textContent), SOON).toBe('Oleg Tarabrin');
  const text = await cardText(card);
  expect(text).toContain('also written Nadezhda Kupreva');
  expect(text).toContain('the planks had been laid in May');
  expect(text).toContain('The planks are rotten');
  await press(card, words('noteUndo'));
  await expect.poll(() => card.$eval('h1', (title) => title.textContent), SOON).toBe('Nadezhda Kupreva');
});

it('two people: each mention goes to whom the reader gives it', async () => {
  const page = await openMarked(story());
  const card = await pin(page, 'Oleg Tarabrin');
  await correct(card, 'correctTwo');
  await waitForWords(card, words('twoTitle'));
  const boxes = await card.$$('input[type=checkbox]');
  await boxes[1]?.click();
  await press(card, words('twoSort'));
  await waitForWords(card, 'Oleg Tarabrin: 1 mention is of Oleg Tarabrin (2).');
  await close(page);
  await pointAt(page, 'Tarabrin', { nth: 1 });
  await waitForCardText(page, 'Oleg Tarabrin (2)');
});

it('not a claim, and another source', async () => {
  const page = await openMarked(story());
  const { middle } = await pointAt(page, 'wrote');
  await page.mouse.click(middle.x, middle.y);
  const card = await waitForCardText(page, words('correctThis'));
  await correct(card, 'correctSource');
  await press(card, 'the Roads Agency');
  await waitForWords(card, 'the Roads Agency says “the planks had been laid in May”');
  await expect.poll(() => cardText(card), SOON).toMatch(/^About a claim (the )?Roads Agency/i);
  await press(card, words('noteUndo'));
  await expect.poll(() => cardText(card), SOON).toContain('Nadezhda Kupreva');
  await correct(card, 'correctNotClaim');
  await waitForWords(card, 'Not a claim: “the planks had been laid in May”');
  await expect.poll(() => cues(page), SOON).not.toContain('Nadezhda Kupreva wrote');
  await press(card, words('noteUndo'));
  await expect.poll(() => cues(page), SOON).toContain('Nadezhda Kupreva wrote');
});

it('shows whom to choose from beside a claim in the middle of the page, and Cancel leads back', async () => {
  const page = await openMarked(EXAMPLE_PATH);
  const card = await pin(page, 'denied');
  await correct(card, 'correctSource');
  await waitForWords(card, words('sourceTitle'));
  const seen = await card.$$eval('.choices button', (buttons) => {
    const end = Math.min(
      innerHeight,
      document.querySelector('.answers')?.getBoundingClientRect().bottom ?? 0,
    );
    return buttons.filter((button) => button.getBoundingClientRect().bottom <= end).length;
  });
  expect(seen).toBeGreaterThanOrEqual(4);
  await press(card, words('correctCancel'));
  await expect
    .poll(() => card.evaluate(() => document.activeElement?.textContent))
    .toBe(words('correctThis'));
});

it('from a selection: this is a person, this is a claim by somebody', async () => {
  const page = await openMarked(story());
  await clickHostBeside(page, await selectWords(page, 'Lower Ford', { within: '.article__content' }));
  const card = await waitForCard(page);
  await correct(card, 'correctPerson');
  await waitForWords(card, '“Lower Ford” is a person.');
  await expect.poll(() => names(page), SOON).toContain('Lower Ford');
  await close(page);
  await clickHostBeside(page, await selectWords(page, 'carts crossed it until Sunday night'));
  const other = await waitForCard(page);
  await correct(other, 'correctClaim');
  await press(other, 'Nadezhda Kupreva');
  await waitForWords(other, 'Nadezhda Kupreva says “carts crossed it until Sunday night”');
  await close(page);
  const popup = await reading.popup(page);
  const text = () => popup.evaluate((view) => view.document.body.innerText.replace(/\s+/g, ' '));
  await expect.poll(text).toContain('Lower Ford');
});

it('joins two people on the page that the library has of one, and parts them again', async () => {
  await openMarked(story());
  const page = await reading.browser.extensionPage('library.html#people');
  await page.bringToFront();
  const met = () => page.$$eval('.col .lrow bdi.t-name2', (rows) => rows.map((row) => row.textContent));
  const title = () => page.$eval('#page-title', (found) => found.textContent).catch(() => '');
  await expect.poll(met, SOON).toEqual(expect.arrayContaining(['Nadezhda Kupreva', 'Oleg Tarabrin']));
  await press(page, 'Nadezhda Kupreva');
  await expect.poll(title, SOON).toBe('Nadezhda Kupreva');
  await correct(page, 'correctSame');
  await page.waitForSelector('.choices button');
  expect(await violations(page)).toEqual([]);
  await page.click('.choices button');
  await waitForWords(page, 'Nadezhda Kupreva joined with Oleg Tarabrin.');
  await press(page, words('noteUndo'));
  await waitForWords(page, words('correctUndone'));
  await expect.poll(met, SOON).toEqual(expect.arrayContaining(['Nadezhda Kupreva', 'Oleg Tarabrin']));
  await page.close();
});

it('remembered in a later article, after a restart, until it is taken back in the library', async () => {
  const page = await openMarked(story());
  const card = await pin(page, 'Nadezhda Kupreva');
  await press(card, words('correctThis'));
  await press(card, words('scopeAll'));
  await choose(card, 'correctNotPerson');
  await waitForWords(card, '“Nadezhda Kupreva” is not a person.');
  await reading.restart();

  const later = await openMarked(story());
  expect(await names(later)).not.toContain('Nadezhda Kupreva');
  const library = await reading.browser.extensionPage('library.html#corrections');
  await waitForWords(library, '“Nadezhda Kupreva” is not a person.');
  expect(await violations(library)).toEqual([]);
  await press(library, `${words('correctionRevokeOf')} “Nadezhda Kupreva” is not`);
  await waitForWords(library, words('correctUndone'));
  await expect.poll(() => names(later), SOON).toContain('Nadezhda Kupreva');
  await press(library, `${words('correctionBringBack')} “Nadezhda Kupreva” is not`);
  await expect.poll(() => names(later), SOON).not.toContain('Nadezhda Kupreva');
  await press(library, `${words('correctionRevokeOf')} “Nadezhda Kupreva” is not`);
  await expect.poll(() => names(later), SOON).toContain('Nadezhda Kupreva');
  await library.close();
});
