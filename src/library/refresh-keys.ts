/** Keys come from the engine's knowledge of spellings: when that grows, people met before must be found by it too. */
import type { Library } from './open-library.ts';
import { lookUpKeys } from './person-identity.ts';
import { write } from './writing.ts';

/** Makes the keys of everybody anew from the names under which they were met; answers with how many people changed. */
export function refreshKeys(library: Library): Promise<number> {
  return write(library, 'relaxed', async (writing) => {
    let changed = 0;
    for await (const cursor of writing.objectStore('people')) {
      const keys = lookUpKeys([cursor.value.name, ...cursor.value.names]);
      if (keys.join('\n') === cursor.value.keys.join('\n')) continue;
      changed += 1;
      await cursor.update({ ...cursor.value, keys });
    }
    return changed;
  });
}
