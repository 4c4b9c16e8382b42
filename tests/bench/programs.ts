/** The programs that are compared: this engine, and the one library of the field that finds people at all. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import type * as esbuild from 'esbuild';
import type { Block } from '../../src/engine/types.ts';
import { ROOT } from '../repository/source-files.ts';

/** Works through one article; what it finds is thrown away. */
export type Work = (blocks: readonly Block[]) => void;

interface Program {
  readonly name: string;
  /** A module that exports `work`. */
  readonly source: string;
  /** Files that are downloaded with it. */
  readonly data: readonly string[];
}

/** Programs are measured as the build makes them. */
export const { compiledAtOnce, withoutExamples } = (await import(
  pathToFileURL(join(ROOT, 'build-engine.mjs')).href
)) as {
  readonly compiledAtOnce: (options: esbuild.BuildOptions) => Promise<{ readonly code: string }>;
  readonly withoutExamples: esbuild.Plugin;
};

const WEIGHTS = join(ROOT, 'src/engine/people/weights.bin');

export const PROGRAMS: readonly Program[] = Object.freeze([
  {
    name: 'whence',
    source: `import { readFileSync } from 'node:fs';
      import { createAnalyzer } from './src/engine/analyze.ts';
      const weights = readFileSync(${JSON.stringify(WEIGHTS)});
      const analyze = createAnalyzer(new Uint8Array(weights).buffer);
      export const work = (blocks) => { analyze({ blocks }); };`,
    data: [WEIGHTS],
  },
  {
    name: 'whence, people alone',
    source: `import { readFileSync } from 'node:fs';
      import { findPeople } from './src/engine/people/find-people.ts';
      import { readWeights } from './src/engine/people/tagger/weights.ts';
      import { readText } from './src/engine/text/text.ts';
      const weights = readWeights(new Uint8Array(readFileSync(${JSON.stringify(WEIGHTS)})).buffer);
      export const work = (blocks) => { findPeople(readText(blocks), weights); };`,
    data: [WEIGHTS],
  },
  {
    name: 'compromise',
    source: `import nlp from 'compromise';
      export const work = (blocks) => { for (const { text } of blocks) nlp(text).people().out('array'); };`,
    data: [],
  },
]);

export interface Bundled {
  readonly name: string;
  /** One file without imports, as a browser would get it. */
  readonly path: string;
  /** Bytes as downloaded. */
  readonly gzip: number;
}

/** Made when it is first asked for: tests that only take the build's ways from here leave none behind. */
let made: string | null = null;

function folder(): string {
  made ??= mkdtempSync(join(tmpdir(), 'whence-bench-'));
  return made;
}

/** Removes what was bundled; whoever bundles calls it at the end. */
export function discardBundles(): void {
  if (made) rmSync(made, { recursive: true, force: true });
}

/** Bundles a program into a temporary folder, so that neither pays for being translated while it is timed. */
export async function bundle({ name, source, data }: Program): Promise<Bundled> {
  const path = join(folder(), `${name.replace(/\W+/g, '-')}.mjs`);
  const { code } = await compiledAtOnce({
    stdin: { contents: source, resolveDir: ROOT, loader: 'ts' },
    minify: true,
    charset: 'utf8',
    format: 'esm',
    platform: 'node',
    plugins: [withoutExamples],
  });
  writeFileSync(path, code);
  const sizes = [path, ...data].map((file) => gzipSync(readFileSync(file)).length);
  return { name, path, gzip: sizes.reduce((sum, size) => sum + size, 0) };
}

/** Loads a bundled program into this process. */
export async function load({ path, name }: Bundled): Promise<Work> {
  const exported: { work?: unknown } = await import(pathToFileURL(path).href);
  const { work } = exported;
  if (typeof work !== 'function') throw new Error(`${name} has nothing to time`);
  return (blocks) => {
    work(blocks);
  };
}
