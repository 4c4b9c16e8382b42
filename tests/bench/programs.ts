/** The programs that are compared: this engine, and the one library of the field that finds people at all. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import * as esbuild from 'esbuild';
import type { Block } from '../../src/engine/types.ts';
import { ROOT } from '../repository/source-files.ts';

/** Works through one article; what it finds is thrown away. */
export type Work = (blocks: readonly Block[]) => void;

interface Program {
  readonly name: string;
  /** A module that exports `work`. */
  readonly source: string;
}

export const PROGRAMS: readonly Program[] = Object.freeze([
  {
    name: 'whence',
    source: `import { analyze } from './src/engine/analyze.ts';
      export const work = (blocks) => { analyze({ blocks }); };`,
  },
  {
    name: 'compromise',
    source: `import nlp from 'compromise';
      export const work = (blocks) => { for (const { text } of blocks) nlp(text).people().out('array'); };`,
  },
]);

export interface Bundled {
  readonly name: string;
  /** One file without imports, as a browser would get it. */
  readonly path: string;
  /** Bytes as downloaded. */
  readonly gzip: number;
}

/** Goes with this process. */
const FOLDER = mkdtempSync(join(tmpdir(), 'whence-bench-'));
process.once('exit', () => rmSync(FOLDER, { recursive: true, force: true }));

/** Bundles a program into a temporary folder, so that neither pays for being translated while it is timed. */
export async function bundle({ name, source }: Program): Promise<Bundled> {
  const path = join(FOLDER, `${name}.mjs`);
  await esbuild.build({
    stdin: { contents: source, resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    outfile: path,
  });
  return { name, path, gzip: gzipSync(readFileSync(path)).length };
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
