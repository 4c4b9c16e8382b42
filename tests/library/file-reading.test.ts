import { beforeEach, describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import type { Analysis } from '../../src/engine/types.ts';
import { contentHash } from '../../src/library/content-hash.ts';
import { fileReading } from '../../src/library/file-reading.ts';
import { MOST_MEETINGS } from '../../src/library/known-people.ts';
import { saveNote } from '../../src/library/notes.ts';
import type { Library } from '../../src/library/open-library.ts';
import { countLibrary, recentArticles } from '../../src/library/recent-articles.ts';
import { storedAnalysis, storedArticle } from '../../src/library/stored-article.ts';
import { analysis, article, claim, freshLibrary, peopleOf, person, spanOf } from './sample.ts';

let library: Library;
beforeEach(async () => {
  library = await freshLibrary();
});

const file = async (of: Article, found: Analysis, at = 1000, engineVersion = 1) => {
  const hash = await contentHash(of.blocks);
  await fileReading(library, { article: of, hash, analysis: found, engineVersion, at });
  return hash;
};

const FAIR = article(1, [
  'The fair will open in June, said Marta Velichko, a beekeeper from Suzdal.',
  'Orlov did not agree with Velichko: "The field is under water."',
]);
const FAIR_READ = analysis(
  [person(FAIR, 'Marta Velichko', { called: 'a beekeeper from Suzdal' }), person(FAIR, 'Orlov')],
  [claim(FAIR, 'The fair will open in June', 0), claim(FAIR, 'The field is under water.', 1, [0])],
);

describe('filing', () => {
  it('gives back the article and its analysis as they were', async () => {
    const hash = await file(FAIR, FAIR_READ);
    expect(await storedArticle(library, FAIR.id)).toEqual({
      article: FAIR,
      hash,
      lastRead: 1000,
      changedSince: null,
    });
    expect(await storedAnalysis(library, hash, 1)).toEqual(FAIR_READ);
  });

  it('knows nothing of what was not filed', async () => {
    expect(await storedArticle(library, 'tmt:404')).toBeNull();
    expect(await storedAnalysis(library, 'no such hash', 1)).toBeNull();
    expect(await peopleOf(library, 'tmt:404')).toEqual([]);
  });

  it('keeps the first reading time, moves the last, and counts an article once', async () => {
    await file(FAIR, FAIR_READ, 1000);
    await file(FAIR, FAIR_READ, 5000);
    expect(await recentArticles(library, 9)).toMatchObject([
      { id: FAIR.id, firstRead: 1000, lastRead: 5000 },
    ]);
    expect(await countLibrary(library)).toEqual({ articles: 1, people: 2 });
  });

  it('replaces people and claims of the article, and drops people who are nowhere any more', async () => {
    await file(FAIR, FAIR_READ);
    await file(FAIR, analysis([person(FAIR, 'Orlov')]));
    expect(await library.getAll('claims')).toEqual([]);
    expect(await library.getAll('appearances')).toMatchObject([{ person: 0, name: 'Orlov' }]);
    expect(await library.getAll('people')).toMatchObject([{ name: 'Orlov' }]);
  });

  it('keeps a person with a note though no article names them now', async () => {
    await file(FAIR, FAIR_READ);
    const [velichko] = await peopleOf(library, FAIR.id);
    const target = { type: 'person', personId: velichko?.personId ?? '', name: 'Marta Velichko' } as const;
    await saveNote(
      library,
      { id: 'n1', target, articleId: FAIR.id, text: 'ask her', tags: [], edited: null },
      1,
    );
    await file(FAIR, analysis([]));
    expect(await library.getAll('people')).toMatchObject([{ name: 'Marta Velichko' }]);
  });

  it('files claims with their source, their words and the people they are about', async () => {
    await file(FAIR, FAIR_READ);
    const [velichko, orlov] = await peopleOf(library, FAIR.id);
    expect(await library.getAllFromIndex('claims', 'personId', orlov?.personId)).toMatchObject([
      { text: 'The field is under water.', about: [velichko?.personId], basis: 'paper' },
    ]);
    expect(await library.countFromIndex('claims', 'about', velichko?.personId)).toBe(1);
  });

  it('keeps an analysis of the newest engine only, and both texts of a changed article', async () => {
    const hash = await file(FAIR, FAIR_READ, 1000, 1);
    await file(FAIR, FAIR_READ, 1000, 2);
    expect(await storedAnalysis(library, hash, 1)).toBeNull();
    expect(await storedAnalysis(library, hash, 2)).toEqual(FAIR_READ);
    const edited = article(1, ['The fair will open in July.']);
    await file(edited, analysis([]), 2000, 2);
    expect((await storedArticle(library, FAIR.id))?.article).toEqual(edited);
    expect(await library.countFromIndex('texts', 'articleId', FAIR.id)).toBe(2);
  });

  it('lists the articles read last, newest first, no more than asked for', async () => {
    for (const number of [1, 2, 3, 4])
      await file(article(number, [`Text ${number}`]), analysis([]), number * 10);
    await file(article(2, ['Text 2']), analysis([]), 99);
    expect((await recentArticles(library, 3)).map(({ id }) => id)).toEqual(['tmt:2', 'tmt:4', 'tmt:3']);
  });

  it('writes nothing at all when a part of it cannot be written', async () => {
    const broken = analysis([person(FAIR, 'Marta Velichko')], [claim(FAIR, 'The fair will open in June', 0)]);
    const uncloneable = { ...broken, reasons: () => {} };
    await expect(file(FAIR, uncloneable)).rejects.toThrow();
    expect(await countLibrary(library)).toEqual({ articles: 0, people: 0 });
    expect(await library.count('texts')).toBe(0);
  });

  it('bears hostile words: prototypes, markup, 1 MB', async () => {
    const words = [
      '__proto__',
      'constructor',
      '<img src=x onerror=alert(1)>',
      '\u202eevil',
      '\ud800',
      'ы'.repeat(1_000_000),
    ];
    const hostile = article(66, words, '<script>');
    const names = ['__proto__ constructor', '<b>Bold</b> Name', '\u202eRight Left'];
    const found = analysis(
      names.map((name) => person(hostile, name)),
      [claim(hostile, '<img src=x onerror=alert(1)>', 0)],
    );
    const hash = await file(hostile, found);
    expect(await storedArticle(library, hostile.id)).toEqual({
      article: hostile,
      hash,
      lastRead: 1000,
      changedSince: null,
    });
    expect((await library.getAll('people')).map(({ name }) => name).sort()).toEqual(names.sort());
    expect(await peopleOf(library, hostile.id)).toHaveLength(3);
  });

  it('takes an article of 5,000 paragraphs', async () => {
    const long = article(
      5,
      Array.from({ length: 5000 }, (_, number) => `Paragraph ${number}.`),
    );
    await file(long, analysis([]));
    expect((await storedArticle(library, long.id))?.article.blocks).toHaveLength(5000);
  });
});

describe('meeting people again', () => {
  const second = article(2, ['Velichko, a farmer, spoke again: "It is dry." Marta Velichko smiled.']);
  const secondRead = analysis(
    [person(second, 'Marta Velichko', { called: 'a farmer' })],
    [claim(second, 'It is dry.', 0)],
  );

  it('joins full names that differ in case, accents and alphabet, and tells what was said and when', async () => {
    await file(FAIR, FAIR_READ, 1000);
    const third = article(3, ['МАРТА  ВЕЛИЧКО was there.']);
    await file(second, secondRead, 2000);
    await file(third, analysis([person(third, 'МАРТА  ВЕЛИЧКО')]), 3000);
    expect((await peopleOf(library, third.id))[0]?.met).toEqual([
      {
        articleId: 'tmt:2',
        title: 'Story 2',
        url: second.url,
        at: 2000,
        name: 'Marta Velichko',
        called: 'a farmer',
        said: { text: 'It is dry.', quoted: true },
      },
      {
        articleId: 'tmt:1',
        title: 'Story 1',
        url: FAIR.url,
        at: 1000,
        name: 'Marta Velichko',
        called: 'a beekeeper from Suzdal',
        said: { text: 'The fair will open in June', quoted: true },
      },
    ]);
  });

  it('never splices two quotations into one: of a claim in several stretches the first is told', async () => {
    const two = article(2, ['"It is dry," Marta Velichko said. "It never rains."']);
    const said = claim(two, 'It is dry', 0);
    const split = { ...said, content: [...said.content, spanOf(two, 'It never rains.')] };
    await file(two, analysis([person(two, 'Marta Velichko')], [split]), 1000);
    await file(FAIR, FAIR_READ, 2000);
    expect((await peopleOf(library, FAIR.id))[0]?.met[0]?.said).toEqual({ text: 'It is dry', quoted: true });
  });

  it('does not count the article itself as a meeting, opened however often', async () => {
    await file(FAIR, FAIR_READ, 1000);
    await file(FAIR, FAIR_READ, 2000);
    expect((await peopleOf(library, FAIR.id)).map(({ met }) => met)).toEqual([[], []]);
  });

  it('never joins single names or initials', async () => {
    const other = article(4, ['Orlov and M. Velichko spoke.']);
    await file(FAIR, FAIR_READ);
    await file(other, analysis([person(other, 'Orlov'), person(other, 'M. Velichko')]));
    expect((await peopleOf(library, other.id)).flatMap(({ met }) => met)).toEqual([]);
    expect((await countLibrary(library)).people).toBe(4);
  });

  it('joins by another spelling of the full name', async () => {
    const other = article(4, ['Marta W. Lichko came.']);
    await file(FAIR, FAIR_READ);
    await file(other, analysis([person(other, 'Marta W. Lichko', { spellings: ['Marta Velichko'] })]));
    expect((await peopleOf(library, other.id))[0]?.met).toHaveLength(1);
  });

  it('keeps the person behind a single name when the article is read again', async () => {
    await file(FAIR, FAIR_READ);
    const [, before] = await peopleOf(library, FAIR.id);
    const edited = article(1, ['Orlov came later.', 'So did Pavel Sidorenko.']);
    await file(edited, analysis([person(edited, 'Orlov'), person(edited, 'Pavel Sidorenko')]));
    expect((await peopleOf(library, FAIR.id))[0]?.personId).toBe(before?.personId);
  });

  it('counts an article once where it lists a person twice', async () => {
    const twice = article(4, ['Marta Velichko and Marta Wieliczko.']);
    const spelt = analysis([
      person(twice, 'Marta Velichko'),
      person(twice, 'Marta W. Lichko', { spellings: ['Marta Velichko'] }),
    ]);
    await file(twice, spelt);
    await file(FAIR, FAIR_READ);
    expect((await peopleOf(library, FAIR.id))[0]?.met).toHaveLength(1);
    expect(await peopleOf(library, twice.id)).toHaveLength(2);
  });

  it('gives the people in the order of the analysis, also beyond ten', async () => {
    const names = Array.from({ length: 25 }, (_, number) => `Ivan Number${number}`);
    const crowd = article(4, [names.join(', ')]);
    await file(crowd, analysis(names.map((name) => person(crowd, name))));
    const known = await peopleOf(library, crowd.id);
    const stored = await Promise.all(known.map(({ personId }) => library.get('people', personId)));
    expect(stored.map((each) => each?.name)).toEqual(names);
  });

  it('carries the newest meetings only of somebody who is everywhere', async () => {
    for (let number = 100; number < 100 + MOST_MEETINGS + 5; number++) {
      const one = article(number, ['Marta Velichko.']);
      await file(one, analysis([person(one, 'Marta Velichko')]), number);
    }
    const [first] = await peopleOf(library, 'tmt:100');
    expect(first?.met).toHaveLength(MOST_MEETINGS);
    expect(first?.met[0]?.articleId).toBe(`tmt:${100 + MOST_MEETINGS + 4}`);
  });

  it('makes one person of a name that two tabs file at once', async () => {
    await Promise.all(
      Array.from({ length: 20 }, (_, number) => {
        const one = article(number, ['Marta Velichko.']);
        return file(one, analysis([person(one, 'Marta Velichko')]), number);
      }),
    );
    expect(await countLibrary(library)).toEqual({ articles: 20, people: 1 });
  });
});
