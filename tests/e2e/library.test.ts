/** The library as a reader uses it: whom was I reading about, what did they say, where does it stand; by pointer and by key. */
import type { ElementHandle, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { violations } from '../browser/accessibility.ts';
import { waitForCardText } from '../browser/card.ts';
import { control, press, waitForWords, words } from '../browser/controls.ts';
import { journey } from '../browser/journey.ts';
import { painted, waitForMarks } from '../browser/painted.ts';
import { pointAt } from '../browser/pointer.ts';
import { HOST } from '../browser/site-server.ts';
import { EXAMPLE_PATH, NEWS_PATH } from '../site/pages.ts';

const reading = journey();

/** A question goes to the background and back. */
const SOON = { timeout: 5000 };

async function openMarked(path: string): Promise<Page> {
  const page = await reading.open(path);
  await waitForMarks(page);
  return page;
}

const library = async (place: string) => {
  const page = await reading.browser.extensionPage(`library.html${place}`);
  await page.bringToFront();
  return page;
};

const title = (page: Page) => page.evaluate(() => document.getElementById('page-title')?.textContent ?? '');
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
const text = (page: Page) =>
  page.evaluate(() => document.querySelector('main')?.innerText.replace(/\s+/g, ' ') ?? '');

async function search(page: Page, query: string): Promise<void> {
  const field = await control(page, words('searchEverything'));
  await field.click({ count: 3 });
  await field.type(query);
}

/** The jump sign of the entry that says this. */
async function jumpSign(page: Page, said: string): Promise<ElementHandle<Element>> {
  const found = await page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('.entry')]
        .find((entry) => entry.textContent?.includes(wanted))
        ?.querySelector('.go') ?? null,
    SOON,
    said,
  );
  return found as ElementHandle<Element>;
}

it('opens at the person of a card, and a reload, back and forward keep the place', async () => {
  await openMarked(EXAMPLE_PATH);
  const article = await openMarked(NEWS_PATH);
  const { middle } = await pointAt(article, 'Konstantin Velizharov');
  await article.mouse.click(middle.x, middle.y);
  const card = await waitForCardText(article, words('correctThis'));
  await press(card, words('openInLibrary'));
  await expect.poll(() => reading.browser.ownTab('library.html'), SOON).not.toBeNull();
  const page = await reading.browser.ownTab('library.html');
  if (!page) throw new Error('The library did not open');
  await expect.poll(() => title(page), SOON).toBe('Konstantin Velizharov');
  expect(await text(page)).toContain('head of the Zelenogorye port office');
  await reading.browser.loadAgain(page);
  await expect.poll(() => title(page), SOON).toBe('Konstantin Velizharov');
  await (await control(page, 'Ferry Captain Says Port Office')).click();
  await expect.poll(() => title(page), SOON).toContain('Ferry Captain');
  expect(await text(page)).toContain('Hanna Verbruggen, Mikko Sarvanto');
  await page.evaluate(() => history.back());
  await expect.poll(() => title(page), SOON).toBe('Konstantin Velizharov');
  await page.evaluate(() => history.forward());
  await expect.poll(() => title(page), SOON).toContain('Ferry Captain');
  await page.close();
});

it('finds people under another spelling and in the other script, and leads to the words in the article', async () => {
  const page = await library('#search');
  await search(page, 'Ayzada');
  await waitForWords(page, 'Aizada Toktogulova');
  await search(page, 'евдокименко');
  await expect.poll(() => text(page), SOON).toContain('Taras Yevdokimenko');
  await search(page, 'scapegoat');
  const bold = () => page.$$eval('.hits mark', (found) => found.map((each) => each.textContent));
  await expect.poll(bold, SOON).toEqual(['scapegoat']);
  const url = `https://${HOST}${NEWS_PATH}`;
  await (await jumpSign(page, 'looking for a')).click();
  await expect.poll(() => reading.browser.tabAt(url), { timeout: 10_000 }).not.toBeNull();
  const article = await reading.browser.tabAt(url);
  if (!article) throw new Error('The article did not open');
  const openClaim = async () => (await painted(article))['whence-claim-open']?.join(' ') ?? '';
  await expect.poll(openClaim, { timeout: 10_000 }).toContain('looking for a');
  // From the open article: the same tab, and the other place.
  await page.bringToFront();
  await search(page, 'stove');
  await (await jumpSign(page, 'found in a stove')).click();
  await expect.poll(openClaim, SOON).toContain('found in a stove');
  await expect.poll(() => article.evaluate(() => document.hidden), SOON).toBe(false);
  await article.close();
  await page.close();
});

