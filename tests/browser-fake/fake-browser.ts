/**
 * The extension API in memory: one extension, its background, tabs with content scripts and cards, pages of its own.
 * Behaves as Chromium and Firefox do where our code depends on it: JSON on the wire, a background that is stopped and
 * woken, contexts that are orphaned, storage changes that every context hears.
 *
 *   const fake = createFakeBrowser();
 *   fake.runBackground((browser) => start(browser));   // started again after every `stopBackground()`
 *   const tab = fake.openTab('https://www.themoscowtimes.com/…');
 *   tab.content, tab.card(), fake.page('popup.html')    // each a `browser` of its own
 */
import type { Browser } from 'webextension-polyfill';
import manifest from '../../manifest.json';
import { createFakeAlarms } from './fake-alarms.ts';
import { assertAlive, createContext, type FakeContext, type FakeTab } from './fake-context.ts';
import { FakeEvent } from './fake-event.ts';
import { createFakeI18n, type FakeLanguage } from './fake-i18n.ts';
import { createFakeMessages } from './fake-messages.ts';
import { connectPorts } from './fake-ports.ts';
import { createFakeRights } from './fake-rights.ts';
import { createFakeStorage } from './fake-storage.ts';

export const EXTENSION_ID = 'whence-fake';
const BASE = `chrome-extension://${EXTENSION_ID}/`;

type MenuItem = { readonly id: string } & Readonly<Record<string, unknown>>;

interface FakeOptions {
  readonly language?: FakeLanguage;
  /** Makes other words of each message: to see whether views bear them. */
  readonly reword?: (message: string) => string;
}

