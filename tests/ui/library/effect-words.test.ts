/** What clearing took, in words. */
import { expect, it } from 'vitest';
import { asContext } from '../../browser-fake/as-context.ts';
import { createFakeBrowser } from '../../browser-fake/fake-browser.ts';

const load = () =>
  asContext(
    createFakeBrowser({ language: 'en' }).page('library.html'),
    () => import('../../../src/ui/library/keeping/effect-words.ts'),
  );

const READ = { articles: 1, claims: 21, people: 7, notes: 0, corrections: 0 };

it('says that notes and corrections went, where they did', async () => {
  const { goneWords } = await load();
  expect(goneWords({ ...READ, notes: 2, corrections: 1 })).toBe(
    '1 article, 21 claims, 7 people, 2 notes, 1 correction',
  );
});

it('says nothing of them where they stayed', async () => {
  const { goneWords } = await load();
  expect(goneWords(READ)).toBe('1 article, 21 claims, 7 people');
});
