/** The build writes the engine's word lists shorter: what ships must hold the same words as what is tested. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import { expect, it } from 'vitest';
import { withoutExamples } from '../bench/programs.ts';
import { ROOT } from './source-files.ts';

const FOLDER = join(ROOT, 'src/engine/lexicons');

/** What a module exports, without functions, and without the examples that do not ship. */
const dataOf = (exported: object) =>
  Object.entries(exported)
    .filter(([, value]) => typeof value !== 'function')
    .map(([name, value]): [string, unknown] => [name, bare(value)])
    .sort(([one], [other]) => (one < other ? -1 : 1));

function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  // Sets ship by the alphabet.
  if (value instanceof Set) return [...value].map(bare).sort();
  if (value instanceof Map) return [...value].map(bare);
  if (typeof value !== 'object' || value === null || value instanceof RegExp) return value;
  const fields = Object.entries(value).filter(([name]) => !/^examples?$/.test(name));
  return Object.fromEntries(fields.map(([name, field]) => [name, bare(field)]));
}

async function shipped(file: string): Promise<object> {
  const { outputFiles } = await esbuild.build({
    entryPoints: [file],
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'esm',
    plugins: [withoutExamples],
    write: false,
  });
  return import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? []).toString('base64')}`
  );
}

const FILES = readdirSync(FOLDER).filter((file) => file.endsWith('.ts') && file !== 'word-list.ts');

it.each(FILES)('%s ships the words that it holds', async (file) => {
  const path = join(FOLDER, file);
  const source: object = await import(pathToFileURL(path).href);
  expect(dataOf(await shipped(path))).toEqual(dataOf(source));
});

it('writes Cyrillic lists in one byte a letter', async () => {
  const { outputFiles } = await esbuild.build({
    entryPoints: [join(FOLDER, 'people-russian-first-names.ts')],
    bundle: true,
    minify: true,
    charset: 'utf8',
    plugins: [withoutExamples],
    write: false,
  });
  expect(outputFiles[0]?.text.match(/[а-яё]/g)?.length ?? 0).toBeLessThan(700);
});
