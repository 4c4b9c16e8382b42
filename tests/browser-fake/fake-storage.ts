/** `storage.local` and `storage.session` in memory; a change is told to every context, the writer's own too. */
import { type FakeEvent, overTheWire } from './fake-event.ts';

export interface FakeChange {
  readonly oldValue?: unknown;
  readonly newValue?: unknown;
}

export type StorageListener = [changes: Record<string, FakeChange>, area: string];

type Keys = string | readonly string[] | Record<string, unknown> | null | undefined;

function fakeArea(name: string, tell: (changes: Record<string, FakeChange>, area: string) => void) {
  const stored = new Map<string, unknown>();
  /** Thrown by the next writes, until set to null again. */
  let failure: Error | null = null;
  const change = (key: string, newValue: unknown): FakeChange => {
    const oldValue = stored.get(key);
    if (newValue === undefined) stored.delete(key);
    else stored.set(key, overTheWire(newValue));
    return {
      ...(oldValue === undefined ? {} : { oldValue }),
      ...(newValue === undefined ? {} : { newValue: stored.get(key) }),
    };
  };
  const write = async (entries: [string, unknown][]) => {
    if (failure) throw failure;
    const changes = Object.fromEntries(entries.map(([key, value]) => [key, change(key, value)]));
    queueMicrotask(() => tell(changes, name));
  };
  const named = (keys: string | readonly string[]) => (typeof keys === 'string' ? [keys] : [...keys]);
  return {
    stored,
    failWith(error: Error | null) {
      failure = error;
    },
    api: {
      async get(keys?: Keys) {
        if (keys === null || keys === undefined) return overTheWire(Object.fromEntries(stored));
        const wanted = typeof keys === 'string' || Array.isArray(keys) ? named(keys) : Object.keys(keys);
        const defaults = typeof keys === 'object' && !Array.isArray(keys) ? keys : {};
        const found = wanted.filter((key) => stored.has(key)).map((key) => [key, stored.get(key)]);
        return overTheWire({ ...defaults, ...Object.fromEntries(found) });
      },
      set: (items: Record<string, unknown>) => write(Object.entries(items)),
      remove: (keys: string | readonly string[]) => write(named(keys).map((key) => [key, undefined])),
      clear: () => write([...stored.keys()].map((key) => [key, undefined])),
    },
  };
}

export function createFakeStorage() {
  /** One event object for each context, so that a stopped context hears nothing. */
  const events = new Set<FakeEvent<StorageListener>>();
  const tell = (changes: Record<string, FakeChange>, area: string) => {
    for (const event of events) event.fire(overTheWire(changes), area);
  };
  const local = fakeArea('local', tell);
  const session = fakeArea('session', tell);
  return {
    local,
    session,
    events,
    apiFor(onChanged: FakeEvent<StorageListener>) {
      events.add(onChanged);
      return { local: local.api, session: session.api, onChanged };
    },
  };
}
