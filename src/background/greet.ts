/** The first run: the introduction opens in a tab, once. */
import { browser } from '../browser/api.ts';
import { report } from '../browser/report.ts';
import { openWelcome } from '../browser/tabs.ts';

/** In extension storage: an add-on that is loaded anew counts as installed anew, and greets nobody twice. */
const KEY = 'greeted';

async function greet(): Promise<void> {
  if ((await browser.storage.local.get(KEY))[KEY] === true) return;
  await browser.storage.local.set({ [KEY]: true });
  await openWelcome();
}

/** Opens the introduction at the installation; never at an update. */
export function greetOnce(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') greet().catch((error: unknown) => report(error, 'opening the introduction'));
  });
}
