/** Small doors to the browser that the views go through: drafts, permissions of a site. */
import { expect, it } from 'vitest';
import { asContext } from '../browser-fake/as-context.ts';
import { createFakeBrowser } from '../browser-fake/fake-browser.ts';

const PATTERNS = [
  'https://www.themoscowtimes.com/*',
  'https://themoscowtimes.com/*',
  'https://moscowtimes.ru/*',
];

async function drafts() {
  const fake = createFakeBrowser();
  const module = await asContext(fake.page('card.html'), () => import('../../src/browser/drafts.ts'));
  return { fake, ...module };
}

it('keeps, changes and drops a draft, outside of the database', async () => {
  const { fake, keepDraft, readDraft, dropDraft } = await drafts();
  expect(await readDraft('person:p')).toBeNull();
  await keepDraft('person:p', { id: 'n', text: 'Half' });
  await keepDraft('person:p', { id: 'n', text: 'Half a thought' });
  expect(await readDraft('person:p')).toEqual({ id: 'n', text: 'Half a thought' });
  expect(fake.storage.local.stored.size).toBe(1);
  await dropDraft('person:p');
  expect(await readDraft('person:p')).toBeNull();
});

it.each([null, 'text', 7, {}, { id: 1, text: 'x' }, { id: 'n' }])('takes %j for no draft', async (stored) => {
  const { parseDraft } = await drafts();
  expect(parseDraft(stored)).toBeNull();
});

it.each([
  ['https://www.themoscowtimes.com/2026/x', PATTERNS.slice(0, 2)],
  ['https://themoscowtimes.com/', PATTERNS.slice(0, 2)],
  ['https://moscowtimes.ru/x', PATTERNS.slice(2)],
  ['http://www.themoscowtimes.com/', []],
  ['https://themoscowtimes.com.example.org/', []],
  ['about:blank', []],
  ['not an address', []],
])('asks for %s exactly what belongs to it', async (address, expected) => {
  const { patternsFor } = await asContext(
    createFakeBrowser().page('popup.html'),
    () => import('../../src/browser/permissions.ts'),
  );
  expect(patternsFor(PATTERNS, address)).toEqual(expected);
});
