/** From the command line to a browser on the example article, or to a sentence that says what is missing. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Browser, greeting, launch } from '../browser/browser.ts';
import { type BrowserKind, findBrowser, missingMessage } from '../browser/find-browser.ts';
import { makeProfile, removeProfile } from '../browser/profile.ts';
import { serveExample } from './example-server.ts';
import { parseStart, type StartOptions, USAGE } from './options.ts';
import { shoot } from './shoot.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const BY_HAND = `To load it by hand: npm run build -- --dev, then
  Chrome    chrome://extensions, Developer mode, Load unpacked: dist/dev/chrome
  Firefox   about:debugging#/runtime/this-firefox, Load Temporary Add-on: dist/dev/firefox/manifest.json`;

/** Does it all and answers with the exit code. */
export async function start(given: readonly string[]): Promise<number> {
  const options = readOptions(given);
  if (!options) return 1;
  const found = firstFound(options.kinds);
  if (!found) return 1;
  if (!options.headless && !hasScreen()) {
    console.error('There is no screen to open a window on. Try: npm start -- --headless --shot shot.png');
    return 1;
  }
  await promisify(execFile)(process.execPath, ['build.mjs', '--dev'], { cwd: ROOT });
  const example = await serveExample();
  const profile = makeProfile();
  try {
    const extension = `${ROOT}dist/dev/${found.kind === 'firefox' ? 'firefox' : 'chrome'}`;
    const { executable, kind } = found;
    const { headless } = options;
    const browser = await launch(kind, { executable, extension, profile, headless, site: null });
    await show(browser, example.url, options);
  } finally {
    example.close();
    await removeProfile(profile);
  }
  return 0;
}

function readOptions(given: readonly string[]): StartOptions | null {
  try {
    return parseStart(given);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    return null;
  }
}

function firstFound(kinds: readonly BrowserKind[]): { kind: BrowserKind; executable: string } | null {
  const missing: string[] = [];
  for (const kind of kinds) {
    const search = findBrowser(kind);
    if (search.type === 'found') return { kind, executable: search.path };
    missing.push(missingMessage(kind, search.looked));
  }
  console.error([...missing, BY_HAND].join('\n\n'));
  return null;
}

/** Only Linux can be without one in the usual course. */
function hasScreen(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

async function show(browser: Browser, url: string, { shot, headless }: StartOptions): Promise<void> {
  try {
    const page = await browser.newPage();
    await browser.goTo(page, url);
    // The introduction opens behind the example, and not over it.
    await greeting(browser);
    await page.bringToFront();
    if (shot !== null) return await shoot(page, shot);
    const where = headless ? ' (without a window)' : '';
    console.log(`${url}\nOpen in ${browser.kind}${where}. Ctrl-C or closing the browser ends it.`);
    await browser.ended;
  } finally {
    await browser.quit();
  }
}
