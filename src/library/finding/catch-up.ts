/** Brings into lists and search what an import left for later; what is cut off goes on when it is called again. */
import type { Library } from '../open-library.ts';
import { write } from '../writing.ts';
import { followSome } from './late.ts';

/** Until nothing is late; answers whether anything was. `told` is called after each step, each of which is whole. */
export async function catchUp(library: Library, told: () => void): Promise<boolean> {
  let any = false;
  while (await write(library, 'relaxed', followSome)) {
    any = true;
    told();
  }
  return any;
}
