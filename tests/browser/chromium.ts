/** The driver for Chrome and Chromium, over the DevTools protocol. */
import { setTimeout as wait } from 'node:timers/promises';
import puppeteer, { type Extension, type Page, type Browser as Program, type Target } from 'puppeteer-core';
import type { Browser, Launch, Media, Popup } from './browser.ts';
import { recordComplaints, recordWorkers } from './complaints.ts';
import { evaluateIn } from './evaluate.ts';
import { addressOf, ownTab } from './own-tab.ts';
import { endOf, killAtOnce, quitHard } from './profile.ts';

const WINDOW = { width: 1000, height: 780 };
const PHONE = { width: 390, height: 780, isMobile: true, hasTouch: true, deviceScaleFactor: 2 };

/** Milliseconds: a popup that has not come by then does not come. */
const POPUP_WAIT = 5000;

export async function openChromium(options: Launch): Promise<Browser> {
  const program = await puppeteer.launch({
    executablePath: options.executable,
    headless: options.headless,
    pipe: true,
    userDataDir: options.profile,
    enableExtensions: true,
    defaultViewport: options.headless ? WINDOW : null,
    args: chromiumArgs(options.site),
  });
  const extension = await install(program, options.extension);
  const origin = `chrome-extension://${extension.id}`;
  const complaints: string[] = [];
  const workers = recordWorkers(program, origin, complaints);
  const newPage = async () => {
    const page = await program.newPage();
    recordComplaints(page, complaints);
    return page;
  };
  return {
    kind: 'chromium',
    origin,
    complaints,
    newPage,
    goTo: async (page, url) => {
      await page.goto(url);
    },
    loadAgain: async (page) => {
      await page.reload();
    },
    extensionPage: async (file) => {
      const page = await newPage();
      await page.goto(`${origin}/${file}`);
      return page;
    },
    ownTab: (file) => ownTab(program, `${origin}/${file}`),
    tabAt: (url) => ownTab(program, url),
    addresses: async () => Promise.all((await program.pages()).map(addressOf)),
    popup: async (over, rest = 0) => {
      await over.bringToFront();
      await wait(rest);
      const opened = program.waitForTarget((target) => isPopup(target, origin), { timeout: POPUP_WAIT });
      const pressed = Date.now();
      await over.triggerExtensionAction(extension);
      const page = await (await opened).asPage();
      recordComplaints(page, complaints);
      return popupOf(page, pressed);
    },
    hearBackground: async () => {},
    allowHosts: (allowed) => setAccess(program, extension.id, allowed ? 'ON_ALL_SITES' : 'ON_CLICK'),
    stopBackground: async () => {
      await workers.letGo();
      await stopWorker(program, origin);
    },
    reload: async () => {
      await program.installExtension(options.extension);
    },
    setMedia,
    phone: (page) => page.setViewport(PHONE),
    ended: endOf(program),
    quit: () => quitHard(program),
    kill: () => killAtOnce(program),
  };
}

/** What every Chromium of ours is started with; without a site it reaches the real net. */
export function chromiumArgs(site: Launch['site']): string[] {
  return [...quiet(), ...sandbox(), ...network(site)];
}

/** Keeps the program from asking its maker for anything while it is being tested. */
function quiet(): string[] {
  return [
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--lang=en-US',
  ];
}

/** Chromium's sandbox refuses to run for root, which is who runs in a container. */
function sandbox(): string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

/** Everything goes to the proxy; names that got past it would find no address. */
function network(site: Launch['site']): string[] {
  if (!site) return [];
  return [
    `--proxy-server=127.0.0.1:${site.proxyPort}`,
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    `--ignore-certificate-errors-spki-list=${site.fingerprint}`,
  ];
}

/** Branded Chrome takes no extension from the command line any more (since 137); over the pipe it does. */
async function install(program: Program, folder: string): Promise<Extension> {
  const id = await program.installExtension(folder);
  const extension = (await program.extensions()).get(id);
  if (!extension) throw new Error(`Chromium did not load ${folder}`);
  return extension;
}

function isPopup(target: Target, origin: string): boolean {
  return target.type() === 'page' && target.url() === `${origin}/popup.html`;
}

function popupOf(page: Page, pressed: number): Popup {
  return {
    pressed,
    evaluate: (run, ...given) => evaluateIn(page, 'window', { run, given }),
    // A press that closes the popup has arrived, whether Chromium still says so or not.
    click: (selector) =>
      page.click(selector).catch((error: unknown) => {
        if (!(error instanceof Error && error.name === 'TargetCloseError')) throw error;
      }),
    screenshot: async (file) => {
      await page.screenshot({ path: file });
    },
    isOpen: async () => !page.isClosed(),
    close: () => page.close(),
  };
}

/** What a reader chooses on the browser's own page of an extension; no protocol offers it. */
async function setAccess(
  program: Program,
  id: string,
  hostAccess: 'ON_ALL_SITES' | 'ON_CLICK',
): Promise<void> {
  const page = await program.newPage();
  await page.goto('chrome://extensions');
  const change = JSON.stringify({ extensionId: id, hostAccess });
  await page.evaluate(`chrome.developerPrivate.updateExtensionConfiguration(${change})`);
  await page.close();
}

/**
 * Ends the worker, if it runs, without ever attaching to it; done when it is gone. One that is just starting does not hear the first
 * time, and one that a page's message has started since is another.
 */
async function stopWorker(program: Program, origin: string): Promise<void> {
  const session = await program.target().createCDPSession();
  const running = async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    const workers = targetInfos.filter(
      ({ type, url }) => type === 'service_worker' && url.startsWith(origin),
    );
    return workers.map(({ targetId }) => targetId);
  };
  const meant = new Set(await running());
  for (const end = Date.now() + POPUP_WAIT; ; await wait(50)) {
    const left = (await running()).filter((id) => meant.has(id));
    if (left.length === 0) break;
    if (Date.now() > end) throw new Error('The background does not end');
    for (const targetId of left) await session.send('Target.closeTarget', { targetId }).catch(() => null);
  }
  await session.detach();
}

/** Over the protocol itself, since puppeteer's own method knows no forced colours. */
async function setMedia(page: Page, media: Media): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    media: media.print ? 'print' : '',
    features: features(media),
  });
}

function features({ dark, reducedMotion, forcedColors, moreContrast }: Media) {
  return [
    { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
    { name: 'prefers-reduced-motion', value: reducedMotion ? 'reduce' : 'no-preference' },
    { name: 'forced-colors', value: forcedColors ? 'active' : 'none' },
    { name: 'prefers-contrast', value: moreContrast ? 'more' : 'no-preference' },
  ];
}
