/** What a reader does in the views, done in a real browser with real keys and presses. */
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import en from '../../src/_locales/en/messages.json';
import { REST } from '../../src/ui/components/keep-note.ts';
import { type OpenGallery, openGallery } from './open-gallery.ts';

/** Milliseconds for a browser to start on two busy cores. */
const PATIENCE = 60_000;

let gallery: OpenGallery;

beforeAll(async () => {
  gallery = await openGallery(() => {});
}, PATIENCE);
beforeEach(() => gallery.speak('en'), PATIENCE);
afterAll(() => gallery.close(), PATIENCE);

const open = (name: string) => gallery.page.evaluate((shown) => window.gallery.show(shown, 'light'), name);
const text = () => gallery.page.evaluate(() => document.getElementById('root')?.textContent ?? '');
const labelled = (key: keyof typeof en) => `::-p-aria([name="${en[key].message}"])`;
const press = (key: keyof typeof en) => gallery.page.locator(labelled(key)).click();
const write = async (words: string) => {
  await gallery.page.focus('textarea');
  await gallery.page.keyboard.down('Control');
  await gallery.page.keyboard.press('End');
  await gallery.page.keyboard.up('Control');
  await gallery.page.keyboard.type(words);
};
/** Up to the first place that a message leaves open. */
const startOf = (key: keyof typeof en) => en[key].message.split('$1')[0] ?? '';
const until = (found: (shown: string) => boolean) =>
  expect.poll(text, { timeout: 5 * REST }).toSatisfy(found);

it('says that a note is saved only after the reader rested and the library answered', async () => {
  await open('pinned-person-silent');
  await write('Ask her about Friday.');
  expect(await text()).toContain(en.noteUnsaved.message);
  await until((shown) => shown.includes(startOf('noteSavedOn')));
});

it('keeps the words and says what is wrong when a note cannot be saved', async () => {
  await open('pinned-person-unsaved');
  await write('Ask her about Friday.');
  await until((shown) => shown.includes(en.noteFailedStore.message));
  expect(await gallery.page.$eval('textarea', (field) => field.value)).toBe('Ask her about Friday.');
  expect(await text()).toContain(en.noteRetry.message);
});

it('deletes a note and brings it back', async () => {
  await open('pinned-person');
  await press('noteDelete');
  await until((shown) => shown.includes(en.noteDeleted.message));
  expect(await gallery.page.$$('textarea')).toHaveLength(1);
  await press('noteUndo');
  await until((shown) => !shown.includes(en.noteDeleted.message));
  expect(await gallery.page.$$eval('textarea', (fields) => fields.map((field) => field.value))).toEqual([
    'Brought back.',
  ]);
});

it('offers words again that were left unsaved, and lets go of them and back', async () => {
  await open('pinned-person-draft');
  expect(await gallery.page.$eval('textarea', (field) => field.value)).toBe('Ask her about Friday');
  expect(await text()).toContain(en.noteUnsaved.message);
  await press('noteDelete');
  await until((shown) => shown.includes(en.noteDeleted.message));
  await press('noteUndo');
  await until((shown) => shown.includes(en.noteUnsaved.message));
  const values = await gallery.page.$$eval('textarea', (fields) => fields.map((field) => field.value));
  expect(values).toEqual(['Ask her about Friday']);
});

it('lists unsaved words in the popup, where they are written on and become a note', async () => {
  await open('popup-drafts');
  expect(await text()).toContain('Counted by whom?');
  expect(await text()).toContain('Who could have seen the seals? Four.');
  expect(await text()).not.toContain('Three people at most.');
  const doors = await gallery.page.$$('#panel .note .lk');
  expect(doors).toHaveLength(2);
  await doors[1]?.click();
  await write(' And when?');
  await until((shown) => shown.includes(startOf('noteSavedOn')));
  expect(await gallery.page.$eval('textarea', (field) => field.value)).toBe('Counted by whom? And when?');
});

