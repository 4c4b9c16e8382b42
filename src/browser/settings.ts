/** What the reader decided, kept in extension storage so that every page of ours hears of a change at once. */
import { browser } from './api.ts';
import { isOrphaned } from './orphaned.ts';

/** For each setting with more than two answers, all of them; the first is the default. */
export const CHOICES = Object.freeze({
  /** How a card opens: `slow` and `normal` by resting the pointer, `click` by clicking only, `off` never by pointer. */
  hover: ['normal', 'slow', 'click', 'off'],
  /** The colours of our own pages; the card keeps to the page on which it lies. */
  theme: ['system', 'light', 'dark'],
  /** What is filed of an article that was opened: always, only once there is a note on it, or never. Notes are kept always. */
  remember: ['all', 'annotated', 'nothing'],
} as const);

type Choices = { readonly [K in keyof typeof CHOICES]: (typeof CHOICES)[K][number] };

export interface Settings extends Choices {
  /** Marks anywhere at all. */
  readonly marks: boolean;
  /** Hosts on which marks are switched off. */
  readonly hostsOff: readonly string[];
  /** Marks by kind: names, claims, and what the reader wrote or highlighted. */
  readonly markPeople: boolean;
  readonly markClaims: boolean;
  readonly markNotes: boolean;
  /** The small button beside a selection. */
  readonly selectionButton: boolean;
}

export const DEFAULT_SETTINGS: Settings = Object.freeze({
  marks: true,
  hostsOff: Object.freeze([]),
  markPeople: true,
  markClaims: true,
  markNotes: true,
  hover: 'normal',
  selectionButton: true,
  theme: 'system',
  remember: 'all',
});

const KEY = 'settings';

type Stored = Partial<Record<keyof Settings, unknown>>;

/** The settings that are a plain yes or no. */
export type Switches = {
  [K in keyof Settings]: Settings[K] extends boolean ? K : never;
}[keyof Settings];

const yesOrNo = (stored: Stored, key: Switches): boolean => {
  const value = stored[key];
  return typeof value === 'boolean' ? value : DEFAULT_SETTINGS[key];
};

function choice<T>(value: unknown, answers: readonly T[], otherwise: T): T {
  return answers.find((answer) => answer === value) ?? otherwise;
}

/** Stored settings over the defaults; fields that are missing or of the wrong type fall back to the default. */
export function parseSettings(stored: unknown): Settings {
  const given: Stored = typeof stored === 'object' && stored !== null ? stored : {};
  const { hostsOff } = given;
  return {
    marks: yesOrNo(given, 'marks'),
    hostsOff: Array.isArray(hostsOff) ? hostsOff.filter((host) => typeof host === 'string') : [],
    markPeople: yesOrNo(given, 'markPeople'),
    markClaims: yesOrNo(given, 'markClaims'),
    markNotes: yesOrNo(given, 'markNotes'),
    hover: choice(given.hover, CHOICES.hover, DEFAULT_SETTINGS.hover),
    selectionButton: yesOrNo(given, 'selectionButton'),
    theme: choice(given.theme, CHOICES.theme, DEFAULT_SETTINGS.theme),
    remember: choice(given.remember, CHOICES.remember, DEFAULT_SETTINGS.remember),
  };
}

export async function readSettings(): Promise<Settings> {
  return parseSettings((await browser.storage.local.get(KEY))[KEY]);
}

async function store(change: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await readSettings()), ...change };
  await browser.storage.local.set({ [KEY]: settings });
  return settings;
}

let last: Promise<unknown> = Promise.resolve();

/** Changes the given fields and answers with the whole, after it is stored. One after the other: two quick presses count both. */
export function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const changed = last.then(() => store(change));
  last = changed.catch(() => undefined);
  return changed;
}

/** Calls back on every change, from whichever page of ours it came, until the signal aborts. */
export function watchSettings(changed: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[KEY];
    if (area === 'local' && change) changed(parseSettings(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => {
    if (!isOrphaned()) browser.storage.onChanged.removeListener(listener);
  });
}

/** Whether marks are to be painted on a host. */
export function marksOn(settings: Settings, host: string): boolean {
  return settings.marks && !settings.hostsOff.includes(host);
}
