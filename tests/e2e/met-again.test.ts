/** Somebody met in one article is known again in the next: surely, or after asking; the reader's word rules and is taken back. */
import type { Frame, Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { cardText, waitForCardText } from '../browser/card.ts';
import { press, waitForWords, words } from '../browser/controls.ts';
import { journey } from '../browser/journey.ts';
import { waitForMarks } from '../browser/painted.ts';
import { pointAt } from '../browser/pointer.ts';
import { articlePage } from '../site/markup.ts';
import { PLAIN } from './plain-story.ts';

const reading = journey();

/** A change goes to the library and back to the page. */
const SOON = { timeout: 5000 };

function story(number: number, title: string, html: string): string {
  const path = `/2026/04/0${number}/story-a8040${number}`;
  reading.site.put(
    path,
    articlePage({ ...PLAIN, number: 80_400 + number, path, title, body: [{ type: 'html', html }] }),
  );
  return path;
}

/** Two articles of Popova, and two of Petrov: whoever stands beside a person tells who it is, too. */
const paths = { popova: '', petrov: '' };

beforeAll(async () => {
  const first = [
    story(
      1,
      'Reeds Cut Early at Long Lake',
      '<p>“We cut them while the ice holds,” said Yelena Popova, coordinator of the Union of Reed Cutters.</p>',
    ),
    story(2, 'Lake Frozen Since May', '<p>Sergei Petrov, a pensioner, said he had walked across it.</p>'),
  ];
  paths.popova = story(
    3,
    'Union Sells Its Boats',
    '<p>“Nobody rows any more,” said Elena Popova, head of the Union of Reed Cutters.</p>',
  );
  paths.petrov = story(4, 'A Boat Is Sold', '<p>Sergei Petrov said he had paid for it in coins.</p>');
  for (const path of first) {
    const page = await reading.open(path);
    await waitForMarks(page);
    await page.close();
  }
});

async function pin(path: string, name: string): Promise<{ readonly page: Page; readonly card: Frame }> {
  const page = await reading.open(path);
  await waitForMarks(page);
  const { middle } = await pointAt(page, name);
  await page.mouse.click(middle.x, middle.y);
  return { page, card: await waitForCardText(page, words('correctThis')) };
}

it('joins whom name and role make sure, under another spelling; parts them when the reader says so, and undoes it', async () => {
  const { page, card } = await pin(paths.popova, 'Elena Popova');
  await waitForWords(card, words('sectionMet'));
  expect(await cardText(card)).toContain('coordinator of the Union of Reed Cutters');
  expect(await cardText(card)).toContain('Reeds Cut Early at Long Lake');
  const popup = await reading.popup(page);
  const said = () => popup.evaluate((view) => view.document.body.innerText.replace(/\s+/g, ' '));
  await expect.poll(said, SOON).toContain(words('metTimes_one'));
  await popup.close();

  const again = await pin(paths.popova, 'Elena Popova');
  await press(again.card, words('metAnother'));
  await waitForWords(again.card, 'Elena Popova is somebody else than the one met before.');
  await expect.poll(() => cardText(again.card), SOON).not.toContain(words('sectionMet'));
  await press(again.card, words('noteUndo'));
  await waitForWords(again.card, words('sectionMet'));
  expect(await cardText(again.card)).toContain('coordinator of the Union of Reed Cutters');
});

it('asks about one whose name alone fits, joins after “Same person”, and asks again after Undo', async () => {
  const { card } = await pin(paths.petrov, 'Sergei Petrov');
  await waitForWords(card, words('sectionMaybe'));
  await waitForWords(card, words('maybeWhy'));
  expect(await cardText(card)).not.toContain(words('sectionMet'));
  expect(await cardText(card)).toContain('Lake Frozen Since May');

  await press(card, words('maybeSame'));
  await waitForWords(card, words('sectionMet'));
  expect(await cardText(card)).not.toContain(words('sectionMaybe'));
  await press(card, words('noteUndo'));
  await waitForWords(card, words('sectionMaybe'));
  await expect.poll(() => cardText(card), SOON).not.toContain(words('sectionMet'));
});

it('asks no more about one who is said to be somebody else, also when the article is opened anew', async () => {
  const { page, card } = await pin(paths.petrov, 'Sergei Petrov');
  await waitForWords(card, words('sectionMaybe'));
  await press(card, words('metAnother'));
  await waitForWords(card, words('didAnother'));
  await expect.poll(() => cardText(card), SOON).not.toContain(words('sectionMaybe'));
  await page.close();
  const later = await pin(paths.petrov, 'Sergei Petrov');
  expect(await cardText(later.card)).not.toContain(words('sectionMaybe'));
  expect(await cardText(later.card)).not.toContain(words('sectionMet'));
});
