/** Times a program on the project's own invented articles. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Block } from '../../src/engine/types.ts';
import { readCorpus } from '../../src/training/corpus.ts';
import { ROOT } from '../repository/source-files.ts';
import { type Bundled, load, type Work } from './programs.ts';

/** Readings of each article between which a program is timed: soon, while its code is still being compiled, and when that has settled. */
const SOON = { first: 20, end: 40 };
const SETTLED = { first: 150, end: 190 };
/** Fresh processes per program. */
const PROCESSES = 7;

export interface Article {
  readonly blocks: readonly Block[];
  readonly words: number;
}

/** The same part of the corpus every time, so that figures of different days compare. */
const PART = 'mos-';
const ARTICLES = 12;

export function benchArticles(): Article[] {
  return readCorpus(PART)
    .map(({ blocks }) => ({ blocks, words: wordCount(blocks) }))
    .slice(0, ARTICLES);
}

function wordCount(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + text.split(/\s+/).filter(Boolean).length, 0);
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}

/** Times of one program for a thousand words, in milliseconds. */
function timesOf(work: Work, articles: readonly Article[]): number[] {
  return articles.map(({ blocks, words }) => {
    const start = performance.now();
    work(blocks);
    return ((performance.now() - start) * 1000) / words;
  });
}

export interface Warm {
  /** After twenty readings of each article. */
  readonly soon: number;
  /** After a hundred and fifty. */
  readonly settled: number;
}

/**
 * Milliseconds for a thousand words once the programs are warm: for each the median over articles and rounds. They take turns, so that
 * whatever else the machine does slows all of them.
 */
export async function warm(programs: readonly Bundled[], articles: readonly Article[]): Promise<Warm[]> {
  const works = await Promise.all(programs.map(load));
  const times = works.map(() => ({ soon: [] as number[], settled: [] as number[] }));
  for (let round = 0; round < SETTLED.end; round++)
    works.forEach((work, program) => {
      const taken = timesOf(work, articles);
      if (round >= SOON.first && round < SOON.end) times[program]?.soon.push(...taken);
      if (round >= SETTLED.first) times[program]?.settled.push(...taken);
    });
  return times.map(({ soon, settled }) => ({ soon: median(soon), settled: median(settled) }));
}

/** Milliseconds for the first article in a fresh process, the program loaded; median over processes. */
export function first({ path }: Bundled): number {
  const script = join(ROOT, 'tests/bench/first.ts');
  const tsx = join(ROOT, 'node_modules/tsx/dist/cli.mjs');
  const times = Array.from({ length: PROCESSES }, () =>
    Number(execFileSync(process.execPath, [tsx, script, path], { encoding: 'utf8' })),
  );
  return median(times);
}
