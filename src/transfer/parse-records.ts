/** Looks at each record of a list by itself, so that one that is damaged costs no other. */
import { list, Misfit, type Shape } from '../shapes/shape.ts';
import type { CopyList } from './copy.ts';
import type { Refusal } from './unreadable.ts';

const anything: Shape<unknown> = (value) => value;

/** The records that have their form; the others go to `refused`. Throws Misfit where there is no list. */
export function parseRecords<T>(
  { name, value }: { readonly name: CopyList; readonly value: unknown },
  shape: Shape<T>,
  refused: Refusal[],
): T[] {
  return list(anything)(value, name).flatMap((each, index) => {
    try {
      return [shape(each, `${name}[${index}]`)];
    } catch (error) {
      if (!(error instanceof Misfit)) throw error;
      refused.push({ list: name, why: 'form', detail: error.message });
      return [];
    }
  });
}
