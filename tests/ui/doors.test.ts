/** Small doors to the browser that the views go through: permissions of a site. */
import { expect, it } from 'vitest';
import { asContext } from '../browser-fake/as-context.ts';
import { createFakeBrowser } from '../browser-fake/fake-browser.ts';

const PATTERNS = [
  'https://www.themoscowtimes.com/*',
  'https://themoscowtimes.com/*',
  'https://moscowtimes.ru/*',
];

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
