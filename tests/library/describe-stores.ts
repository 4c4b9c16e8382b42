/** The stores of a database with their key paths and indexes: two databases that hold the same are described the same. */
import { IDBFactory } from 'fake-indexeddb';
import { type Library, openLibrary } from '../../src/library/open-library.ts';

export function describeStores(of: Library) {
  return [...of.objectStoreNames].map((name) => {
    const { store } = of.transaction(name);
    const indexes = [...store.indexNames].map((each) => {
      const { keyPath, multiEntry, unique } = store.index(each);
      return [each, keyPath, multiEntry, unique];
    });
    return [name, store.keyPath, indexes];
  });
}

/** The stores that this program makes where there was nothing; in a factory of their own. */
export async function describeNew() {
  globalThis.indexedDB = new IDBFactory();
  return describeStores(await openLibrary());
}
