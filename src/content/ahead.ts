/**
 * What is begun while the document is still coming, so that nothing waits for it once the story is there: Firefox takes
 * some 20 to 50 ms to give a new page its settings, and both take 100 to 150 to wake the background.
 */
import { readAddress } from '../article/address.ts';
import { HOSTS } from '../article/site.ts';
import { marksOn, readSettings, type Settings, watchSettings } from '../browser/settings.ts';
import { send } from '../messaging/send.ts';

/** A task of its own, and no timer: Firefox puts timers off while a page loads. */
function soon(run: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    run();
  };
  port2.postMessage(null);
}

/** Runs when all of the document is there, and not in the parser's last task, which is long by itself; at once where it was there before. */
export function whenWhole(document: Document, run: () => void): void {
  if (document.readyState === 'loading')
    document.addEventListener('DOMContentLoaded', () => soon(run), { once: true });
  else run();
}

/** By its address alone, which is all there is to go by. */
export function maybeArticle({ hostname, href }: Pick<Location, 'hostname' | 'href'>): boolean {
  return Object.hasOwn(HOSTS, hostname) && (readAddress(href)?.identity ?? null) !== null;
}

/** Asks for the settings now; what is heard of them until the signal aborts is newer than what was read. */
function settingsAhead(signal: AbortSignal): Promise<Settings> {
  let heard: Settings | null = null;
  watchSettings((changed) => {
    heard = changed;
  }, signal);
  return readSettings().then((stored) => heard ?? stored);
}

/** Answers with the settings; where marks will be wanted, the background is told that an article comes. */
export function begin(location: Location, signal: AbortSignal): Promise<Settings> {
  const settings = settingsAhead(signal);
  const tell = (now: Settings) => {
    if (marksOn(now, location.hostname) && maybeArticle(location)) void send('article/coming', {});
  };
  // Without them nothing is told; whoever needs them reports why.
  settings.then(tell, () => undefined);
  return settings;
}
