/**
 * One way to drive the built extension in a real browser, whichever of the two it is.
 * A journey is written once against this; what differs lies in chromium.ts and firefox.ts.
 */
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { openChromium } from './chromium.ts';
import { type BrowserKind, findBrowser, missingMessage } from './find-browser.ts';
import { openFirefox } from './firefox.ts';
import { makeProfile, removeProfile } from './profile.ts';
import type { SiteServer } from './site-server.ts';

export interface Media {
  readonly dark?: boolean;
  readonly reducedMotion?: boolean;
  readonly forcedColors?: boolean;
  readonly moreContrast?: boolean;
  /** As on paper. */
  readonly print?: boolean;
}

/** Name of a picture file. */
export type Png = `${string}.png`;

/** A page's window with its own constructors. */
export type View = Window & typeof globalThis;

/** The toolbar popup as the reader gets it: the real one, over a page, not a tab with its address. */
export interface Popup {
  /** When the button was pressed: milliseconds since 1970. */
  readonly pressed: number;
  /** Runs a function in the popup; it gets the popup's window first, then the arguments, and closes over nothing. */
  evaluate<A extends readonly unknown[], T>(run: (view: View, ...given: A) => T, ...given: A): Promise<T>;
  click(selector: string): Promise<void>;
  screenshot(file: Png): Promise<void>;
  /** Whether it is still there: choosing a place in it closes it. */
  isOpen(): Promise<boolean>;
  close(): Promise<void>;
}

export interface Browser {
  readonly kind: BrowserKind;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  readonly origin: string;
  /** Errors on the console of any page opened here and of the background, uncaught ones included. */
  readonly complaints: string[];
  newPage(): Promise<Page>;
  /** Ends when the document at the address is complete. */
  goTo(page: Page, url: string): Promise<void>;
  /** Loads a page's document anew, and ends when it is complete. */
  loadAgain(page: Page): Promise<void>;
  /** A tab with a page of the extension: `library.html`. */
  extensionPage(file: string): Promise<Page>;
  /** The open tab with a page of the extension that it opened by itself; null while there is none. */
  ownTab(file: string): Promise<Page | null>;
  /** The open tab at this address, whoever opened it; null while there is none. */
  tabAt(url: string): Promise<Page | null>;
  /** What the open tabs show, for whoever misses one. */
  addresses(): Promise<readonly string[]>;
  /** Presses the toolbar button while this page is in front, and has been for so many milliseconds. */
  popup(over: Page, rest?: number): Promise<Popup>;
  /** Adds to `complaints` what the background said since, where it is not heard at once. */
  hearBackground(): Promise<void>;
  /** Takes away the rights to read hosts that the extension came with, or gives them back, as the reader does in the browser's own settings. */
  allowHosts(allowed: boolean): Promise<void>;
  /** Ends the background as the browser does after idling. */
  stopBackground(): Promise<void>;
  /** Loads the extension anew under the open pages, as an update does. */
  reload(): Promise<void>;
  /** Sets what is given and resets the rest. */
  setMedia(page: Page, media: Media): Promise<void>;
  /** A telephone's size, and its touch screen as far as the browser can play one. */
  phone(page: Page): Promise<void>;
  /** Resolves when the program is gone, whoever ended it. */
  readonly ended: Promise<void>;
  /** Ends the program, by force if need be; the profile stays. */
  quit(): Promise<void>;
  /** Ends it at once, as a crash does; the profile is as it is then. */
  kill(): Promise<void>;
}

export interface Launch {
  readonly executable: string;
  /** Folder of the unpacked extension. */
  readonly extension: string;
  readonly profile: string;
  readonly headless: boolean;
  /** Where every request goes; null lets the browser out (only `npm start` does, for its loopback page). */
  readonly site: Pick<SiteServer, 'proxyPort' | 'fingerprint'> | null;
}

/** Starts a browser with the extension in it. */
export function launch(kind: BrowserKind, options: Launch): Promise<Browser> {
  return kind === 'firefox' ? openFirefox(options) : openChromium(options);
}

/** A browser that can be ended and started again with what it remembers. */
export interface Session {
  /** The tab that opened at the installation. */
  readonly introduction: Page;
  readonly browser: Browser;
  /**
   * Ends the browser and starts it again with the same profile: what was kept must be there. `between` gets the profile
   * while nobody uses it.
   */
  restart(how?: 'quit' | 'kill', between?: (profile: string) => void): Promise<Browser>;
  /** Quits and removes the profile. */
  close(): Promise<void>;
}

/** Milliseconds in which the introduction opens after the installation, on a machine with other work. */
const GREETING = 20_000;

/** The introduction that opens at the installation, as soon as it is there. */
export async function greeting(browser: Browser): Promise<Page> {
  for (const end = Date.now() + GREETING; Date.now() < end; await wait(50)) {
    const tab = await browser.ownTab('welcome.html');
    if (tab) return tab;
  }
  await browser.hearBackground();
  const said = browser.complaints.join('; ') || 'nothing';
  const open = (await browser.addresses()).join(' ');
  throw new Error(`The introduction did not open; the background said: ${said}; open are: ${open}`);
}

interface Started {
  readonly browser: Browser;
  readonly introduction: Page;
  readonly options: Launch;
}

async function start(kind: BrowserKind, given: Omit<Launch, 'profile'>): Promise<Started> {
  const options = { ...given, profile: makeProfile() };
  const browser = await launch(kind, options);
  try {
    return { browser, introduction: await greeting(browser), options };
  } catch (error) {
    await browser.quit();
    await removeProfile(options.profile);
    throw error;
  }
}

/**
 * Starts the browser of this kind with a new profile; throws with the places looked at when there is none. One start of Firefox in some
 * hundred shows no introduction, for a cause that is not found: that is said on standard error, and it is started once more.
 */
export async function startSession(kind: BrowserKind, extension: string, site: SiteServer): Promise<Session> {
  const search = findBrowser(kind);
  if (search.type === 'missing') throw new Error(missingMessage(kind, search.looked));
  const given = { executable: search.path, extension, headless: true, site };
  const started = await start(kind, given).catch((error: unknown) => {
    console.error(`Started once more. ${String(error)}`);
    return start(kind, given);
  });
  const { introduction, options } = started;
  let { browser } = started;
  return {
    introduction,
    get browser() {
      return browser;
    },
    async restart(how = 'quit', between = () => {}) {
      await browser[how]();
      between(options.profile);
      browser = await launch(kind, options);
      return browser;
    },
    async close() {
      await browser.quit();
      await removeProfile(options.profile);
    },
  };
}
