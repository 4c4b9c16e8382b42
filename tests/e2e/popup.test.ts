/** The toolbar popup over an article: who speaks, what they claim, and the way to each place. */
import { expect, it } from 'vitest';
import type { Popup } from '../browser/browser.ts';
import { waitForCardText } from '../browser/card.ts';
import { words } from '../browser/controls.ts';
import { journey } from '../browser/journey.ts';
import { painted, waitForMarks } from '../browser/painted.ts';
import { articlePage } from '../site/markup.ts';
import { EXAMPLE_PATH } from '../site/pages.ts';
import { CROWD } from '../site/stories/crowd.ts';

const reading = journey();

const PEOPLE_OF_EXAMPLE = [
  'Aizada Toktogulova',
  'Nurlan Abdyldaev',
  'Viktor Lapshin',
  'Emil Karagulov',
  'Olesya Tverdokhlib',
  'Margaret Ellsworth-Boyd',
  'Gulnara Beishenova',
];

/** What the popup shows. */
const text = (popup: Popup) => popup.evaluate((view) => view.document.body.innerText.replace(/\s+/g, ' '));

/** Presses the popup's tab of this name. */
async function choose(popup: Popup, tab: string): Promise<void> {
  await popup.evaluate((view, wanted) => {
    const tabs = [...view.document.querySelectorAll<HTMLElement>('[role=tab]')];
    tabs.find(({ textContent }) => textContent?.includes(wanted))?.click();
  }, tab);
}

it('lists the article’s people, claims and notes, opens at once and in its width', async () => {
  const page = await reading.open(EXAMPLE_PATH);
  await waitForMarks(page);
  const popup = await reading.popup(page);
  await expect.poll(() => text(popup)).toContain('Forty Wagons, Two Counts');
  await choose(popup, words('tabPeople'));
  const people = await text(popup);
  for (const name of PEOPLE_OF_EXAMPLE) expect(people).toContain(name);
  await choose(popup, words('tabClaims'));
  await expect.poll(() => text(popup)).toContain('forty when we sealed them');
  await choose(popup, words('tabNotes'));
  await expect.poll(() => text(popup)).toContain(words('noNotes'));
  const width = await popup.evaluate((view) => view.innerWidth);
  expect(width).toBeGreaterThanOrEqual(376);
  expect(width).toBeLessThanOrEqual(400);
});

it('lists two hundred people and three hundred claims, and finds among them', async () => {
  reading.site.put(CROWD.path, articlePage(CROWD));
  const page = await reading.open(CROWD.path);
  await waitForMarks(page);
  const popup = await reading.popup(page);
  // The marks are there before the article is filed, and the popup has its title by then.
  await expect.poll(() => text(popup), { timeout: 10_000 }).toContain(words('tabPeople'));
  expect(await text(popup)).toContain(CROWD.title);
  const counts = await popup.evaluate((view) =>
    [...view.document.querySelectorAll('[role=tab] .num')].map(({ textContent }) => Number(textContent)),
  );
  expect(counts[0]).toBeGreaterThanOrEqual(200);
  expect(counts[1]).toBeGreaterThanOrEqual(300);
  await choose(popup, words('tabClaims'));
  await popup.click(`[aria-label="${words('searchOpen')}"]`);
  const rows = () => popup.evaluate((view) => view.document.querySelectorAll('#panel li').length);
  await expect.poll(rows).toBe(counts[1]);
  await expect
    .poll(() => popup.evaluate((view) => view.document.querySelector('.field input') !== null))
    .toBe(true);
  await popup.evaluate((view) => {
    const field = view.document.querySelector<HTMLInputElement>('.field input');
    if (!field) throw new Error('no field to search in');
    field.value = 'door 118 ';
    field.dispatchEvent(new view.Event('input', { bubbles: true }));
  });
  await expect.poll(rows).toBe(2);
  const fitting = await popup.evaluate((view) =>
    [...view.document.querySelectorAll('[role=tab] .num')].map(({ textContent }) => Number(textContent)),
  );
  expect(fitting[1]).toBe(2);
});

it('closes and goes to the place that was chosen, painted open and in focus', async () => {
  const page = await reading.open(EXAMPLE_PATH);
  await waitForMarks(page);
  const popup = await reading.popup(page);
  await choose(popup, words('tabPeople'));
  await expect.poll(() => text(popup)).toContain('Gulnara Beishenova');
  await popup.click(`[aria-label="${words('goPerson')} Gulnara Beishenova"]`);
  await expect.poll(() => popup.isOpen()).toBe(false);
  await expect.poll(async () => (await painted(page))['whence-person-open']).toEqual(['Gulnara Beishenova']);
  const place = await page.evaluate(() => {
    const [range] = CSS.highlights.get('whence-person-open') ?? [];
    if (!(range instanceof Range)) return null;
    const { top, bottom } = range.getBoundingClientRect();
    return { top, bottom, height: innerHeight };
  });
  expect(place?.top).toBeGreaterThan(48);
  expect(place?.bottom).toBeLessThan(place?.height ?? 0);
  // The key goes to the mark only where the popup left the focus on it.
  await page.keyboard.press('Enter');
  await waitForCardText(page, words('sectionNote'));
});

it('switches the marks of this site off and on', async () => {
  const page = await reading.open(EXAMPLE_PATH);
  await waitForMarks(page);
  const popup = await reading.popup(page);
  const flip = () =>
    popup.evaluate((view) =>
      view.document.querySelector<HTMLElement>('[role=switch], input[type=checkbox]')?.click(),
    );
  await expect.poll(() => text(popup)).toContain(words('marksHere'));
  await flip();
  await expect.poll(() => painted(page)).toEqual({});
  await flip();
  await waitForMarks(page);
});
