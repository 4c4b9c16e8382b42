/** What a reader downloads and what a page carries: the built files, as gzip would send them. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from '../repository/source-files.ts';

export interface FileSize {
  readonly file: string;
  readonly gzip: number;
}

/** Scripts, styles and weights of the Chrome build, largest first, and its zip. */
export function builtSizes(): FileSize[] {
  const folder = mkdtempSync(join(tmpdir(), 'whence-sizes-'));
  try {
    execFileSync(process.execPath, ['build.mjs', '--into', folder], { cwd: ROOT });
    const size = (path: string) => gzipSync(readFileSync(path)).length;
    const files = readdirSync(join(folder, 'chrome')).filter((file) => /\.(?:js|css|bin)$/.test(file));
    const sizes = files.map((file) => ({ file, gzip: size(join(folder, 'chrome', file)) }));
    const zips = readdirSync(folder).filter((file) => file.endsWith('.zip'));
    const whole = zips.map((file) => ({ file, gzip: readFileSync(join(folder, file)).length }));
    return [...sizes.sort((a, b) => b.gzip - a.gzip), ...whole];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