it('lets the reader choose between two tabs’ words, and keeps both until then', async () => {
  for (const [choice, kept] of [
    ['noteTakeTheirs', 'Brought back.'],
    ['noteKeepMine', 'Ask her about Friday.'],
  ] as const) {
    await open('pinned-person-conflict');
    await write('Ask her about Friday.');
    await until((shown) => shown.includes(en.noteConflict.message));
    expect(await text()).toContain('Brought back.');
    expect(await gallery.page.$eval('textarea', (field) => field.value)).toBe('Ask her about Friday.');
    await press(choice);
    await until((shown) => shown.includes(startOf('noteSavedOn')));
    expect(await gallery.page.$eval('textarea', (field) => field.value)).toBe(kept);
  }
});

it('grows the field with the note', async () => {
  await open('pinned-person-silent');
  const height = () => gallery.page.$eval('textarea', (field) => field.offsetHeight);
  const before = await height();
  await write('One\nTwo\nThree\nFour\nFive');
  expect(await height()).toBeGreaterThan(before);
});

it('keeps a person’s note in the library wide enough to be read where the window has just room for the list', async () => {
  await gallery.size(960, 800);
  await open('library-person');
  const wide = () => gallery.page.$eval('.facts textarea', (field) => field.getBoundingClientRect().width);
  await expect.poll(wide).toBeGreaterThan(150);
  await gallery.size(1000, 780);
});

it('shows the rest of a long group, and what a search finds', async () => {
  await open('pinned-person-long');
  expect(await text()).not.toContain('Wagon 37 is');
  await gallery.page.click('input');
  await gallery.page.keyboard.type('wagon 37');
  expect(await text()).toContain('Wagon 37 is');
  expect(await text()).not.toContain('Wagon 36 is');
  await gallery.page.keyboard.press('Escape');
  expect(await gallery.page.$eval('input', (field) => field.value)).toBe('');
  await gallery.page.locator('::-p-text(7 more)').click();
  expect(await text()).toContain('Wagon 37 is');
});

it('moves between the popup’s tabs by arrow keys and searches all three', async () => {
  await open('popup-people');
  await gallery.page.click('[role=tab]');
  await gallery.page.keyboard.press('ArrowRight');
  expect(await gallery.page.$eval('[aria-selected=true]', (tab) => tab.id)).toBe('tab-claims');
  expect(await gallery.page.evaluate(() => document.activeElement?.id)).toBe('tab-claims');
  await press('searchOpen');
  await gallery.page.keyboard.type('samovar');
  expect(await gallery.page.$$('#panel .entry')).toHaveLength(1);
  await gallery.page.click('#tab-people');
  expect(await text()).toContain('Nothing here fits “samovar”.');
});

it('goes by Enter to the first thing that a search finds, in another list where this one has none', async () => {
  await open('popup-people');
  const gone = await gallery.page.evaluateHandle(() => {
    const places: (string | undefined)[] = [];
    document.addEventListener('click', ({ target }) => {
      if (target instanceof Element && target.matches('.go')) places.push(target.closest('li')?.innerText);
    });
    return places;
  });
  await press('searchOpen');
  await gallery.page.keyboard.press('Enter');
  await gallery.page.keyboard.type('samovar');
  await gallery.page.keyboard.press('Enter');
  expect(await gallery.page.$eval('[aria-selected=true]', (tab) => tab.id)).toBe('tab-claims');
  expect(await gone.jsonValue()).toEqual([]);
  await gallery.page.keyboard.press('Enter');
  expect(await gone.jsonValue()).toEqual([expect.stringContaining('samovar')]);
});

it('begins each list at its first row, however far the last one was read', async () => {
  await open('popup-people');
  const scrolled = () => gallery.page.$eval('#panel', (list) => list.scrollTop);
  await gallery.page.$eval('#panel', (list) => list.scrollTo(0, 60));
  expect(await scrolled()).toBe(60);
  await gallery.page.click('#tab-claims');
  expect(await scrolled()).toBe(0);
});

