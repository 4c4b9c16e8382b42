/** What `npm start -- …` was asked for. */
import { parseArgs } from 'node:util';
import type { Png } from '../browser/browser.ts';
import type { BrowserKind } from '../browser/find-browser.ts';

export interface StartOptions {
  /** Browsers in the order in which they are looked for. */
  readonly kinds: readonly BrowserKind[];
  readonly headless: boolean;
  /** Where to write a screenshot, after which it ends; null to stay open until closed. */
  readonly shot: Png | null;
}

export const USAGE = `npm start                              in Chrome, Chromium or Firefox, whichever is found first
npm start -- --chromium | --firefox    in this one
npm start -- --headless --shot FILE    without a window: writes a screenshot (PNG) and ends`;

/** Throws with a sentence for the reader when the options are none. */
export function parseStart(given: readonly string[]): StartOptions {
  const { values } = parseArgs({
    args: [...given],
    options: {
      chromium: { type: 'boolean' },
      firefox: { type: 'boolean' },
      headless: { type: 'boolean' },
      shot: { type: 'string' },
    },
  });
  if (values.chromium && values.firefox) throw new Error('One browser at a time: --chromium or --firefox');
  const shot = values.shot ?? null;
  if (shot !== null && !isPng(shot)) throw new Error('--shot takes the name of a .png file');
  return {
    kinds: values.chromium ? ['chromium'] : values.firefox ? ['firefox'] : ['chromium', 'firefox'],
    headless: values.headless ?? false,
    shot,
  };
}

function isPng(name: string): name is Png {
  return name.endsWith('.png');
}
