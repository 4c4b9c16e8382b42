/** What every journey begins and ends with: the fixture site, the browser under test with the built extension, no complaints. */
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { PAGES } from '../site/pages.ts';
import { type Browser, type Popup, type Session, startSession } from './browser.ts';
import type { BrowserKind } from './find-browser.ts';
import { HOST, type SiteServer, serveSite, strangers } from './site-server.ts';

/** Which of the two this run is about. */
export function browserKind(given = process.env.WHENCE_BROWSER): BrowserKind {
  if (given === 'chromium' || given === 'firefox') return given;
  throw new Error('Set WHENCE_BROWSER to chromium or firefox');
}

/** The folder of the release build for a browser; WHENCE_DIST names another place than dist. */
export function builtExtension(kind: BrowserKind): string {
  const dist = process.env.WHENCE_DIST ?? fileURLToPath(new URL('../../dist', import.meta.url));
  const path = join(dist, kind === 'firefox' ? 'firefox' : 'chrome');
  if (!existsSync(path)) throw new Error('Nothing is built: run "npm run build" first');
  return path;
}

export interface Journey {
  readonly browser: Browser;
  readonly site: SiteServer;
  /** The tab that opened at the installation; closed unless the journey is about it. */
  readonly introduction: Page;
  /** A new tab with a page of the fixture site, under its own address or a mirror's; closed when the test ends. */
  open(path: string, host?: string): Promise<Page>;
  /** The toolbar popup over a page; closed when the test ends. */
  popup(over: Page): Promise<Popup>;
  restart: Session['restart'];
}

export interface JourneyOptions {
  /** Leave the tab open that opened at the installation. */
  readonly keepsIntroduction?: boolean;
  /** Done to a copy of the built extension's folder before it is loaded. */
  readonly damage?: (folder: string) => void;
  /** Complaints that such damage must cause; any other fails the journey. */
  readonly expected?: RegExp;
}

function damagedCopy(built: string, damage: (folder: string) => void): string {
  const folder = mkdtempSync(join(tmpdir(), 'whence-damaged-'));
  cpSync(built, folder, { recursive: true });
  damage(folder);
  return folder;
}

/**
 * Registers the start and the end of a file's journeys. After each, neither a page nor the background may have complained and nobody may
 * have asked for anything outside the fixture site.
 */
export function journey({ keepsIntroduction = false, damage, expected }: JourneyOptions = {}): Journey {
  let session: Session | null = null;
  let site: SiteServer | null = null;
  let extension = '';
  beforeAll(async () => {
    const kind = browserKind();
    site = await serveSite(PAGES);
    extension = damage ? damagedCopy(builtExtension(kind), damage) : builtExtension(kind);
    session = await startSession(kind, extension, site);
    if (!keepsIntroduction) await session.introduction.close();
  });
  const opened: { close(): Promise<void> }[] = [];
  afterEach(async () => {
    // Some were closed by the test itself, or by a restart.
    for (const view of opened.splice(0).reverse()) await view.close().catch(() => null);
    await session?.browser.hearBackground();
    const complaints = session?.browser.complaints.splice(0) ?? [];
    expect(complaints.filter((complaint) => !expected?.test(complaint))).toEqual([]);
    expect(strangers(site?.refused ?? [])).toEqual([]);
  });
  afterAll(async () => {
    await session?.close();
    await site?.close();
    if (damage) rmSync(extension, { recursive: true, force: true });
  });
  const running = <T>(part: T | null): T => {
    if (part === null) throw new Error('The browser has not started yet');
    return part;
  };
  return {
    get browser() {
      return running(session).browser;
    },
    get site() {
      return running(site);
    },
    get introduction() {
      return running(session).introduction;
    },
    open: async (path, host = HOST) => {
      const page = await running(session).browser.newPage();
      opened.push(page);
      await running(session).browser.goTo(page, `https://${host}${path}`);
      return page;
    },
    popup: async (over) => {
      const popup = await running(session).browser.popup(over);
      opened.push(popup);
      return popup;
    },
    restart: (...how) => running(session).restart(...how),
  };
}