it('leads by Enter from a search over names to the first found, and chooses it by the next', async () => {
  await open('pinned-person');
  await press('correctThis');
  await gallery.page.locator(`::-p-text(${en.correctSame.message})`).click();
  await until((shown) => shown.includes('Ayzada Toktogulova-Mambetova'));
  await gallery.page.keyboard.type('mambet');
  await gallery.page.keyboard.press('Enter');
  expect(await gallery.page.evaluate(() => document.activeElement?.textContent)).toContain(
    'Ayzada Toktogulova-Mambetova',
  );
  expect(await text()).not.toContain('joined with');
  await gallery.page.keyboard.press('Enter');
  await until((shown) => shown.includes('joined with Ayzada Toktogulova-Mambetova.'));
});

it('opens with the meter folded on a low screen, so that the lists have room', async () => {
  await gallery.size(800, 600);
  await open('popup-people');
  expect(await gallery.page.$$('.meter')).toHaveLength(0);
  const bottom = await gallery.page.$eval('.foot', (foot) => foot.getBoundingClientRect().bottom);
  expect(bottom).toBeLessThanOrEqual(480);
  await gallery.size(1000, 780);
});

it('opens a row of the meter to its sources and folds the meter to a line', async () => {
  await open('popup-people');
  await gallery.page.locator('::-p-text(Named people)').click();
  expect(await gallery.page.$$('.meter .sub')).toHaveLength(3);
  await press('meterFold');
  expect(await gallery.page.$$('.meter')).toHaveLength(0);
  expect(await gallery.page.$$('.strip')).toHaveLength(1);
});

it('walks through the corrections of a person by keys, and says what was done', async () => {
  const focus = () => gallery.page.evaluate(() => document.activeElement?.textContent ?? '');
  await open('pinned-person');
  await press('correctThis');
  expect(await focus()).toContain(en.correctNotPerson.message);
  await gallery.page.keyboard.press('End');
  await gallery.page.keyboard.press('Enter');
  const checked = () =>
    gallery.page.$$eval('[aria-checked=true]', (found) => found.map((each) => each.textContent));
  expect(await checked()).toEqual([en.scopeAll.message]);
  await gallery.page.keyboard.press('ArrowDown');
  await gallery.page.keyboard.press('ArrowDown');
  expect(await focus()).toContain(en.correctSame.message);
  await gallery.page.keyboard.press('Enter');
  await until((shown) => shown.includes('Ayzada Toktogulova-Mambetova'));
  await gallery.page.keyboard.type('mambet');
  await gallery.page.keyboard.press('Tab');
  await gallery.page.keyboard.press('Tab');
  await gallery.page.keyboard.press('Enter');
  await until((shown) => shown.includes('joined with Ayzada Toktogulova-Mambetova.'));
  expect(await focus()).toBe(en.noteUndo.message);
  await gallery.page.keyboard.press('Enter');
  await until((shown) => shown.includes(en.correctUndone.message));
  expect(await focus()).toBe(en.correctThis.message);
});

it('leaves a correction by Escape, one step at a time, and nothing is said to be done', async () => {
  await open('pinned-claim');
  await press('correctThis');
  await gallery.page.keyboard.press('a');
  await until((shown) => shown.includes(en.sourceTitle.message));
  await gallery.page.keyboard.press('Escape');
  await until((shown) => !shown.includes(en.sourceTitle.message));
  expect(await gallery.page.evaluate(() => document.activeElement?.textContent)).toBe(en.correctThis.message);
  expect(await text()).not.toContain(en.noteUndo.message);
});

it('offers by key where a name can be looked up, each place by its own host, and goes back by Escape', async () => {
  const focus = () => gallery.page.evaluate(() => document.activeElement?.textContent ?? '');
  await open('pinned-person');
  await press('correctThis');
  await press('lookUp');
  expect(await text()).not.toContain(en.correctSame.message);
  expect(await focus()).toBe(`${en.siteTmt.message}themoscowtimes.com`);
  const links = await gallery.page.$$eval('.lookup a', (found) =>
    found.map(({ host, target, rel }) => ({ host, target, rel })),
  );
  const away = { target: '_blank', rel: 'noreferrer' };
  expect(links).toEqual([
    { host: 'www.themoscowtimes.com', ...away },
    { host: 'en.wikipedia.org', ...away },
    { host: 'www.wikidata.org', ...away },
  ]);
  await gallery.page.keyboard.press('Escape');
  expect(await focus()).toBe(en.lookUp.message);
  expect(await text()).not.toContain(en.lookUpLine.message);
});

