/** The daily work is done also for a reader whose browser never runs for a whole day. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it, vi } from 'vitest';
import { asContext } from '../browser-fake/as-context.ts';
import { createFakeBrowser } from '../browser-fake/fake-browser.ts';
import { eventually } from '../eventually.ts';

const emptied = vi.fn(async () => 0);
const HOURS = 60;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  emptied.mockClear();
});

async function browser() {
  const fake = createFakeBrowser();
  vi.doMock('../../src/library/notes.ts', () => ({ emptyTrash: emptied }));
  fake.runBackground(async (context) => {
    const { keepHouse } = await asContext(context, () => import('../../src/background/housekeeping.ts'));
    const { openLibrary } = await import('../../src/library/open-library.ts');
    keepHouse(openLibrary, () => 0);
  });
  await fake.install();
  await new Promise((done) => setTimeout(done, 0));
  return fake;
}

it.each([
  ['Chromium, which keeps alarms', false],
  ['Firefox, which forgets them', true],
])('empties the trash for who restarts the browser every ten hours: %s', async (_, forgets) => {
  const fake = await browser();
  for (let start = 0; start < 5; start += 1) {
    await fake.pass(10 * HOURS);
    await fake.restart({ forgets });
  }
  await eventually(() => expect(emptied.mock.calls.length).toBeGreaterThanOrEqual(2));
});

it('empties it once a day while the browser runs', async () => {
  const fake = await browser();
  await fake.pass(2);
  for (let hour = 0; hour < 24; hour += 1) await fake.pass(HOURS);
  await eventually(() => expect(emptied).toHaveBeenCalledTimes(2));
});
