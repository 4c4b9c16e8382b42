/** Keys come from the engine's knowledge of spellings: when that grows, people met before must be found by it too. */
import type { Library } from './open-library.ts';
import { lookUpKeys } from './person-identity.ts';
import type { PersonRecord } from './schema.ts';
import { write } from './writing.ts';

/** People looked at together: what is asked meanwhile waits for no more of them than these. */
const AT_ONCE = 100;

const keysOf = ({ name, names }: PersonRecord) => lookUpKeys([name, ...names]);

const isOld = (person: PersonRecord) => keysOf(person).join('\n') !== person.keys.join('\n');

/** Each is read again: it may have changed since. */
function renew(library: Library, ids: readonly string[]): Promise<number> {
  return write(library, 'relaxed', async (writing) => {
    const people = writing.objectStore('people');
    const found = await Promise.all(ids.map((id) => people.get(id)));
    const old = found.filter((person) => person !== undefined).filter(isOld);
    await Promise.all(old.map((person) => people.put({ ...person, keys: keysOf(person) })));
    return old.length;
  });
}

/**
 * Makes the keys of everybody anew from the names under which they were met; answers with how many people changed. What is cut off
 * leaves the rest as it was, and does all of it when it is called again.
 */
export async function refreshKeys(library: Library): Promise<number> {
  let changed = 0;
  for (let after = ''; ; ) {
    const people = await library.getAll('people', IDBKeyRange.lowerBound(after, true), AT_ONCE);
    const old = people.filter(isOld).map(({ id }) => id);
    if (old.length > 0) changed += await renew(library, old);
    const last = people.at(-1);
    if (!last || people.length < AT_ONCE) return changed;
    after = last.id;
  }
}
