/** The project's own files, for the tests that hold its rules. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Path from the top of the repository, with forward slashes, to the file's text. */
export type Sources = ReadonlyMap<string, string>;

/** Every TypeScript file below a folder of the repository. */
export function sourcesBelow(folder: string): Sources {
  const entries = readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return new Map(
    files.map((file) => [relative(ROOT, file).replaceAll(sep, '/'), readFileSync(file, 'utf8')]),
  );
}

/** One file of the repository as text. */
export function textOf(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}
