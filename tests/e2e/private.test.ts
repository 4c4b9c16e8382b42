/** The page learns nothing of the reader's: not while a note is written, not when it is read again. */
import { expect, it } from 'vitest';
import { waitForCard, waitForNoCard } from '../browser/card.ts';
import { control, waitForWords, words } from '../browser/controls.ts';
import { journey } from '../browser/journey.ts';
import { waitForMarks } from '../browser/painted.ts';
import { pointAt } from '../browser/pointer.ts';
import { EXAMPLE_PATH } from '../site/pages.ts';
import { EXAMPLE } from '../site/stories/example.ts';
import { keysHeard, learnt, pageFinds, spyingPage } from './spy.ts';

const reading = journey();

/** Words that stand nowhere in the article. */
const PLANTED = ['quokka', 'marzipan', 'obelisk', 'Zwiebelturm', 'kumquat', 'парашют', 'pergola', 'yodel'];

it('hears no key and finds no word of a note that is written, saved and shown again', async () => {
  reading.site.put(EXAMPLE_PATH, spyingPage(EXAMPLE));
  const page = await reading.open(EXAMPLE_PATH);
  await waitForMarks(page);
  const { middle } = await pointAt(page, 'Olesya Tverdokhlib');
  await page.mouse.click(middle.x, middle.y);
  const card = await waitForCard(page);
  const field = await control(card, words('noteOnPerson'));
  await field.click();
  for (const word of PLANTED) await field.type(`${word} `);
  const whileWriting = await learnt(page);
  await waitForWords(card, words('noteSaved'));
  for (const word of PLANTED) expect.soft(await pageFinds(page, word), `window.find ${word}`).toBe(false);
  const whileShown = await learnt(page);

  await field.focus();
  await page.keyboard.press('Escape');
  await waitForNoCard(page);
  await page.reload();
  await waitForMarks(page);
  await pointAt(page, 'Olesya Tverdokhlib');
  await waitForWords(await waitForCard(page), 'quokka');
  const later = await learnt(page);

  for (const word of PLANTED) {
    const seen = { word, whileWriting: whileWriting.includes(word), whileShown: whileShown.includes(word) };
    expect.soft({ ...seen, later: later.includes(word) }).toEqual({
      word,
      whileWriting: false,
      whileShown: false,
      later: false,
    });
    expect.soft(await keysHeard(page)).not.toContain(word);
  }
  expect(await page.evaluate(() => window.frames.length)).toBe(0);
  expect(await page.evaluate(() => Reflect.get(window, 'roots'))).toBeUndefined();
});

it('can tell what a page learns: the same spy hears all of it in a field of the page itself', async () => {
  const spying = spyingPage(EXAMPLE);
  const html = spying.html.replace('<article ', '<textarea id="own"></textarea><article ');
  reading.site.put('/own-field', { ...spying, html });
  const page = await reading.open('/own-field');
  await page.click('#own');
  await page.keyboard.type('quokka');
  expect(await learnt(page)).toContain('quokka');
  expect(await keysHeard(page)).toContain('quokka');
});
