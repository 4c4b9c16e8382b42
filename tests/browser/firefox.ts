/** The driver for Firefox, over WebDriver BiDi. */
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import puppeteer, { type Page } from 'puppeteer-core';
import { arrive, askDocument } from './arrival.ts';
import { contextOf, field, type InParent, parentScope, sender } from './bidi.ts';
import type { Browser, Launch, Popup } from './browser.ts';
import { recordComplaints } from './complaints.ts';
import { evaluateIn } from './evaluate.ts';
import {
  clickInPopup,
  drawPopup,
  endBackground,
  grant,
  hostOf,
  pressAction,
  setMediaPreferences,
  setPrint,
  takeErrors,
} from './firefox-parent.ts';
import { ownTab } from './own-tab.ts';
import { endOf, killAtOnce, preferencesBack, quitHard } from './profile.ts';

/** Fixed, so that what is stored belongs to the same extension after a restart. */
const UUID = '11111111-2222-4333-8444-555555555555';

/** A file of the extension in which nothing runs: from there its popup is looked into, in the same process. */
const QUIET_FILE = 'LICENSE';

const WINDOW = ['--width=1000', '--height=900'];
const PHONE = { width: 390, height: 680, deviceScaleFactor: 2 };

export async function openFirefox(options: Launch): Promise<Browser> {
  const id = extensionId(options.extension);
  const program = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.executable,
    headless: options.headless,
    userDataDir: options.profile,
    acceptInsecureCerts: true,
    defaultViewport: null,
    args: ['--remote-allow-system-access', ...WINDOW],
    extraPrefsFirefox: { ...memory(id), ...touch(), ...rights(), ...network(options) },
  });
  await program.installExtension(options.extension);
  const send = sender(program);
  const inParent = await parentScope(send);
  const origin = `moz-extension://${await inParent(hostOf, id)}`;
  const complaints: string[] = [];
  const newPage = async () => {
    const page = await program.newPage();
    recordComplaints(page, complaints);
    return page;
  };
  const goTo = (page: Page, url: string) => arrive(send, page, { method: 'browsingContext.navigate', url });
  const addressOf = (page: Page) => askDocument(send, contextOf(page), 'location.href');
  const extensionPage = async (file: string) => {
    const page = await newPage();
    await goTo(page, `${origin}/${file}`);
    return page;
  };
  return {
    kind: 'firefox',
    origin,
    complaints,
    newPage,
    goTo,
    loadAgain: (page) => arrive(send, page, { method: 'browsingContext.reload' }),
    extensionPage,
    ownTab: (file) => ownTab(program, `${origin}/${file}`, addressOf),
    tabAt: (url) => ownTab(program, url, addressOf),
    addresses: async () => Promise.all((await program.pages()).map(addressOf)),
    popup: async (over, rest = 0) => {
      const helper = await extensionPage(QUIET_FILE);
      await over.bringToFront();
      await wait(rest);
      const pressed = Date.now();
      await inParent(pressAction, id);
      return popupSeenFrom(helper, inParent, pressed);
    },
    hearBackground: async () => {
      const errors = await inParent(takeErrors, origin);
      if (Array.isArray(errors)) complaints.push(...errors.map((error) => `background: ${String(error)}`));
    },
    allowHosts: async (allowed) => {
      await inParent(grant, id, allowed, ...hostsOf(options.extension));
    },
    stopBackground: async () => {
      const state = await inParent(endBackground, id);
      if (state !== 'stopped') throw new Error(`The background is ${String(state)}, not stopped`);
    },
    reload: async () => {
      await program.installExtension(options.extension);
    },
    setMedia: async (page, media) => {
      const { dark = false, reducedMotion = false, forcedColors = false, moreContrast = false } = media;
      await inParent(setMediaPreferences, dark, reducedMotion, forcedColors, moreContrast);
      await inParent(setPrint, media.print === true);
      await page.waitForFunction(
        (motion, colors, contrast, paper) =>
          matchMedia('(prefers-reduced-motion: reduce)').matches === motion &&
          matchMedia('(forced-colors: active)').matches === colors &&
          // Colours of the browser's own are black on white, which counts as more contrast.
          matchMedia('(prefers-contrast: more)').matches === (contrast || colors) &&
          matchMedia('print').matches === paper,
        { polling: 50 },
        reducedMotion,
        forcedColors,
        moreContrast,
        media.print === true,
      );
    },
    phone: (page) => page.setViewport(PHONE),
    ended: endOf(program),
    quit: () => quitHard(program),
    kill: async () => {
      await killAtOnce(program);
      await preferencesBack(options.profile);
    },
  };
}

function extensionId(folder: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  return String(field(field(field(manifest, 'browser_specific_settings'), 'gecko'), 'id'));
}

function hostsOf(folder: string): string[] {
  const manifest: unknown = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const hosts = field(manifest, 'host_permissions');
  return Array.isArray(hosts) ? hosts.map(String) : [];
}

/** An add-on from a folder is a temporary one: these let it find its store again after a restart. */
function memory(id: string) {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
  };
}

/** Whatever the extension asks for at a press is allowed, as if the reader had said yes to the browser's question. */
function rights() {
  return { 'extensions.webextOptionalPermissionPrompts': false };
}

function touch() {
  return { 'dom.w3c_touch_events.enabled': 1, 'dom.w3c_touch_events.legacy_apis.enabled': true };
}

function network({ site }: Launch) {
  if (!site) return {};
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': site.proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': site.proxyPort,
    'network.proxy.no_proxies_on': '127.0.0.1, localhost',
  };
}

/** BiDi does not see the popup; another page of the extension does, so everything goes through that one. */
async function popupSeenFrom(helper: Page, inParent: InParent, pressed: number): Promise<Popup> {
  const view = "browser.extension.getViews({ type: 'popup' })[0]";
  await helper.waitForFunction(`${view}?.document.readyState === 'complete'`, { timeout: 5000, polling: 50 });
  const evaluate: Popup['evaluate'] = (run, ...given) => evaluateIn(helper, view, { run, given });
  const isOpen = async () => (await helper.evaluate(`${view} !== undefined`)) === true;
  return {
    pressed,
    evaluate,
    isOpen,
    click: async (selector) => {
      const { x, y } = await evaluate((popup, wanted) => {
        const element = popup.document.querySelector(wanted);
        if (!element) throw new Error(`No ${wanted}`);
        element.scrollIntoView({ block: 'nearest' });
        const { left, top, width, height } = element.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      }, selector);
      await inParent(clickInPopup, x, y);
    },
    screenshot: async (file) => {
      await writeFile(file, Buffer.from(String(await inParent(drawPopup)), 'base64'));
    },
    close: async () => {
      await helper.evaluate(`${view}?.close()`);
      await helper.close();
    },
  };
}
