import { expect, it } from 'vitest';
import { asContext } from '../browser-fake/as-context.ts';
import { createFakeBrowser } from '../browser-fake/fake-browser.ts';
import { eventually } from '../eventually.ts';

const load = (browser: Parameters<typeof asContext>[0]) =>
  asContext(browser, () => import('../../src/messaging/watch-readings.ts'));

it('tells page, card and popup of every change, also of the same article twice, until the signal aborts', async () => {
  const fake = createFakeBrowser();
  const tab = fake.openTab('https://www.themoscowtimes.com/a1');
  const heard: string[] = [];
  const life = new AbortController();
  for (const [name, browser] of Object.entries({
    page: tab.content,
    card: tab.card(),
    popup: fake.page('popup.html'),
  })) {
    const { watchReadings } = await load(browser);
    watchReadings(({ articleId }) => heard.push(`${name} ${articleId}`), life.signal);
  }
  const { announceReadings } = await load(fake.page('background.js'));
  await announceReadings(['tmt:1', 'tmt:2']);
  await announceReadings(['tmt:1']);
  await eventually(() => expect(heard).toHaveLength(9));
  expect(heard.filter((each) => each.startsWith('card'))).toEqual(['card tmt:1', 'card tmt:2', 'card tmt:1']);

  await announceReadings(null);
  await eventually(() => expect(heard).toHaveLength(12));
  expect(heard.at(-1)).toMatch(/ null$/);

  life.abort();
  await announceReadings(['tmt:3']);
  await Promise.resolve();
  expect(heard).toHaveLength(12);
});

it('hears nothing in other changes of the storage, nor in a value of the wrong form', async () => {
  const fake = createFakeBrowser();
  const page = fake.page('popup.html');
  const heard: unknown[] = [];
  const { watchReadings } = await load(page);
  watchReadings((change) => heard.push(change), new AbortController().signal);
  for (const value of [null, 'x', { articleIds: 'tmt:1' }, { articleIds: [1, null] }])
    await page.storage.local.set({ changed: value, settings: { changed: value } });
  await Promise.resolve();
  expect(heard).toEqual([]);
});