it('leads from the foot of a sheet to the note far below', async () => {
  await open('sheet-person');
  const isSeen = () =>
    gallery.page.$eval('.pinned > .body', (body) => {
      const field = body.querySelector('textarea')?.getBoundingClientRect();
      const { top, bottom } = body.getBoundingClientRect();
      return field !== undefined && field.top >= top && field.bottom <= bottom;
    });
  expect(await isSeen()).toBe(false);
  await press('noteDoor');
  expect(await gallery.page.evaluate(() => document.activeElement?.localName)).toBe('textarea');
  expect(await isSeen()).toBe(true);
});

it('takes a correction back in the library, and brings it back', async () => {
  await open('library-corrections');
  const first = async () => gallery.page.$eval('.correction', (row) => row.textContent ?? '');
  expect(await first()).toContain('“Volga-Altai” is not a person.');
  expect(await first()).toContain(en.correctionAll.message);
  await gallery.page.click('.correction button');
  // The gallery's library keeps nothing: the list that it was given still holds the correction.
  expect(await first()).toContain(en.correctionRevoke.message);
});

/** The shown tags, the field's word, and the offers under it. */
const tagsNow = () =>
  gallery.page.evaluate(() => ({
    tags: [...document.querySelectorAll('.tags li bdi')].map((tag) => tag.textContent),
    word: document.querySelector<HTMLInputElement>('.tags input')?.value,
    offers: [...document.querySelectorAll('.tags [role="option"]')].map((offer) => offer.textContent),
    said: document.querySelector('.tags [role="status"]')?.textContent,
  }));

it('makes tags of typed words by comma, Enter and leaving the field, and takes the last back by Backspace', async () => {
  await open('pinned-person-silent');
  const { keyboard } = gallery.page;
  await gallery.page.focus('.tags input');
  await keyboard.type('seals, Friday');
  await keyboard.press('Enter');
  expect(await tagsNow()).toEqual({
    tags: ['seals', 'Friday'],
    word: '',
    offers: [],
    said: `${startOf('tagAdded')}Friday`,
  });
  await keyboard.press('Backspace');
  expect(await tagsNow()).toMatchObject({
    tags: ['seals'],
    word: 'Friday',
    said: `${startOf('tagGone')}Friday`,
  });
  await keyboard.press('Tab');
  expect(await tagsNow()).toMatchObject({ tags: ['seals', 'Friday'], word: '' });
  await until((shown) => shown.includes(startOf('noteSavedOn')));
});

it('offers tags used before, which keys and the pointer take, in the spelling that is kept', async () => {
  await open('pinned-person-silent');
  const { keyboard } = gallery.page;
  await gallery.page.focus('.tags input');
  await keyboard.type('WA');
  expect(await tagsNow()).toMatchObject({ offers: ['waybills'] });
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  expect(await tagsNow()).toMatchObject({ tags: ['waybills'], word: '', offers: [] });
  await keyboard.type('bord');
  await gallery.page.click('.tags [role="option"]');
  expect(await tagsNow()).toMatchObject({ tags: ['waybills', 'border'], word: '' });
  await keyboard.type('GRAIN,');
  expect(await tagsNow()).toMatchObject({ tags: ['waybills', 'border', 'grain'] });
});

it('closes its offers by Escape, and the card only by the next one', async () => {
  await open('pinned-person-silent');
  const { keyboard } = gallery.page;
  await gallery.page.evaluate(() => {
    window.addEventListener('keydown', (event) => {
      document.title = `${event.key} ${event.defaultPrevented}`;
    });
  });
  await gallery.page.focus('.tags input');
  await keyboard.type('a');
  await keyboard.press('Escape');
  expect(await tagsNow()).toMatchObject({ word: 'a', offers: [] });
  expect(await gallery.page.title()).toBe('Escape true');
  await keyboard.press('Escape');
  expect(await gallery.page.title()).toBe('Escape false');
});
