/** Where Chrome, Chromium and Firefox usually lie, so that neither the tests nor `npm start` download one. */
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

export type BrowserKind = 'chromium' | 'firefox';

interface Places {
  /** Names on the PATH. */
  readonly names: readonly string[];
  /** Full paths by platform; `~` and the Windows folders are filled in. */
  readonly linux: readonly string[];
  readonly darwin: readonly string[];
  readonly win32: readonly string[];
  /** Environment variable that names one and wins. */
  readonly variable: string;
}

const PLACES: Readonly<Record<BrowserKind, Places>> = Object.freeze({
  chromium: {
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
    linux: ['/opt/google/chrome/chrome', '/snap/bin/chromium'],
    darwin: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '~/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
    win32: [
      '%ProgramFiles%\\Google\\Chrome\\Application\\chrome.exe',
      '%ProgramFiles(x86)%\\Google\\Chrome\\Application\\chrome.exe',
      '%LocalAppData%\\Google\\Chrome\\Application\\chrome.exe',
      '%LocalAppData%\\Chromium\\Application\\chrome.exe',
    ],
    variable: 'CHROMIUM_BIN',
  },
  firefox: {
    names: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
    linux: ['/snap/bin/firefox', '/opt/firefox/firefox'],
    darwin: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      '~/Applications/Firefox.app/Contents/MacOS/firefox',
      '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
    ],
    win32: [
      '%ProgramFiles%\\Mozilla Firefox\\firefox.exe',
      '%ProgramFiles(x86)%\\Mozilla Firefox\\firefox.exe',
      '%LocalAppData%\\Mozilla Firefox\\firefox.exe',
    ],
    variable: 'FIREFOX_BIN',
  },
});

/** What varies between machines, given so that a test can invent one. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  readonly exists: (path: string) => boolean;
}

const THIS_MACHINE: Machine = {
  platform: process.platform,
  env: process.env,
  home: homedir(),
  exists: existsSync,
};

export type Search =
  | { readonly type: 'found'; readonly path: string }
  /** Every place that was looked at, for the message to the reader. */
  | { readonly type: 'missing'; readonly looked: readonly string[] };

/** The first browser of this kind: what the environment names, then the usual folders, then the PATH. */
export function findBrowser(kind: BrowserKind, machine: Machine = THIS_MACHINE): Search {
  const named = machine.env[PLACES[kind].variable];
  const looked = named ? [named] : [...usualPlaces(kind, machine), ...onPath(kind, machine)];
  const path = looked.find(machine.exists);
  return path === undefined ? { type: 'missing', looked } : { type: 'found', path };
}

function usualPlaces(kind: BrowserKind, { platform, env, home }: Machine): string[] {
  const places = PLACES[kind];
  if (platform === 'win32')
    return places.win32.flatMap((place) => {
      const folder = env[place.slice(1, place.indexOf('%', 1))];
      return folder ? [folder + place.slice(place.indexOf('%', 1) + 1)] : [];
    });
  const listed = platform === 'darwin' ? places.darwin : places.linux;
  return listed.map((place) => place.replace(/^~/, home));
}

function onPath(kind: BrowserKind, { platform, env }: Machine): string[] {
  const ending = platform === 'win32' ? '.exe' : '';
  const folders = (env.PATH ?? env.Path ?? '').split(delimiter).filter(Boolean);
  return PLACES[kind].names.flatMap((name) => folders.map((folder) => join(folder, name + ending)));
}

/** What to tell somebody on whose machine there is none; long lists are cut to the folders and names. */
export function missingMessage(kind: BrowserKind, looked: readonly string[]): string {
  const { variable, names } = PLACES[kind];
  const named = process.env[variable];
  if (named) return `${variable} names ${named}, where there is nothing.`;
  const places = looked.filter((path) => !names.some((name) => path.endsWith(`/${name}`)));
  return [
    `No ${kind === 'chromium' ? 'Chrome or Chromium' : 'Firefox'} on this machine.`,
    `Looked on the PATH for ${names.join(', ')}${places.length ? ' and at:' : '.'}`,
    ...places.map((place) => `  ${place}`),
    `Set ${variable} to the program if it lies elsewhere.`,
  ].join('\n');
}
