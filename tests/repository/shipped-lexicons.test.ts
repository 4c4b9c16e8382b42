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

/** A module of the folder as the build writes it. */
async function shippedText(file: string): Promise<string> {
  const { outputFiles } = await esbuild.build({
    entryPoints: [join(FOLDER, file)],
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'esm',
    plugins: [withoutExamples],
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

const moduleOf = (text: string): Promise<object> =>
  import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`);

const FILES = readdirSync(FOLDER).filter((file) => file.endsWith('.ts') && file !== 'word-list.ts');

it.each(FILES)('%s ships the words that it holds', async (file) => {
  const source: object = await import(pathToFileURL(join(FOLDER, file)).href);
  expect(dataOf(await moduleOf(await shippedText(file)))).toEqual(dataOf(source));
});

it('writes Cyrillic lists in one byte a letter', async () => {
  const text = await shippedText('people-russian-first-names.ts');
  expect(text.match(/[а-яё]/g)?.length ?? 0).toBeLessThan(700);
});
