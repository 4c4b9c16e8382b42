/** Times a program on the project's own invented articles. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import type { Block } from '../../src/engine/types.ts';
import { readCorpus } from '../../src/training/corpus.ts';
import { ROOT } from '../repository/source-files.ts';
import type { Bundled } from './programs.ts';

/** Fresh processes per program: for the first article alone, and for all that comes after. */
const FIRSTS = 7;
const WARMED = 3;

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

/** Milliseconds: for the first article, and for a thousand words of every article in the rounds that count. */
export interface Times {
  readonly first: readonly number[];
  readonly soon: readonly number[];
  readonly settled: readonly number[];
}

/** Medians of a program's times. */
export interface Speed {
  /** The first article in a fresh process, the program loaded. */
  readonly first: number;
  /** A thousand words after twenty readings of each article. */
  readonly soon: number;
  /** After a hundred and fifty. */
  readonly settled: number;
}

/**
 * How long the programs take, each in processes of its own as in a reader's browser. The processes take turns, so that whatever else
 * the machine does slows all programs.
 */
export async function speeds(programs: readonly Bundled[], articles: readonly Article[]): Promise<Speed[]> {
  const folder = mkdtempSync(join(tmpdir(), 'whence-timed-'));
  try {
    const list = join(folder, 'articles.json');
    writeFileSync(list, JSON.stringify(articles));
    const script = await bundleTimer(folder);
    const run = ({ path }: Bundled, ...more: readonly string[]): Times =>
      JSON.parse(execFileSync(process.execPath, [script, path, list, ...more], { encoding: 'utf8' }));
    const turns = (many: number, ...more: readonly string[]) =>
      Array.from({ length: many }, () => programs.map((program) => run(program, ...more)));
    const firsts = turns(FIRSTS);
    const warmed = turns(WARMED, 'warm');
    return programs.map((_, at) => ({
      first: median(firsts.flatMap((turn) => turn[at]?.first ?? [])),
      soon: median(warmed.flatMap((turn) => turn[at]?.soon ?? [])),
      settled: median(warmed.flatMap((turn) => turn[at]?.settled ?? [])),
    }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function bundleTimer(folder: string): Promise<string> {
  const outfile = join(folder, 'timed.mjs');
  const entryPoints = [join(ROOT, 'tests/bench/timed.ts')];
  await esbuild.build({ entryPoints, bundle: true, format: 'esm', platform: 'node', outfile });
  return outfile;
}
