import { describe, expect, it } from 'vitest';
import { importsOf } from './imports.ts';
import { importCycles, LAYERS, layerBreaches } from './layers.ts';
import { sourcesBelow } from './source-files.ts';

describe('the layer table', () => {
  const sources = sourcesBelow('src');

  it('is kept by every import under src', () => {
    expect(layerBreaches(sources)).toEqual([]);
  });

  it('leaves no circle of imports', () => {
    expect(importCycles(sources)).toEqual([]);
  });
});

describe('layerBreaches', () => {
  const breaches = (path: string, source: string) => layerBreaches(new Map([[path, source]]));

  it.each([
    ['a value from a higher layer', 'src/engine/x.ts', "import { send } from '../messaging/send.ts';"],
    ['a type where nothing is allowed', 'src/engine/x.ts', "import type { A } from '../article/article.ts';"],
    ['a value where only types are', 'src/article/x.ts', "import { analyze } from '../engine/analyze.ts';"],
    [
      'a mixed import where only types are',
      'src/article/x.ts',
      "import { type Block, a } from '../engine/b.ts';",
    ],
    [
      'another part of a folder than the named one',
      'src/library/x.ts',
      "import { a } from '../engine/a.ts';",
    ],
    ['a re-export', 'src/content/x.ts', "export { file } from '../library/file.ts';"],
    ['everything of a module', 'src/content/x.ts', "export * from '../engine/analyze.ts';"],
    ['an import for its effect', 'src/content/x.ts', "import '../ui/card/main.tsx';"],
    ['a dynamic import', 'src/content/x.ts', "const a = await import('../engine/analyze.ts');"],
    [
      'an import over several lines',
      'src/content/x.ts',
      "import {\n  a,\n  b,\n} from '../engine/analyze.ts';",
    ],
    ['a package that is not of this folder', 'src/content/x.ts', "import { h } from 'preact';"],
    ['Node in what ships', 'src/library/x.ts', "import { readFile } from 'node:fs';"],
    [
      'the export files outside the library tab',
      'src/ui/card/x.ts',
      "import { a } from '../../transfer/a.ts';",
    ],
    ['a folder of no row', 'src/misc/x.ts', ''],
  ])('reports %s', (_, path, source) => {
    expect(breaches(path, source)).toHaveLength(1);
  });

  it.each([
    ['types', 'src/article/x.ts', "import type { Block } from '../engine/types.ts';"],
    ['braces with nothing but types', 'src/article/x.ts', "import { type Block } from '../engine/types.ts';"],
    ['the one allowed part', 'src/library/x.ts', "import { fold } from '../engine/romanisation.ts';"],
    ['its own folder', 'src/engine/claims/x.ts', "import { a } from '../text/a.ts';"],
    [
      'the export files in the library tab',
      'src/ui/library/x.ts',
      "import { a } from '../../transfer/a.ts';",
    ],
    ['an import in a comment', 'src/engine/x.ts', "/**\n import { a } from '../ui/a.ts';\n*/"],
  ])('allows %s', (_, path, source) => {
    expect(breaches(path, source)).toEqual([]);
  });

  it('names every folder once', () => {
    const folders = LAYERS.map(({ folder }) => folder);
    expect(new Set(folders).size).toBe(folders.length);
  });
});

describe('importCycles', () => {
  it('reports a circle with the files in it', () => {
    const sources = new Map([
      ['src/a/a.ts', "import { b } from './b.ts';"],
      ['src/a/b.ts', "import { c } from './c.ts';"],
      ['src/a/c.ts', "import type { A } from './a.ts';"],
    ]);
    expect(importCycles(sources)).toEqual(['src/a/a.ts → src/a/b.ts → src/a/c.ts → src/a/a.ts']);
  });

  it('takes two ways to one file for no circle', () => {
    const sources = new Map([
      ['src/a/a.ts', "import { b } from './b.ts';\nimport { c } from './c.ts';"],
      ['src/a/b.ts', "import { c } from './c.ts';"],
      ['src/a/c.ts', ''],
    ]);
    expect(importCycles(sources)).toEqual([]);
  });
});

describe('importsOf', () => {
  it('tells types from values', () => {
    const source =
      "import type { A } from './a.ts';\nimport { type B, c } from './b.ts';\nimport d from 'd';";
    expect(importsOf(source)).toEqual([
      { specifier: './a.ts', typeOnly: true },
      { specifier: './b.ts', typeOnly: false },
      { specifier: 'd', typeOnly: false },
    ]);
  });
});