it('narrows claims by basis, source and person, says when nothing fits, and takes it all off at once', async () => {
  const page = await library('#claims');
  await expect.poll(() => text(page), SOON).toContain('There were forty when we sealed them');
  const choose = (name: string, value: string) => page.select(`select[aria-label="${words(name)}"]`, value);
  await choose('choiceBasis', 'social');
  await expect.poll(() => text(page), SOON).not.toContain('There were forty when we sealed them');
  expect(await text(page)).toContain('went down because of ice');
  expect(await page.evaluate(() => location.hash)).toBe('#claims?basis=social');
  await choose('choiceKind', 'document');
  await waitForWords(page, words('libraryNothingFits'));
  await press(page, words('filtersClear'));
  await expect.poll(() => text(page), SOON).toContain('There were forty when we sealed them');
  const person = await control(page, words('filterPerson'));
  // Before the names below the field can have come.
  await person.type('tumanb\n');
  await expect.poll(() => text(page), SOON).not.toContain('There were forty when we sealed them');
  expect(await text(page)).toContain('went down because of ice');
  await page.close();
});

it('is worked by keys alone: search, lists, a note with a tag, the way back', async () => {
  const page = await library('#people');
  await expect.poll(() => text(page), SOON).toContain('Aizada Toktogulova');
  // In one go: no letter may be lost on the way to the field.
  await page.keyboard.type('/lapsh');
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('library-search');
  await expect.poll(() => text(page), SOON).toContain('Viktor Lapshin');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await page.evaluate(() => history.back());
  await page.waitForSelector('.col a[data-row]');
  await page.focus('.col a[data-row][tabindex="0"]');
  const first = await focused(page);
  await page.keyboard.press('ArrowDown');
  const second = await focused(page);
  expect(second).not.toBe(first);
  // One row of them all is a stop of the Tab key.
  expect(await page.$$eval('.col a[data-row][tabindex="0"]', (rows) => rows.length)).toBe(1);
  await page.keyboard.press('Enter');
  await expect.poll(() => title(page), SOON).not.toBe('');
  expect(second).toContain(await title(page));
  const note = await control(page, words('noteOnPerson'));
  await note.focus();
  await page.keyboard.type('Ask once more.');
  await waitForWords(page, words('noteSaved'));
  await page.close();
});

it('hands the focus on where its own press takes its place away', async () => {
  const page = await library('#notes');
  const enter = async (name: string) => {
    await (await control(page, words(name))).focus();
    await page.keyboard.press('Enter');
  };
  const holds = (selector: string) =>
    expect
      .poll(() => page.evaluate((wanted) => document.activeElement?.matches(wanted), selector), SOON)
      .toBe(true);
  await waitForWords(page, 'Ask once more.');
  await enter('noteEdit');
  await holds('textarea');
  await enter('noteDelete');
  await expect.poll(() => focused(page), SOON).toBe(words('noteUndo'));
  await page.keyboard.press('Enter');
  await holds('textarea');
  await page.evaluate(() => {
    location.hash = '#claims?basis=social';
  });
  await enter('filtersClear');
  await holds('.filters *');
  await page.evaluate(() => {
    location.hash = '#articles';
  });
  await (await page.waitForSelector('.al a.alrow'))?.press('Enter');
  await enter('clearArticleHere');
  await holds('.clear *');
  await enter('correctCancel');
  await expect.poll(() => focused(page), SOON).toBe(words('clearArticleHere'));
  await page.close();
});

it('lists notes, moves one to the trash, brings it back, and deletes it for good only when asked twice', async () => {
  const page = await library('#notes');
  await waitForWords(page, 'Ask once more.');
  await press(page, words('noteEdit'));
  await press(page, words('noteDelete'));
  await waitForWords(page, words('noteDeleted'));
  const trash = await library('#trash');
  await waitForWords(trash, 'Ask once more.');
  await page.bringToFront();
  // The way back stays where the note stood, also when the list has been asked for anew.
  await press(page, words('noteUndo'));
  await expect
    .poll(() => page.$$eval('textarea', (fields) => fields.map(({ value }) => value)), SOON)
    .toEqual(['Ask once more.']);
  await press(page, words('noteDelete'));
  await trash.bringToFront();
  await waitForWords(trash, words('trashErase'));
  await press(trash, words('trashErase'));
  await waitForWords(trash, words('trashEraseSure'));
  // The focus stands on what changes nothing.
  expect(await focused(trash)).toBe(words('confirmNo'));
  await trash.click('.confirm .danger');
  await expect.poll(() => text(trash), SOON).not.toContain('Ask once more.');
  await trash.close();
  await page.close();
});

