import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importsOf } from './imports.ts';
import { LAYERS } from './layers.ts';
import { ROOT, sourcesBelow, textOf } from './source-files.ts';

const README = textOf('README.md');

/** A field of a JSON file of ours that holds an object or a list, as names. */
function names(file: string, field: string): string[] {
  const json: unknown = JSON.parse(textOf(file));
  const entry: unknown = new Map(Object.entries(json ?? {})).get(field);
  return Array.isArray(entry) ? entry.map(String) : Object.keys(entry ?? {});
}

/** The rows of the README's folder table: folder to what it may import. */
function folderTable(): Map<string, string> {
  const rows = README.matchAll(/^\| `(?!src\/)([\w/]+)\/` +\| [^|]+ \| ([^|]+) \|$/gm);
  return new Map([...rows].map(([, folder = '', may = '']) => [folder, may.trim()]));
}

/** Folders under src with anything in them: git keeps no empty ones. */
function sourceFolders(): string[] {
  return readdirSync(join(ROOT, 'src'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && readdirSync(join(ROOT, 'src', entry.name)).length > 0)
    .map(({ name }) => name);
}

describe('the README', () => {
  it('lists the folders of src, all of them and no other', () => {
    expect([...folderTable().keys()].sort()).toEqual(sourceFolders().sort());
  });

  it('says of each folder what the layer table says', () => {
    const table = folderTable();
    const stated = LAYERS.filter(({ folder }) => table.has(folder));
    for (const { folder, values, types } of stated) {
      const may = [values.join(', '), types.length > 0 ? `types of ${types.join(', ')}` : ''];
      expect(`${folder}: ${table.get(folder)}`).toBe(`${folder}: ${may.filter(Boolean).join('; ') || '–'}`);
    }
  });

  it('names only commands that exist', () => {
    const scripts = new Set([...names('package.json', 'scripts'), 'ci']);
    const used = [...README.matchAll(/npm (?:run (?:--silent )?)?([\w:]+)/g)].map(
      ([, script = '']) => script,
    );
    expect(used.length).toBeGreaterThan(5);
    expect(used.filter((script) => !scripts.has(script) && script !== 'run')).toEqual([]);
  });

  it('gives the reason of every dependency and of every permission', () => {
    const packages = [...names('package.json', 'dependencies'), ...names('package.json', 'devDependencies')];
    const wanted = [
      ...packages.filter((name) => !name.startsWith('@types/')),
      ...names('manifest.json', 'permissions'),
    ];
    expect(wanted.filter((name) => !README.includes(`\`${name}\``))).toEqual([]);
  });

  it('names only files and folders that exist', () => {
    const paths = [...README.matchAll(/`((?:src|tests)\/[\w./_-]+)`/g)].map(([, path = '']) => path);
    expect(paths.length).toBeGreaterThan(5);
    const missing = paths.filter((path) => !existsSync(join(ROOT, path)));
    expect(missing).toEqual([]);
  });
});

describe('the dependencies', () => {
  it('that ship are all imported by what ships', () => {
    const imported = new Set(
      [...sourcesBelow('src').values()]
        .flatMap((source) => importsOf(source))
        .map(({ specifier }) => specifier),
    );
    const used = (name: string) =>
      [...imported].some((specifier) => specifier === name || specifier.startsWith(`${name}/`));
    expect(names('package.json', 'dependencies').filter((name) => !used(name))).toEqual([]);
  });
});
