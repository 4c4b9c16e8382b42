/** Builds the gallery and opens it in a real Chromium, under the content security policy that our pages have. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import puppeteer, { type HTTPRequest, type Page } from 'puppeteer-core';
import manifest from '../../manifest.json';
import { findBrowser, missingMessage } from '../browser/find-browser.ts';
import type { Fixture } from './fixture.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** No server answers there: every request is answered from memory, any other one is refused. A secure context by its name. */
const ORIGIN = 'http://gallery.localhost';

/** A window of ordinary height, on a screen that is higher: on a low one the popup opens with its meter folded. */
const SCREEN = [1000, 780] as const;

const TYPES: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript', css: 'text/css' };

export interface OpenGallery {
  readonly page: Page;
  /** Paths of the sources of which the gallery is made, from the top of the repository. */
  readonly sources: readonly string[];
  /** Loads the gallery anew, speaking this language; `long` is English with longer words. */
  speak(language: 'en' | 'ru' | 'long'): Promise<void>;
  /** Gives the window, and the screen it fills, this size in CSS pixels. */
  size(width: number, height: number): Promise<void>;
  close(): Promise<void>;
}

interface Built {
  readonly files: ReadonlyMap<string, string>;
  readonly sources: readonly string[];
}

const SURFACES = ['card', 'popup', 'library', 'settings', 'welcome'] as const satisfies Fixture['surface'][];

/** The sheets that a surface's own entry imports, and no others: what one surface wears must not dress another. */
async function buildSheet(surface: Fixture['surface']) {
  const folder = join(here('../../src/ui'), surface);
  const entry = readFileSync(join(folder, 'main.tsx'), 'utf8');
  const imports = [...entry.matchAll(/^import '([^']+\.css)';$/gm)].map(([, path]) => `@import "${path}";`);
  const { outputFiles, metafile } = await esbuild.build({
    stdin: { contents: imports.join('\n'), loader: 'css', resolveDir: folder },
    bundle: true,
    write: false,
    metafile: true,
    absWorkingDir: here('../..'),
    logLevel: 'error',
  });
  return {
    file: [`${surface}.css`, outputFiles[0]?.text ?? ''] as const,
    sources: Object.keys(metafile.inputs),
  };
}

async function buildGallery(): Promise<Built> {
  const sheets = await Promise.all(SURFACES.map(buildSheet));
  const { outputFiles, metafile } = await esbuild.build({
    entryPoints: [here('page.tsx')],
    bundle: true,
    write: false,
    metafile: true,
    absWorkingDir: here('../..'),
    format: 'iife',
    outdir: here('.'),
    jsx: 'automatic',
    jsxImportSource: 'preact',
    inject: [here('fake-api.ts')],
    logLevel: 'error',
  });
  const files = new Map(outputFiles.map(({ path, text }) => [path.split(/[\\/]/).at(-1) ?? '', text]));
  files.set('gallery.html', readFileSync(here('gallery.html'), 'utf8'));
  for (const { file } of sheets) files.set(...file);
  const sources = [...Object.keys(metafile.inputs), ...sheets.flatMap((sheet) => sheet.sources)];
  return { files, sources };
}

function answer(request: HTTPRequest, files: ReadonlyMap<string, string>): Promise<void> {
  const { origin, pathname } = new URL(request.url());
  const name = pathname.slice(1);
  const body = origin === ORIGIN ? files.get(name) : undefined;
  if (body === undefined) return request.abort();
  const policy = manifest.content_security_policy.extension_pages;
  return request.respond({
    body,
    contentType: `${TYPES[name.split('.').at(-1) ?? '']}; charset=utf-8`,
    headers: { 'Content-Security-Policy': policy.replace("img-src 'self'", "img-src 'self' data:") },
  });
}

/** `complaint` hears whatever the page's console calls a warning or an error. */
export async function openGallery(complaint: (text: string) => void): Promise<OpenGallery> {
  const found = findBrowser('chromium');
  if (found.type === 'missing') throw new Error(missingMessage('chromium', found.looked));
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await puppeteer.launch({
    executablePath: found.path,
    headless: true,
    pipe: true,
    defaultViewport: null,
    args: [...sandbox, '--screen-info={1600x1200}'],
  });
  const { files, sources } = await buildGallery();
  const page = await browser.newPage();
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) complaint(message.text());
  });
  page.on('pageerror', (error) => complaint(String(error)));
  await page.setRequestInterception(true);
  page.on('request', (request) => void answer(request, files));
  const session = await page.createCDPSession();
  // Not `setViewport`: it leaves the screen as low as a headless one is.
  const size = async (width: number, height: number) => {
    const screen = { screenWidth: width, screenHeight: height };
    const metrics = { width, height, deviceScaleFactor: 1, mobile: false, ...screen };
    await session.send('Emulation.setDeviceMetricsOverride', metrics);
  };
  await size(...SCREEN);
  return {
    page,
    sources,
    size,
    speak: async (language) => {
      await page.goto(`${ORIGIN}/gallery.html?language=${language}`);
    },
    close: () => browser.close(),
  };
}