it('stands in every width and both themes without a barrier, with rules that end together', async () => {
  const page = await library('#people');
  const go = async (place: string) => {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, place);
    await page.waitForSelector('main [aria-busy="true"]', { hidden: true });
  };
  /** Where the first row of a list leads. */
  const first = async (rows: string) =>
    (await page.waitForSelector(rows))?.evaluate((row) => row.getAttribute('href'));
  const person = await first('.col a[data-row]');
  await go('#articles');
  const article = await first('.al a.alrow');
  const pages = [person ?? '', article ?? ''];
  expect(pages.every((place) => /^#(?:people|articles)\/./.test(place))).toBe(true);
  for (const dark of [false, true]) {
    await reading.browser.setMedia(page, { dark });
    for (const place of ['#people', '#articles', '#claims', '#keeping', '#search?q=wagons', ...pages]) {
      await go(place);
      for (const [width, letters] of [
        [320, '100%'],
        [390, '200%'],
        [640, '100%'],
        [1600, '100%'],
      ] as const) {
        await page.setViewport({ width, height: 800 });
        const over = await page.evaluate((size) => {
          document.documentElement.style.fontSize = size;
          return document.documentElement.scrollWidth - innerWidth;
        }, letters);
        expect(over, `${place} at ${width} px, letters of ${letters}`).toBeLessThanOrEqual(0);
      }
    }
    expect(await violations(page)).toEqual([]);
  }
  await page.evaluate(() => {
    location.hash = '#articles';
  });
  await page.waitForSelector('.al a.alrow');
  const ends = await page.$$eval('.alh, a.alrow', (rows) =>
    rows.map((row) => row.getBoundingClientRect().right),
  );
  expect(new Set(ends).size).toBe(1);
  await page.close();
});

it('says what clearing would take, and takes it only then', async () => {
  const page = await library('#articles');
  const row = await page.waitForSelector('.al a.alrow[href*="80001"]');
  await row?.click();
  await expect.poll(() => title(page), SOON).toContain('Ferry Captain');
  await press(page, words('clearArticleHere'));
  await waitForWords(page, words('clearWould'));
  await page.click('.clear .btn');
  await waitForWords(page, words('clearSure'));
  await page.click('.confirm .danger');
  await waitForWords(page, words('goneArticle'));
  await page.evaluate(() => {
    location.hash = '#articles';
  });
  await expect.poll(() => text(page), SOON).toContain('Forty Wagons');
  expect(await text(page)).not.toContain('Ferry Captain');
  await page.close();
});

it('clears by period what was read in it, from its first day on, and leaves the notes', async () => {
  const page = await library('#people');
  await (await page.waitForSelector('.col a[data-row]'))?.press('Enter');
  await (await control(page, words('noteOnPerson'))).focus();
  await page.keyboard.type('Stays when the article goes.');
  await waitForWords(page, words('noteSaved'));
  await page.evaluate(() => {
    location.hash = '#keeping';
  });
  await press(page, words('clearPeriodDoor'));
  /** As the field of an English browser takes it: month, day, year. */
  const digits = (at: Date) =>
    [at.getMonth() + 1, at.getDate()].map((part) => String(part).padStart(2, '0')).join('') +
    at.getFullYear();
  const from = async (days: number) => {
    const at = new Date();
    at.setDate(at.getDate() + days);
    await page.focus('.clearform input[type="date"]');
    await page.keyboard.type(digits(at));
  };
  await from(1);
  await waitForWords(page, words('clearNothing'));
  // The field stands on its year: the focus comes anew to begin with the month.
  await page.focus('.clearform .day + .day input');
  await from(0);
  await waitForWords(page, words('clearWould'));
  await page.click('.clear .btn');
  await waitForWords(page, words('clearSure'));
  await page.click('.confirm .danger');
  await waitForWords(page, words('cleared'));
  await page.evaluate(() => {
    location.hash = '#articles';
  });
  await waitForWords(page, words('emptyArticles'));
  await page.evaluate(() => {
    location.hash = '#notes';
  });
  await waitForWords(page, 'Stays when the article goes.');
  await page.close();
});
