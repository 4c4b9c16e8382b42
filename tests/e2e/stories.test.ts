/** Pages that change while they are read: a second story below the first, posts on top of a live blog. */
import { expect, it } from 'vitest';
import { waitForCardText } from '../browser/card.ts';
import { words } from '../browser/controls.ts';
import { journey } from '../browser/journey.ts';
import { painted, waitForMarks } from '../browser/painted.ts';
import { pointAt } from '../browser/pointer.ts';
import { articlePage } from '../site/markup.ts';
import { LIVE_PATH, SCROLL_NEXT_PATH, SCROLL_PATH } from '../site/pages.ts';
import { PLAIN } from './plain-story.ts';

const reading = journey();

const FIRST = ['Sergei Palchikovsky', 'Inna Kolodub', 'Avdei Pryazhin', 'Kolodub', 'Palchikovsky'];
const SECOND = ['Sergey Palchikovsky', 'Bulat Yenikeev'];

it('reads the story that infinite scroll puts below the first, each under its own name and address', async () => {
  const page = await reading.open(SCROLL_PATH);
  expect((await waitForMarks(page))['whence-person']).toEqual(FIRST);
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await expect.poll(async () => (await painted(page))['whence-person']).toEqual([...FIRST, ...SECOND]);
  await pointAt(page, 'Bulat Yenikeev');
  await waitForCardText(page, 'Bulat Yenikeev');
  await expect.poll(() => page.evaluate(() => location.pathname)).toBe(SCROLL_NEXT_PATH);
  await pointAt(page, 'Inna Kolodub');
  await waitForCardText(page, 'Inna Kolodub');
});

it('says of a person where the reader met them before', async () => {
  reading.site.put(PLAIN.path, articlePage(PLAIN));
  const later = { ...PLAIN, number: 80290, path: '/2026/04/02/mayor-resigns-a80290', title: 'Mayor Resigns' };
  reading.site.put(later.path, articlePage(later));
  const first = await reading.open(PLAIN.path);
  await waitForMarks(first);
  await first.close();
  const page = await reading.open(later.path);
  await waitForMarks(page);
  const { middle } = await pointAt(page, 'Oleg Tarabrin');
  await waitForCardText(page, words('peekMet'));
  await page.mouse.click(middle.x, middle.y);
  await waitForCardText(page, PLAIN.title);
});

it('reads the posts of a live blog as they arrive', async () => {
  const page = await reading.open(LIVE_PATH);
  const early = ['Ruslan Dzhaparov', 'Yegor Plotnitsky'];
  await expect.poll(async () => (await painted(page))['whence-person']).toEqual(early);
  await page.evaluate(() => dispatchEvent(new Event('fixture:post')));
  await expect
    .poll(async () => (await painted(page))['whence-person'])
    .toEqual(['Ruslan Dzhaparov', 'Dzhaparov', 'Yegor Plotnitsky']);
});
