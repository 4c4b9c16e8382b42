import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { POSTS } from '../../src/engine/claims/told-in-sentences.ts';
import { STATEMENT_VERBS } from '../../src/engine/lexicons/claims-verbs.ts';
import { ROLE_RULES } from '../../src/engine/people/roles/rules.ts';
import { ROOT, sourcesBelow, textOf } from './source-files.ts';

/** What the page pays for at most, in bytes as downloaded. */
const LARGEST_CONTENT = 35 * 1024;
const LARGEST_CARD = 60 * 1024;

/** Bytes of a script that Firefox reads in one go. */
const READ_AT_ONCE = 64 * 1024;

const folder = mkdtempSync(join(tmpdir(), 'whence-build-'));
const first = join(folder, 'first');
const second = join(folder, 'second');
const development = join(folder, 'development');

function build(into: string, ...options: string[]): void {
  execFileSync(process.execPath, ['build.mjs', '--into', into, ...options], { cwd: ROOT });
}

beforeAll(() => {
  build(first);
  build(second);
  build(development, '--dev');
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const built = (...path: string[]) => readFileSync(join(first, ...path));
const json = (text: string): unknown => JSON.parse(text);

/** Paths of the sources that went into a bundle. */
function inputsOf(bundle: string): string[] {
  const metafile = json(built('metafile.json').toString());
  const outputs = new Map(Object.entries(metafile ?? {}));
  const output: unknown = outputs.get(bundle);
  if (typeof output !== 'object' || output === null || !('inputs' in output)) throw new Error(`No ${bundle}`);
  return Object.keys(output.inputs ?? {});
}

describe('the content script', () => {
  it('carries no engine, no library and no Preact onto the page', () => {
    const heavy = /^src\/(?:engine|library|transfer|background|ui)\/|^preact:|node_modules\/(?:preact|idb)\//;
    const inputs = inputsOf('content.js');
    expect(inputs).toContain('src/content/main.ts');
    expect(inputs.filter((input) => heavy.test(input))).toEqual([]);
  });

  it('is small', () => {
    expect(gzipSync(built('chrome', 'content.js')).length).toBeLessThan(LARGEST_CONTENT);
  });
});

describe('the card', () => {
  it('is small, script and style together', () => {
    const bytes = ['card.js', 'card.css', 'card.html'].map((file) => gzipSync(built('chrome', file)).length);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(LARGEST_CARD);
  });
});

describe('the popup', () => {
  it('is read by Firefox in one go', () => {
    for (const file of ['preact.js', 'popup-ahead.js', 'popup.js'])
      expect(built('firefox', file).length).toBeLessThan(READ_AT_ONCE);
    expect(built('firefox', 'popup.html').toString()).toMatch(/"preact\.js".*\s*.*"popup\.js"/);
  });
});

describe('the background', () => {
  it('carries the tables without their examples, which are for the tests', () => {
    const script = built('chrome', 'background.js').toString();
    const examples = [...POSTS, ...ROLE_RULES].map(({ example }) => example[0]);
    for (const { rule } of ROLE_RULES) expect(script).toContain(rule);
    for (const example of [...examples, ...STATEMENT_VERBS.map(({ example }) => example)])
      expect(script).not.toContain(example);
  });

  it('has the engine’s functions compiled when it is loaded', () => {
    const functions = [...sourcesBelow('src/engine').values()].join('\n').match(/^(?:export )?function /gm);
    const compiled = built('chrome', 'background.js')
      .toString()
      .match(/[=,]\(function\(/g);
    expect(compiled?.length).toBeGreaterThan(functions?.length ?? Number.NaN);
  });
});

describe('the manifests', () => {
  it.each(['chrome', 'firefox'])('of %s equals its golden copy: rights grow by decision only', (browser) => {
    const golden = json(textOf(`tests/repository/manifest.${browser}.json`));
    expect(json(built(browser, 'manifest.json').toString())).toEqual(golden);
  });

  it('name the example article in development builds only', () => {
    const text = (root: string, browser: string) =>
      readFileSync(join(root, browser, 'manifest.json'), 'utf8');
    for (const browser of ['chrome', 'firefox']) {
      expect(text(first, browser)).not.toContain('127.0.0.1');
      expect(text(development, browser)).toContain('http://127.0.0.1/*');
    }
  });

  it('have the version of the package', () => {
    const version = /"version": "([\d.]+)"/;
    const versions = ['package.json', 'manifest.json', 'package-lock.json'].map(
      (file) => version.exec(textOf(file))?.[1],
    );
    expect(new Set(versions).size).toBe(1);
    expect(versions[0]).toMatch(/^\d+\.\d+\.\d+$/);
  });
});

describe('a release build', () => {
  it('is the same to the byte when made again', () => {
    const zips = readdirSync(first).filter((file) => file.endsWith('.zip'));
    expect(zips.map((file) => file.replace(/-[\d.]+\.zip$/, ''))).toEqual([
      'whence-chrome',
      'whence-firefox',
    ]);
    for (const zip of zips) expect(built(zip).equals(readFileSync(join(second, zip)))).toBe(true);
  });

  it.each([
    ['chrome', 9],
    ['firefox', 10],
  ] as const)('for %s assigns no innerHTML, evaluates no text and asks no other host', (browser, count) => {
    const scripts = readdirSync(join(first, browser)).filter((file) => file.endsWith('.js'));
    expect(scripts).toHaveLength(count);
    for (const script of scripts) {
      const text = built(browser, script).toString();
      expect(text).not.toMatch(/\.innerHTML\s*=(?!=)|\beval\(|new Function\(/);
      expect(text).not.toMatch(/XMLHttpRequest|WebSocket|sendBeacon|EventSource/);
      // The background reads the packaged weights; nobody else reads anything.
      expect((text.match(/\bfetch\(/g) ?? []).length).toBe(script === 'background.js' ? 1 : 0);
    }
  });
});