export function createFakeBrowser({ language = 'en', reword = (message) => message }: FakeOptions = {}) {
  const storage = createFakeStorage();
  const messages = createFakeMessages();
  const contexts = new Set<FakeContext>();
  const tabs = new Map<number, FakeTab>();
  const rights = createFakeRights();
  const menus = new Map<string, MenuItem>();
  const created: string[] = [];
  const alarms = createFakeAlarms();
  let start: ((browser: Browser) => void | Promise<void>) | null = null;
  let background: { context: FakeContext; ready: Promise<void> } | null = null;

  const onInstalled = new FakeEvent<[details: { reason: string }]>();
  const onStartup = new FakeEvent<[]>();
  const onClicked = new FakeEvent<[info: Record<string, unknown>, tab: FakeTab | undefined]>();
  const onCommand = new FakeEvent<[command: string, tab: FakeTab | undefined]>();
  const onAlarm = new FakeEvent<[alarm: { name: string }]>();

  const ownOrigin = BASE.slice(0, -1);
  const add = (context: FakeContext) => {
    contexts.add(context);
    return context;
  };

  /** Wakes the background as any event does; null when the test gave none. */
  async function awake(): Promise<FakeContext | null> {
    if (!background && start) {
      const sender = { id: EXTENSION_ID, url: `${BASE}background.js`, origin: ownOrigin };
      const context = add(createContext('background', sender, null));
      background = { context, ready: Promise.resolve(start(browserOf(context))) };
    }
    await background?.ready;
    return background?.context ?? null;
  }

  function end(context: FakeContext): void {
    context.alive = false;
    contexts.delete(context);
    storage.events.delete(context.onChanged);
    for (const port of [...context.ports]) port.disconnect();
    messages.fail(context);
  }

  const inTab = (tabId: number, frameId: number | undefined) =>
    [...contexts].filter(
      ({ tab, sender }) => tab?.id === tabId && (frameId === undefined || sender.frameId === frameId),
    );

  function runtimeOf(context: FakeContext) {
    return {
      get id() {
        return context.alive ? EXTENSION_ID : undefined;
      },
      getURL: (path: string) => `${BASE}${path.replace(/^\//, '')}`,
      getManifest: () => manifest,
      onMessage: context.onMessage,
      onConnect: context.onConnect,
      onInstalled,
      onStartup,
      async sendMessage(message: unknown) {
        assertAlive(context);
        const woken = context.kind === 'background' ? null : await awake();
        const own = [...contexts].filter((each) => each.kind === 'own' && each !== context);
        return messages.deliver(message, context, woken ? [woken, ...own] : own);
      },
      connect({ name = '' }: { name?: string } = {}) {
        assertAlive(context);
        return connectPorts(name, context, awake);
      },
    };
  }

  function tabsOf(context: FakeContext) {
    return {
      async query({ active, url }: { active?: boolean; url?: readonly string[] } = {}) {
        const fits = (tab: FakeTab) =>
          url === undefined || url.some((pattern) => tab.url.startsWith(pattern.replace('*', '')));
        return [...tabs.values()].filter(
          (tab) => (active === undefined || tab.active === active) && fits(tab),
        );
      },
      get: async (id: number) => tabs.get(id),
      async create({ url }: { url: string }) {
        created.push(url);
        return { id: -1, url };
      },
      sendMessage: (id: number, message: unknown, { frameId }: { frameId?: number } = {}) =>
        messages.deliver(message, context, inTab(id, frameId)),
    };
  }

  const shared = {
    i18n: createFakeI18n(language, reword),
    contextMenus: {
      onClicked,
      async removeAll() {
        menus.clear();
      },
      create(item: MenuItem, done?: () => void) {
        menus.set(item.id, item);
        done?.();
        return item.id;
      },
    },
    commands: { onCommand, getAll: async () => [] },
    alarms: { onAlarm, ...alarms.api },
    action: { setBadgeText: async () => {}, setTitle: async () => {} },
    permissions: rights.permissions,
    scripting: rights.scripting,
  };

  /** The content script's subset of the API in a page; the whole of it elsewhere. */
  function browserOf(context: FakeContext): Browser {
    const few = {
      runtime: runtimeOf(context),
      storage: storage.apiFor(context.onChanged),
      i18n: shared.i18n,
    };
    const api = context.tab ? few : { ...shared, ...few, tabs: tabsOf(context) };
    // The one cast of this fake: it has what Whence calls, not the whole API.
    return api as unknown as Browser;
  }

  return {
    /** What was written, and a switch to make writes fail (quota). */
    storage: { local: storage.local, session: storage.session },
    menus,
    /** Addresses of tabs that our code opened. */
    created,
    /** Rights to hosts, the scripts registered by right, and what was put into tabs. */
    rights,
    /** Gives the background's program; it starts at the first event and again after each stop. */
    runBackground(program: (browser: Browser) => void | Promise<void>) {
      start = program;
    },
    /** Starts the background now, as the browser does at install. */
    async wakeBackground() {
      await awake();
    },
    /** What the browser does after 30 idle seconds: ports drop, waiting answers fail, memory is gone. */
    stopBackground() {
      const context = background?.context;
      background = null;
      if (!context) return;
      const { onAdded, onRemoved } = rights.events;
      for (const event of [onInstalled, onStartup, onClicked, onCommand, onAlarm, onAdded, onRemoved])
        event.listeners.clear();
      end(context);
    },
    isBackgroundRunning: () => background !== null,
    /** A page of ours in its own window: popup, library. */
    page(path: string): Browser {
      return browserOf(
        add(createContext('own', { id: EXTENSION_ID, url: BASE + path, origin: ownOrigin }, null)),
      );
    },
    openTab(url: string) {
      const tab: FakeTab = { id: tabs.size + 1, url, active: true };
      for (const other of tabs.values()) other.active = false;
      tabs.set(tab.id, tab);
      const place = { id: EXTENSION_ID, tab: { id: tab.id, url } };
      const page = { ...place, url, origin: new URL(url).origin, frameId: 0 };
      const content = add(createContext('content', page, tab));
      let frames = 0;
      return {
        id: tab.id,
        url,
        content: browserOf(content),
        /** A frame of card.html on this page. */
        card(): Browser {
          const frame = { ...place, url: `${BASE}card.html`, origin: ownOrigin, frameId: ++frames };
          return browserOf(add(createContext('own', frame, tab)));
        },
        /** The extension was reloaded: this script goes on running, and may call nothing. */
        orphan: () => end(content),
      };
    },
    async clickMenu(menuItemId: string, tabId: number) {
      await awake();
      onClicked.fire({ menuItemId }, tabs.get(tabId));
    },
    async runCommand(command: string, tabId: number) {
      await awake();
      onCommand.fire(command, tabs.get(tabId));
    },
    /** Time for an alarm, if it was set. */
    async ring(name: string) {
      await awake();
      if (alarms.has(name)) onAlarm.fire({ name });
    },
    /** Minutes go by while the browser runs; alarms that are due wake the background. */
    async pass(minutes: number) {
      for (const name of alarms.pass(minutes)) {
        await awake();
        onAlarm.fire({ name });
      }
    },
    /** The browser was closed and is opened again; Firefox `forgets` its alarms, Chromium keeps them. */
    async restart({ forgets }: { readonly forgets: boolean }) {
      this.stopBackground();
      if (forgets) alarms.forget();
      await awake();
      onStartup.fire();
      await new Promise((done) => setTimeout(done, 0));
    },
    async install(reason = 'install') {
      await awake();
      onInstalled.fire({ reason });
    },
  };
}

export type FakeBrowser = ReturnType<typeof createFakeBrowser>;
