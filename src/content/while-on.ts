/**
 * When marks are on a page at all: as the reader's settings say for this host, and as long as the extension that put
 * this script here is still there. Whatever the marks need hangs on one signal, so that switching off is one abort.
 */
import { isOrphaned } from '../browser/orphaned.ts';
import { report } from '../browser/report.ts';
import { DEFAULT_SETTINGS, marksOn, type Settings, watchSettings } from '../browser/settings.ts';

export interface Ways<R> {
  readonly host: string;
  /** The settings, asked for before. */
  readonly stored: Promise<Settings>;
  /** Begun each time marks go on. The settings are asked for at each use, so that nothing has to be told of a change. */
  readonly on: (settings: () => Settings, signal: AbortSignal) => R;
  /** Begun when something is asked of the page while marks are off. */
  readonly off: (signal: AbortSignal) => R;
  /** Ended here when the extension is gone before the marks began. */
  readonly life: AbortController;
}

/** Follows the settings until `life` aborts; answers with the way to what runs now. */
export function whileOn<R>({ host, stored, on, off, life }: Ways<R>): () => Promise<R> {
  let settings: Settings | null = null;
  let running: { readonly result: R; readonly marked: boolean; readonly end: AbortController } | null = null;

  const begin = (now: Settings, marked: boolean): R => {
    const end = new AbortController();
    const result = marked ? on(() => settings ?? now, end.signal) : off(end.signal);
    running = { result, marked, end };
    return result;
  };
  const follow = (changed: Settings) => {
    settings = changed;
    const marked = marksOn(changed, host);
    if (life.signal.aborted || running?.marked === marked) return;
    running?.end.abort();
    running = null;
    if (marked) begin(changed, true);
  };

  watchSettings(follow, life.signal);
  life.signal.addEventListener('abort', () => running?.end.abort());
  const unread = (error: unknown): Settings => {
    if (!endIfOrphaned(life)) report(error, 'reading the settings');
    return DEFAULT_SETTINGS;
  };
  const ready = stored.catch(unread).then((read) => {
    // A change that was heard meanwhile is newer than what was read.
    if (settings === null) follow(read);
    return settings ?? read;
  });
  return async () => {
    const now = await ready;
    return running?.result ?? begin(settings ?? now, false);
  };
}

/** Ends a script whose extension was reloaded under it; true when it did. Asked before anything that needs the extension. */
export function endIfOrphaned(life: AbortController): boolean {
  if (!isOrphaned()) return false;
  life.abort();
  return true;
}
