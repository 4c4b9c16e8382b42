/** Corrections are kept for one article or for all, and reach the articles of the people they name. */
import { beforeEach, expect, it } from 'vitest';
import { articlesMeant } from '../../src/library/articles-meant.ts';
import { contentHash } from '../../src/library/content-hash.ts';
import type { CorrectionAct, CorrectionScope } from '../../src/library/correction.ts';
import {
  correctionsFor,
  dropCorrection,
  keepCorrection,
  listCorrections,
} from '../../src/library/corrections.ts';
import { fileReading } from '../../src/library/file-reading.ts';
import type { Library } from '../../src/library/open-library.ts';
import { analysis, article, freshLibrary, person } from './sample.ts';

const ONE = article(1, ['Marta Velichko spoke. Orlov spoke.']);
const TWO = article(2, ['Marta Velitchko spoke.']);
const THREE = article(3, ['Orlov spoke.']);

let library: Library;
beforeEach(async () => {
  library = await freshLibrary();
  for (const [of, names] of [
    [ONE, ['Marta Velichko', 'Orlov']],
    [TWO, ['Marta Velitchko']],
    [THREE, ['Orlov']],
  ] as const) {
    const found = analysis(names.map((name) => person(of, name)));
    const hash = await contentHash(of.blocks);
    await fileReading(library, { article: of, hash, analysis: found, engineVersion: 1, at: 1 });
  }
});

const named = (name: string) => ({ name, names: [name], personId: 'unknown' });
const keep = (id: string, at: number, scope: CorrectionScope, act: CorrectionAct) =>
  keepCorrection(library, { id, at, scope, articleId: ONE.id, act });
const VELICHKO = { type: 'not-person', person: named('Marta Velichko') } as const;

it('gives an article its own and those for all', async () => {
  await keep('here', 1, 'article', VELICHKO);
  await keep('everywhere', 2, 'all', VELICHKO);
  expect((await correctionsFor(library, ONE.id)).map(({ id }) => id)).toEqual(['here', 'everywhere']);
  expect((await correctionsFor(library, TWO.id)).map(({ id }) => id)).toEqual(['everywhere']);
  expect(await listCorrections(library)).toMatchObject([
    { id: 'everywhere', articleTitle: ONE.title, articleUrl: ONE.url },
    { id: 'here' },
  ]);
});

it('takes one back once', async () => {
  await keep('here', 1, 'article', VELICHKO);
  expect(await dropCorrection(library, 'here')).toMatchObject({ id: 'here' });
  expect(await dropCorrection(library, 'here')).toBeNull();
  expect(await listCorrections(library)).toEqual([]);
});

it.each([
  ['its own article', 'article', VELICHKO, [ONE.id]],
  ['every article of the person, in any spelling', 'all', VELICHKO, [ONE.id, TWO.id]],
  [
    'its own alone where a name of one word may be anybody',
    'all',
    { type: 'rename', person: named('Orlov'), to: 'O.' },
    [ONE.id],
  ],
  [
    'those of both who are joined',
    'all',
    { type: 'same-person', person: named('Orlov'), same: named('Marta Velichko') },
    [ONE.id, TWO.id],
  ],
] as const)('means %s', async (_, scope, act, expected) => {
  expect(await articlesMeant(library, await keep('c', 1, scope, act))).toEqual(expected);
});
