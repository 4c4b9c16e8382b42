/** Rights to hosts, and the scripts that stand on them by right. */
import manifest from '../../manifest.json';
import { FakeEvent } from './fake-event.ts';

interface Registered {
  readonly id: string;
  readonly matches: readonly string[];
  readonly persistAcrossSessions?: boolean;
}

interface Injection {
  readonly target: { readonly tabId: number };
  readonly files: readonly string[];
}

export function createFakeRights() {
  const granted = new Set<string>(manifest.host_permissions);
  const registered = new Map<string, Registered>();
  const injected: Injection[] = [];
  /** Tabs that let no script on. */
  const closed = new Set<number>();
  const onAdded = new FakeEvent<[{ origins: readonly string[] }]>();
  const onRemoved = new FakeEvent<[{ origins: readonly string[] }]>();
  /** What the next looks at pages find. */
  const looks = { mirror: false };

  const put = async (scripts: readonly Registered[]) => {
    for (const script of scripts) registered.set(script.id, { ...registered.get(script.id), ...script });
  };
  return {
    granted,
    registered,
    injected,
    closed,
    looks,
    events: { onAdded, onRemoved },
    permissions: {
      onAdded,
      onRemoved,
      contains: async ({ origins = [] }: { origins?: string[] }) =>
        origins.every((each) => granted.has(each)),
      getAll: async () => ({ origins: [...granted], permissions: manifest.permissions }),
      async request({ origins = [] }: { origins?: string[] }) {
        for (const origin of origins) granted.add(origin);
        onAdded.fire({ origins });
        return true;
      },
      async remove({ origins = [] }: { origins?: string[] }) {
        for (const origin of origins) granted.delete(origin);
        onRemoved.fire({ origins });
        return true;
      },
    },
    scripting: {
      getRegisteredContentScripts: async ({ ids = [] }: { ids?: string[] } = {}) =>
        [...registered.values()].filter(({ id }) => ids.includes(id)),
      async registerContentScripts(scripts: readonly Registered[]) {
        for (const { id } of scripts) if (registered.has(id)) throw new Error(`Duplicate script ID '${id}'`);
        await put(scripts);
      },
      updateContentScripts: put,
      async unregisterContentScripts({ ids = [] }: { ids?: string[] } = {}) {
        for (const id of ids) registered.delete(id);
      },
      async insertCSS(what: Injection) {
        if (closed.has(what.target.tabId)) throw new Error('Cannot access contents of the page');
        injected.push(what);
      },
      async executeScript(what: Injection) {
        injected.push(what);
        return [{ frameId: 0, result: looks.mirror }];
      },
    },
  };
}
