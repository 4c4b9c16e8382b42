/** What a reader downloads and what a page carries: the built files, as gzip would send them. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as esbuild from 'esbuild';
import { ROOT } from '../repository/source-files.ts';
import { withoutExamples } from './programs.ts';

export interface FileSize {
  readonly file: string;
  readonly gzip: number;
}

/** Bytes of some files of a build, as gzip would send them. */
export function sizesOf(folder: string, files: readonly string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0);
}

/** Scripts, styles and weights of the Chrome build, largest first, and its zip. */
export function builtSizes(): FileSize[] {
  const folder = mkdtempSync(join(tmpdir(), 'whence-sizes-'));
  try {
    execFileSync(process.execPath, ['build.mjs', '--into', folder], { cwd: ROOT });
    const files = readdirSync(join(folder, 'chrome')).filter((file) => /\.(?:js|css|bin)$/.test(file));
    const sizes = files.map((file) => ({ file, gzip: sizesOf(join(folder, 'chrome'), [file]) }));
    const zips = readdirSync(folder).filter((file) => file.endsWith('.zip'));
    const whole = zips.map((file) => ({ file, gzip: readFileSync(join(folder, file)).length }));
    return [...sizes.sort((a, b) => b.gzip - a.gzip), ...whole];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const ENGINE = join(ROOT, 'src/engine');

/** Bytes as downloaded of all that the finder of people knows beside its rules: word lists and weights. */
export async function peopleData(): Promise<number> {
  const lists = readdirSync(join(ENGINE, 'lexicons')).filter((file) =>
    /^(?:people-.*|claims-descriptions)\.ts$/.test(file),
  );
  const built = await esbuild.build({
    stdin: {
      contents: lists.map((file, at) => `export * as list${at} from './${file}';`).join('\n'),
      resolveDir: join(ENGINE, 'lexicons'),
      loader: 'ts',
    },
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'esm',
    plugins: [withoutExamples],
    write: false,
  });
  const code = built.outputFiles[0]?.contents ?? new Uint8Array();
  return gzipSync(code).length + gzipSync(readFileSync(join(ENGINE, 'people/weights.bin'))).length;
}
