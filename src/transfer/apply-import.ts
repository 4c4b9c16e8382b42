/** Takes a copy into the library: all of it or nothing. */
import type { Library } from '../library/open-library.ts';
import { type Writing, writeMany } from '../library/writing.ts';
import type { Copy } from './copy.ts';
import { heldOf } from './held.ts';
import { articlesStood, type Plan, planMerge } from './plan-import.ts';
import type { Step } from './step.ts';

/** How the reader follows an import, and ends it. */
export interface Following {
  /** Aborted, it ends the transaction, and nothing was changed. */
  readonly signal: AbortSignal;
  /** Records written so far, of all that are to be written. */
  readonly progress: (done: number, of: number) => void;
}

/** Records written between two looks at the signal: some tenths of a second. */
const AT_ONCE = 1000;

type Put = (writing: Writing) => Promise<unknown>;

const putsOf = <T>(steps: readonly Step<T>[]): T[] => steps.flatMap(({ puts }) => puts);

function requests(plan: Plan): Put[] {
  return [
    ...putsOf(plan.people).map(
      (each): Put =>
        (writing) =>
          writing.objectStore('people').put(each),
    ),
    ...plan.texts.map(
      (each): Put =>
        (writing) =>
          writing.objectStore('texts').put(each),
    ),
    ...putsOf(plan.articles).map(
      (each): Put =>
        (writing) =>
          writing.objectStore('articles').put(each),
    ),
    ...plan.appearances.map(
      (each): Put =>
        (writing) =>
          writing.objectStore('appearances').put(each),
    ),
    ...putsOf(plan.corrections).map(
      (each): Put =>
        (writing) =>
          writing.objectStore('corrections').put(each),
    ),
    ...putsOf(plan.notes).map(
      (each): Put =>
        (writing) =>
          writing.objectStore('notes').put(each),
    ),
    ...putsOf(plan.drafts).map(
      (each): Put =>
        (writing) =>
          writing.objectStore('drafts').put(each),
    ),
  ];
}

/**
 * Answers after the transaction is complete on the disk, with what was done: the plan is made anew within it, because
 * another tab may have written since it was shown. Rejects, with nothing changed, when the library does or the signal aborts.
 */
export function applyImport(library: Library, copy: Copy, { signal, progress }: Following): Promise<Plan> {
  return writeMany(library, async (writing) => {
    const plan = planMerge(copy, await heldOf(library, articlesStood(copy), writing));
    const puts = requests(plan);
    for (let done = 0; done < puts.length; done += AT_ONCE) {
      signal.throwIfAborted();
      progress(done, puts.length);
      // Async, so that a store that throws at once leaves no other request without a hearer.
      await Promise.all(puts.slice(done, done + AT_ONCE).map(async (put) => put(writing)));
    }
    signal.throwIfAborted();
    return plan;
  });
}
