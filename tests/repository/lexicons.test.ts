import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ROOT } from './source-files.ts';

const FOLDER = join(ROOT, 'src/engine/lexicons');

/** Exported tables: arrays whose rows are objects, with the name they are exported under. */
function tablesOf(exported: Record<string, unknown>): [string, Record<string, unknown>[]][] {
  return Object.entries(exported).flatMap(([name, value]) => {
    if (!Array.isArray(value)) return [];
    const rows = value.filter((row) => typeof row === 'object' && row !== null);
    return rows.length > 0 ? [[name, rows]] : [];
  });
}

/** An example is a text, or a few texts that belong together. */
function isExample(value: unknown): boolean {
  const texts: unknown[] = Array.isArray(value) ? value : [value];
  return texts.length > 0 && texts.every((text) => typeof text === 'string' && text.trim() !== '');
}

/** A row of nothing but single words (a name and its short forms) says all there is to try: it is its own example. */
function isOwnExample(row: Record<string, unknown>): boolean {
  return Object.values(row).every((value) => isExample(value) && !/\s/.test([value].flat().join('')));
}

/** Rows that carry no example, and tables that somebody could change. */
function shortcomings(exported: Record<string, unknown>): string[] {
  return tablesOf(exported).flatMap(([name, rows]) => {
    const bare = rows.filter((row) => !isExample(row.example) && !isOwnExample(row));
    const loose = Object.isFrozen(exported[name]) ? [] : [`${name} is not frozen`];
    return [...loose, ...bare.map((row) => `${name} has a row without an example: ${JSON.stringify(row)}`)];
  });
}

describe('the engine’s lexicons', async () => {
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );

  it.each(files)('%s gives every row an example, which the engine’s tests run', async (file) => {
    const exported: Record<string, unknown> = await import(pathToFileURL(join(FOLDER, file)).href);
    expect(shortcomings(exported)).toEqual([]);
  });

  it('stand together in what is built, in the order of their names', () => {
    const together = readFileSync(join(ROOT, 'src/engine/lexicons-together.ts'), 'utf8');
    const imported = [...together.matchAll(/^import '\.\/lexicons\/(.+)';$/gm)].map(([, file]) => file);
    expect(imported).toEqual(files.filter((file) => file !== 'word-list.ts').sort());
  });

  it('hold at least one table of rows', async () => {
    const tables = await Promise.all(
      files.map(async (file) => tablesOf(await import(pathToFileURL(join(FOLDER, file)).href))),
    );
    expect(tables.flat().length).toBeGreaterThan(0);
  });
});

describe('shortcomings', () => {
  it('reports a row without an example and a table that is not frozen', () => {
    expect(
      shortcomings({
        VERBS: [
          { lemma: 'say', example: 'x' },
          { lemma: 'tell', frames: [] },
        ],
      }),
    ).toEqual(['VERBS is not frozen', 'VERBS has a row without an example: {"lemma":"tell","frames":[]}']);
    expect(shortcomings({ VERBS: Object.freeze([{ lemma: 'say', example: 'x' }]) })).toEqual([]);
    expect(shortcomings({ NAMES: Object.freeze([{ name: 'Ivan', forms: ['Vanya'] }]) })).toEqual([]);
  });
});
