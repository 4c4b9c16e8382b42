/** What the reader decided, kept in extension storage so that every page of ours hears of a change at once. */
import { browser } from './api.ts';
import { isOrphaned } from './orphaned.ts';

export interface Settings {
  /** Marks anywhere at all. */
  readonly marks: boolean;
  /** Hosts on which marks are switched off. */
  readonly hostsOff: readonly string[];
  /** How a card opens: `slow` and `normal` by resting the pointer, `click` by clicking only, `off` never by pointer. */
  readonly hover: 'slow' | 'normal' | 'click' | 'off';
  /** The small button beside a selection. */
  readonly selectionButton: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  marks: true,
  hostsOff: [],
  hover: 'normal',
  selectionButton: true,
};

const KEY = 'settings';

/** Stored settings over the defaults; fields that are missing or of the wrong type fall back to the default. */
export function parseSettings(stored: unknown): Settings {
  const given =
    typeof stored === 'object' && stored !== null ? (stored as Partial<Record<keyof Settings, unknown>>) : {};
  const { marks, hostsOff, hover, selectionButton } = given;
  return {
    marks: typeof marks === 'boolean' ? marks : DEFAULT_SETTINGS.marks,
    hostsOff: Array.isArray(hostsOff) ? hostsOff.filter((host) => typeof host === 'string') : [],
    hover: hover === 'slow' || hover === 'click' || hover === 'off' ? hover : 'normal',
    selectionButton:
      typeof selectionButton === 'boolean' ? selectionButton : DEFAULT_SETTINGS.selectionButton,
  };
}

export async function readSettings(): Promise<Settings> {
  return parseSettings((await browser.storage.local.get(KEY))[KEY]);
}

/** Changes the given fields and answers with the whole, after it is stored. */
export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await readSettings()), ...change };
  await browser.storage.local.set({ [KEY]: settings });
  return settings;
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
