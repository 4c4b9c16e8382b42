/** What lies on the clipboard after "Copy with citation". */
import { expect, it } from 'vitest';
import { asContext } from '../../browser-fake/as-context.ts';
import { createFakeBrowser } from '../../browser-fake/fake-browser.ts';
import { note } from '../../gallery/readings/notes.ts';
import { claimIndex, personIndex, WAGONS } from '../../gallery/readings/wagons.ts';

const load = (language: 'en' | 'ru') =>
  asContext(
    createFakeBrowser({ language }).page('card.html'),
    () => import('../../../src/ui/components/citation-words.ts'),
  );

const NOW = Date.UTC(2026, 2, 16, 12);
const { url } = WAGONS.article;
const cited = WAGONS.analysis.claims[claimIndex('There were forty')];
const said = WAGONS.analysis.claims[claimIndex('the train had been')];

async function linesOf(make: (module: Awaited<ReturnType<typeof load>>) => string) {
  return make(await load('en')).split('\n');
}

it('holds the words, who says them, where they stand, when they were read, and the way there', async () => {
  const [words, source, address] = await linesOf(({ citationText, citeClaim }) => {
    if (!cited) throw new Error('the sample has no such claim');
    const article = { ...WAGONS.article, authors: ['Ada Quill', 'Bo Reed'] };
    return citationText(citeClaim({ ...WAGONS, article }, cited), 'en', NOW);
  });
  expect(words).toMatch(/^“There were forty.*” — Aizada Toktogulova$/);
  expect(source).toBe(
    `Ada Quill, Bo Reed, “${WAGONS.article.title}”, The Moscow Times, March 14, 2026. Read March 16, 2026.`,
  );
  expect(address).toMatch(new RegExp(`^${url}#:~:text=`));
});

it('puts no marks around what the article says in its own words', async () => {
  const [words] = await linesOf(({ citationText, citeClaim }) => {
    if (!said) throw new Error('the sample has no such claim');
    return citationText(citeClaim(WAGONS, said), 'en', NOW);
  });
  expect(words).toMatch(/^the train had been [^“”]* — Viktor Lapshin$/);
});

it('names a person with the article’s words for them', async () => {
  const person = WAGONS.analysis.people[personIndex('Aizada Toktogulova')];
  const [words, , address] = await linesOf(({ citationText, citePerson }) => {
    if (!person) throw new Error('the sample has no such person');
    return citationText(citePerson(WAGONS, person), 'en', NOW);
  });
  expect(words).toMatch(/^Aizada Toktogulova, deputy head of /);
  expect(address).toContain('#:~:text=');
});

it('adds the reader’s note, with its own article where that is another', async () => {
  const passage = { quote: 'two counts of wagons', before: '', after: '', start: 0, end: 20, paragraph: '' };
  const written = {
    ...note('n', { type: 'passage', passage }, 'Ask again.\nTwice.'),
    articleId: 'tmt-ru:7',
    articleTitle: 'Зерно',
  };
  const lines = await linesOf(({ citationText, citeNote }) =>
    citationText(citeNote(written, WAGONS.article, 'ru'), 'ru', NOW),
  );
  expect(lines).toEqual([
    '«two counts of wagons»',
    '«Зерно», The Moscow Times, Russian service. Read March 16, 2026.',
    expect.stringContaining(`${url}#:~:text=two%20counts%20of%20wagons`),
    '',
    'Ask again.',
    'Twice.',
  ]);
});

it('names nobody for words that the reader chose', async () => {
  const passage = { quote: 'a grain train', before: '', after: '', start: 0, end: 13, paragraph: '' };
  const [words] = await linesOf(({ citationText, citePassage }) =>
    citationText(citePassage(WAGONS, passage), 'en', NOW),
  );
  expect(words).toBe('“a grain train”');
});
