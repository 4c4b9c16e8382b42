/**
 * Run as a process of its own, bundled, with nothing else in it: `node timed.mjs PROGRAM ARTICLES [warm]` prints as JSON what a program
 * takes. Beside another program it takes a third longer, because each pushes the other's code and data out of the processor's memory.
 */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Work } from './programs.ts';
import type { Article, Times } from './speed.ts';

/** Readings of each article between which a program is timed: soon, while its code is still being compiled, and when that has settled. */
const SOON = { first: 20, end: 40 };
const SETTLED = { first: 150, end: 190 };

const [, , program = '', list = '', warm] = process.argv;
const articles: readonly Article[] = JSON.parse(readFileSync(list, 'utf8'));
const { work }: { readonly work: Work } = await import(pathToFileURL(program).href);

/** Milliseconds for one article. */
function timeOf({ blocks }: Article): number {
  const start = performance.now();
  work(blocks);
  return performance.now() - start;
}

const times = { first: articles.slice(0, 1).map(timeOf), soon: [] as number[], settled: [] as number[] };
for (let round = 0; warm !== undefined && round < SETTLED.end; round++) {
  const taken = articles.map((article) => (timeOf(article) * 1000) / article.words);
  if (round >= SOON.first && round < SOON.end) times.soon.push(...taken);
  if (round >= SETTLED.first) times.settled.push(...taken);
}
process.stdout.write(JSON.stringify(times satisfies Times));
