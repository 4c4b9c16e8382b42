/**
 * When marks are on a page at all: as the reader's settings say for this host, and as long as the extension that put
 * this script here is still there. Whatever the marks need hangs on one signal, so that switching off is one abort.
 */
import { isOrphaned } from '../browser/orphaned.ts';
import { marksOn, readSettings, type Settings, watchSettings } from '../browser/settings.ts';

/** The settings as they are now; asked at each use, so that nothing has to be told of a change. */
export type SettingsNow = () => Settings;

/** Calls `start` each time marks go on for a host, with a signal that aborts when they go off. */
export async function whileOn(
  host: string,
  start: (settings: SettingsNow, signal: AbortSignal) => void,
  life: AbortSignal,
): Promise<void> {
  let settings = await readSettings();
  let running: AbortController | null = null;
  const follow = () => {
    if (marksOn(settings, host) && !running) {
      running = new AbortController();
      start(() => settings, running.signal);
    } else if (!marksOn(settings, host) && running) {
      running.abort();
      running = null;
    }
  };
  watchSettings((changed) => {
    settings = changed;
    follow();
  }, life);
  life.addEventListener('abort', () => running?.abort());
  if (!life.aborted) follow();
}

/** Ends a script whose extension was reloaded under it; true when it did. Asked before anything that needs the extension. */
export function endIfOrphaned(life: AbortController): boolean {
  if (!isOrphaned()) return false;
  life.abort();
  return true;
}
