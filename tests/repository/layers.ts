/** Who may import what under src/: the README's folder table, held against the imports. */
import { posix } from 'node:path';
import { importsOf } from './imports.ts';
import type { Sources } from './source-files.ts';

interface Layer {
  readonly folder: string;
  /** Folders it may take values from; a longer path narrows. */
  readonly values: readonly string[];
  /** Folders it may take only types from. */
  readonly types: readonly string[];
  /** Packages it may use; `node:` stands for all of Node. */
  readonly packages: readonly string[];
}

/** A file belongs to the first row whose folder it lies in. */
export const LAYERS: readonly Layer[] = Object.freeze([
  { folder: 'engine', values: [], types: [], packages: [] },
  { folder: 'article', values: [], types: ['engine'], packages: [] },
  { folder: 'anchoring', values: [], types: [], packages: [] },
  {
    folder: 'library',
    values: ['anchoring', 'engine/romanisation', 'engine/names'],
    types: ['engine', 'article'],
    packages: ['idb', 'diff'],
  },
  {
    folder: 'shapes',
    values: [],
    types: ['engine', 'article', 'anchoring', 'library'],
    packages: [],
  },
  {
    folder: 'transfer',
    values: ['library', 'anchoring', 'shapes', 'article/address', 'article/site'],
    types: ['engine', 'article'],
    packages: ['fflate'],
  },
  { folder: 'browser', values: [], types: [], packages: ['webextension-polyfill'] },
  {
    folder: 'messaging',
    values: ['shapes', 'browser'],
    types: ['engine', 'article', 'anchoring', 'library'],
    packages: [],
  },
  {
    folder: 'background',
    values: ['engine', 'library', 'transfer', 'anchoring', 'messaging', 'browser'],
    types: ['article'],
    packages: [],
  },
  {
    folder: 'content',
    values: ['article', 'anchoring', 'messaging', 'browser'],
    types: ['engine', 'library'],
    packages: [],
  },
  {
    folder: 'ui/library',
    values: [
      'ui',
      'messaging',
      'browser',
      'transfer',
      'library/tags',
      'anchoring/describe-passage',
      'anchoring/text-fragment',
    ],
    types: ['engine', 'library', 'article', 'anchoring'],
    packages: ['preact'],
  },
  {
    folder: 'ui',
    values: [
      'messaging',
      'browser',
      'article/story-at',
      'library/tags',
      'anchoring/describe-passage',
      'anchoring/text-fragment',
    ],
    types: ['engine', 'library', 'article', 'anchoring'],
    packages: ['preact'],
  },
  { folder: 'training', values: ['engine'], types: [], packages: ['node:'] },
  {
    folder: 'cli',
    values: ['engine', 'article', 'anchoring'],
    types: [],
    packages: ['node:', 'linkedom'],
  },
]);

/** One line for each import that the table does not allow, and for each file that stands in no folder of it. */
export function layerBreaches(sources: Sources): string[] {
  return [...sources].flatMap(([path, source]) => {
    const layer = layerOf(path);
    if (!layer) return [`${path}: lies in no folder of the layer table`];
    return importsOf(source).flatMap(({ specifier, typeOnly }) => {
      const target = targetOf(path, specifier);
      return allowed(layer, target, typeOnly)
        ? []
        : [`${path} imports ${target}${typeOnly ? ' (type)' : ''}`];
    });
  });
}

function layerOf(path: string): Layer | null {
  return LAYERS.find(({ folder }) => path.startsWith(`src/${folder}/`)) ?? null;
}

/** A relative import becomes its path from the top of the repository; a package keeps its name. */
export function targetOf(path: string, specifier: string): string {
  return specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier) : specifier;
}

function allowed(layer: Layer, target: string, typeOnly: boolean): boolean {
  if (target.startsWith('src/_locales/')) return typeOnly || layer.folder === 'browser';
  if (!target.startsWith('src/')) return layer.packages.some((name) => target.startsWith(name));
  const folders = [layer.folder, ...layer.values, ...(typeOnly ? layer.types : [])];
  return folders.some((folder) => target.startsWith(`src/${folder}/`) || target === `src/${folder}.ts`);
}

/** Circles of imports, each as the files in it; values and types alike. */
export function importCycles(sources: Sources): string[] {
  const cycles: string[] = [];
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path);
    if (at >= 0) cycles.push([...trail.slice(at), path].join(' → '));
    const source = sources.get(path);
    if (at >= 0 || done.has(path) || source === undefined) return;
    for (const { specifier } of importsOf(source)) visit(targetOf(path, specifier), [...trail, path]);
    done.add(path);
  };
  for (const path of sources.keys()) visit(path, []);
  return cycles;
}
