import { afterAll, expect, it } from 'vitest';
import { bundle, discardBundles, load, PROGRAMS } from './programs.ts';
import { benchArticles, median } from './speed.ts';

afterAll(discardBundles);

it('takes the middle of an odd number of times and the mean of the two middle ones of an even', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([4, 1, 2, 9])).toBe(3);
  expect(median([])).toBeNaN();
});

it('has articles to time, and every program reads them', async () => {
  const articles = benchArticles();
  expect(articles.length).toBeGreaterThan(2);
  for (const { words } of articles) expect(words).toBeGreaterThan(20);
  for (const program of PROGRAMS) {
    const work = await load(await bundle(program));
    for (const { blocks } of articles) expect(() => work(blocks)).not.toThrow();
  }
});
