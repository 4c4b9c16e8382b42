/** Each kind of correction in a sentence, in both languages. */
import { expect, it } from 'vitest';
import { asContext } from '../../browser-fake/as-context.ts';
import { createFakeBrowser } from '../../browser-fake/fake-browser.ts';
import { CORRECTIONS } from '../../gallery/readings/corrections.ts';

const load = (language: 'en' | 'ru') =>
  asContext(
    createFakeBrowser({ language }).page('library.html'),
    () => import('../../../src/ui/components/correction-words.ts'),
  );

it('says in English what was corrected', async () => {
  const { correctionWords } = await load('en');
  expect(CORRECTIONS.map(({ act }) => correctionWords(act))).toEqual([
    '“Volga-Altai” is not a person.',
    'Ayzada Toktogulova joined with Aizada Toktogulova.',
    'Viktor Lapshin: 2 mentions are of Lapshin the younger.',
    'Nurlan Abdyldaev is shown as Nurlan Abdildayev.',
    '“Rubezh” is a person.',
    'Not a claim: “two wagons had been found behind a brick factory”',
    'Emil Karagulov says “the train had been shortened before departure because of a faulty axle”',
    'Source not named: “nobody agrees on where the other six went”',
  ]);
});

it('says it in Russian', async () => {
  const { correctionWords } = await load('ru');
  expect(CORRECTIONS.slice(0, 3).map(({ act }) => correctionWords(act))).toEqual([
    '«Volga-Altai» — не человек.',
    'Ayzada Toktogulova и Aizada Toktogulova — один человек.',
    'Viktor Lapshin: 2 упоминания — это Lapshin the younger.',
  ]);
});

it.each([
  ['short words', 'short words'],
  ['  two\n lines ', 'two lines'],
  ['one two three four', 'one two…'],
  ['a'.repeat(30), `${'a'.repeat(12)}…`],
])('shortens %j', async (quote, expected) => {
  const { shortened } = await load('en');
  expect(shortened(quote, 12)).toBe(expected);
});
