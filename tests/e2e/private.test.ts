/** The page learns nothing of the reader's: not while it is written, not when it is shown, not after a reload. */
import type { Frame, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { waitForCard, waitForNoCard } from '../browser/card.ts';
import { control, press, waitForWords, words } from '../browser/controls.ts';
import { journey } from '../browser/journey.ts';
import { waitForMarks } from '../browser/painted.ts';
import { pointAt } from '../browser/pointer.ts';
import { articlePage } from '../site/markup.ts';
import { askBackground } from './extension-store.ts';
import { PLAIN } from './plain-story.ts';
import { keysHeard, learnt, pageFinds, spyingPage } from './spy.ts';

const reading = journey();

/** Fifty words that stand nowhere in the article, by where the reader has them from. */
const PLANTED = {
  note: 'quokka marzipan obelisk Zwiebelturm kumquat парашют pergola yodel gherkin samovar thimble walrus',
  pasted: 'bassoon crumpet dirigible ferret',
  tags: 'halibut igloo juniper kazoo lozenge mackerel',
  draft: 'nutmeg ocelot pretzel rhubarb sextant truffle',
  name: 'Umbrella Vanilla',
  title: 'Wombat Xylophone Yurt Zeppelin',
  met: 'apricot bobsleigh cinnamon dandelion eggplant flamingo gondola harpsichord iguana jellyfish ketchup lobster mandolin nougat oregano pistachio',
} as const;
const ALL = Object.values(PLANTED).flatMap((group) => group.split(' '));

const PERSON = 'Oleg Tarabrin';
const OTHER = 'Nadezhda Kupreva';

const STORY = { ...PLAIN, number: 80_502, path: '/2026/03/22/bridge-at-lower-ford-still-closed-a80502' };
/** Where the reader met the same person two days before. */
const MET = {
  ...PLAIN,
  number: 80_501,
  path: '/2026/03/20/bridge-at-upper-ford-closed-a80501',
  title: PLANTED.title,
  body: [
    {
      type: 'html' as const,
      html: `<p>“The ${PLANTED.met.replaceAll(' ', ', the ')} are rotten,” ${PERSON} said.</p>`,
    },
  ],
};

async function pin(page: Page, name: string): Promise<Frame> {
  const { middle } = await pointAt(page, name);
  await page.mouse.click(middle.x, middle.y);
  return waitForCard(page);
}

/** Everything the page can know, by every way, as one text in small letters. */
async function known(page: Page): Promise<string> {
  const found: string[] = [];
  for (const word of ALL) if (await pageFinds(page, word)) found.push(word);
  return [await learnt(page), await keysHeard(page), ...found].join('\n').toLowerCase();
}

const leaked = (text: string) => ALL.filter((word) => text.includes(word.toLowerCase()));

async function write(page: Page, card: Frame): Promise<void> {
  const field = await control(card, words('noteOnPerson'));
  await field.click();
  await field.type(`${PLANTED.note} ${PLANTED.pasted}`);
  // Cut and pasted: the words go over the clipboard, whose events a page may listen to.
  const all = process.platform === 'darwin' ? 'Meta' : 'Control';
  for (const key of ['a', 'x', 'v'] as const) {
    await page.keyboard.down(all);
    await page.keyboard.press(key);
    await page.keyboard.up(all);
  }
  await waitForWords(card, words('noteSaved'));
  const tags = await control(card, words('tagsLabel'));
  for (const tag of PLANTED.tags.split(' ')) {
    await tags.type(tag);
    await page.keyboard.press('Enter');
  }
  await waitForWords(card, words('noteSaved'));
}

async function rename(page: Page, card: Frame): Promise<void> {
  await press(card, words('correctThis'));
  await waitForWords(card, words('rememberFor'));
  await press(card, words('correctRename'));
  await waitForWords(card, words('renameTitle'));
  // The field has the focus, and the old name in it chosen.
  await page.keyboard.type(PLANTED.name);
  await page.keyboard.press('Enter');
  await waitForWords(card, `is shown as ${PLANTED.name}`);
}

it('finds none of fifty words: notes, tags, drafts, names, titles and meetings', async () => {
  expect(new Set(ALL).size).toBe(50);
  reading.site.put(MET.path, articlePage(MET));
  reading.site.put(STORY.path, spyingPage(STORY));
  const met = await reading.open(MET.path);
  await waitForMarks(met);
  await met.close();

  const page = await reading.open(STORY.path);
  await waitForMarks(page);
  await askBackground(reading.browser, 'draft/keep', {
    draft: {
      id: 'left-behind',
      target: { type: 'person', personId: 'nobody', name: OTHER },
      articleId: `tmt:${STORY.number}`,
      text: PLANTED.draft,
      tags: [],
      edited: null,
    },
  });
  await page.bringToFront();
  const card = await pin(page, PERSON);
  await write(page, card);
  const whileWriting = await known(page);
  for (const word of [...PLANTED.title.split(' '), ...PLANTED.met.split(' ')]) await waitForWords(card, word);
  await rename(page, card);
  const whileShown = await known(page);
  await page.keyboard.press('Escape');
  await waitForNoCard(page);

  await reading.browser.loadAgain(page);
  await waitForMarks(page);
  await pointAt(page, PERSON);
  await waitForWords(await waitForCard(page), PLANTED.name);
  const again = await pin(page, PERSON);
  const shown = () =>
    again.evaluate(() =>
      [
        document.body.textContent ?? '',
        ...[...document.querySelectorAll('textarea')].map(({ value }) => value),
      ].join(' '),
    );
  const groups = [PLANTED.note, PLANTED.pasted, PLANTED.tags, PLANTED.name, PLANTED.title, PLANTED.met];
  const wanted = groups.flatMap((group) => group.split(' '));
  // Names come with the card, notes and meetings with the whole reading.
  const missing = async () => {
    const now = await shown();
    return wanted.filter((word) => !now.includes(word));
  };
  await expect.poll(missing).toEqual([]);
  const later = await known(page);

  expect({
    whileWriting: leaked(whileWriting),
    whileShown: leaked(whileShown),
    later: leaked(later),
  }).toEqual({
    whileWriting: [],
    whileShown: [],
    later: [],
  });
  expect(await page.evaluate(() => window.frames.length)).toBe(0);
  expect(await page.evaluate(() => Reflect.get(window, 'roots'))).toBeUndefined();
}, 90_000);
