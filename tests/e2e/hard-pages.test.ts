/** Pages that make it difficult: a policy that allows nothing, thousands of paragraphs, names that are markup. */
import { expect, it } from 'vitest';
import { cardBox, cardText, waitForCard, waitForCardText } from '../browser/card.ts';
import { groundOf } from '../browser/colour.ts';
import { journey } from '../browser/journey.ts';
import { waitForMarks } from '../browser/painted.ts';
import { pointAt } from '../browser/pointer.ts';
import { articlePage } from '../site/markup.ts';
import { NEWS_CSP_PATH, NEWS_DARK_PATH } from '../site/pages.ts';
import type { FixtureStory } from '../site/story.ts';
import { changeSettings } from './extension-store.ts';
import { PLAIN } from './plain-story.ts';

const reading = journey();

it('works under a content security policy that allows nothing, the card drawn with its style', async () => {
  await changeSettings(reading.browser, { marks: false });
  const page = await reading.open(NEWS_CSP_PATH);
  const ofThePage = reading.browser.complaints.splice(0);
  await changeSettings(reading.browser, {});
  await reading.browser.loadAgain(page);
  await page.bringToFront();
  await waitForMarks(page);
  await pointAt(page, 'Galina Ostroverkhova');
  const card = await waitForCardText(page, 'Galina Ostroverkhova');
  expect(await card.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0);
  const box = await cardBox(page);
  expect(box?.width).toBeGreaterThan(250);
  expect(reading.browser.complaints.splice(0)).toEqual(ofThePage);
});

/** Three hundred paragraphs to a thousand words, and one person in each hundredth. */
function longStory(paragraphs: number): FixtureStory {
  const html = Array.from({ length: paragraphs }, (_, index) =>
    index % 100 === 0
      ? `<p>“The meter reads ${index},” Oleg Tarabrin said.</p>`
      : `<p>The river stood at ${index} on the scale by noon.</p>`,
  );
  return {
    ...PLAIN,
    number: 80202,
    path: '/2026/03/21/river-scale-a80202',
    body: [{ type: 'html', html: html.join('\n') }],
  };
}

it('marks an article of five thousand paragraphs, and answers on its last one', async () => {
  const story = longStory(5000);
  reading.site.put(story.path, articlePage(story));
  const page = await reading.open(story.path);
  const marks = await waitForMarks(page);
  expect(marks['whence-person']).toHaveLength(50);
  await pointAt(page, 'Oleg Tarabrin', { nth: 49 });
  await waitForCardText(page, 'Oleg Tarabrin');
}, 60_000);

/** Text that is markup to whoever forgets that it is text. */
const HOSTILE = '<img src=x onerror="window.broken=1">';
const NAMES = [`Oleg ${HOSTILE} Tarabrin`, 'Oleg \u202eTarabrin\u202c'];

it('shows hostile names and quotations as text', async () => {
  const written = (text: string) => text.replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  const story: FixtureStory = {
    ...PLAIN,
    number: 80203,
    path: '/2026/03/22/hostile-a80203',
    title: `Bridge ${HOSTILE} Closed`,
    body: [
      {
        type: 'html',
        html: [
          '<p>“The planks are rotten,” Oleg Tarabrin said.</p>',
          ...NAMES.map((name) => `<p>“See ${written(HOSTILE)} there,” ${written(name)} said.</p>`),
          '<p>“__proto__ and constructor are words,” Nadezhda Kupreva said.</p>',
        ].join('\n'),
      },
    ],
  };
  reading.site.put(story.path, articlePage(story));
  const page = await reading.open(story.path);
  await waitForMarks(page);
  const { middle } = await pointAt(page, 'Oleg Tarabrin');
  await page.mouse.click(middle.x, middle.y);
  const card = await waitForCard(page);
  await expect.poll(() => cardText(card)).toContain('Tarabrin');
  expect(await card.evaluate(() => document.querySelectorAll('img, script:not([src])').length)).toBe(0);
  const popup = await reading.popup(page);
  await expect
    .poll(() => popup.evaluate((view) => view.document.body.textContent))
    .toContain(`Bridge ${HOSTILE} Closed`);
  expect(await popup.evaluate((view) => view.document.querySelectorAll('img').length)).toBe(0);
  await popup.close();
  expect(await page.evaluate(() => 'broken' in window)).toBe(false);
});

it('shows a dark card on a page that is dark by its own choice', async () => {
  const page = await reading.open(NEWS_DARK_PATH);
  await waitForMarks(page);
  await pointAt(page, 'Galina Ostroverkhova');
  await waitForCard(page);
  const box = await cardBox(page);
  if (!box) throw new Error('The card has gone');
  const { red, green, blue } = await groundOf(page, box);
  expect(Math.max(red, green, blue)).toBeLessThan(80);
});
