/**
 * Remembers outside of the database how much of the reader's own it holds, and so notices at its next opening when
 * that is gone: a browser that finds its database damaged begins an empty one and says nothing.
 */
import { type Kept, type Loss, readKept, writeKept } from '../../browser/kept.ts';
import { report } from '../../browser/report.ts';
import type { Library } from '../../library/open-library.ts';
import { countOwn, type OwnCounts } from '../../library/own-counts.ts';
import { bearWitness } from '../../library/witness.ts';

/** What watching needs of the world. */
interface Watching {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Something was written that no copy holds; said once until `copied`. */
  readonly changed: () => Promise<void>;
}

/** The watch over one library, through all its connections. */
export interface LibraryWatch {
  /** To be called with each new connection before anybody writes to it. */
  begin(library: Library): void;
  /** Something that a copy holds changed outside of the library. */
  touched(library: Library): void;
  /** Resolves when everything is remembered that happened so far. */
  settled(): Promise<void>;
  /** A copy is about to be made: what is written from now on is news again. */
  copied(): void;
  /** The reader goes on with what is there: the loss is no news any more. */
  accept(library: Library): Promise<void>;
}

const NOTHING: OwnCounts = { notes: 0, corrections: 0 };

const isMissing = (before: OwnCounts, now: OwnCounts) =>
  now.notes < before.notes || now.corrections < before.corrections;

/** The greater loss is the one to be told of, when there is one before the last was decided on. */
function lossOf(kept: Kept, old: Loss | null, noticed: number): Loss {
  return old && old.notes >= kept.notes ? old : { ...kept, noticed };
}

/** Watches from the first `begin` on. */
export function watchLibrary({ now, changed }: Watching): LibraryWatch {
  let last: Promise<unknown> = Promise.resolve();
  let erasing = 0;
  /** Known in this life of the background: a copy is due, and the numbers say when the change was. */
  let isDue = false;
  let isQueued = false;

  /** One after another, so that an older count never stands over a newer. */
  const next = (work: () => Promise<void>): Promise<void> => {
    const done = last.then(work);
    last = done.catch((error: unknown) => report(error, 'remembering how much there is'));
    return done;
  };

  const look = async (counted: Promise<OwnCounts>) => {
    const [counts, { kept, loss }] = await Promise.all([counted, readKept()]);
    if (kept && isMissing(kept, counts))
      return writeKept({ ...counts, at: kept.at }, lossOf(kept, loss, now()));
    // More than is remembered: somebody was stopped between the writing and the remembering.
    if (isMissing(counts, kept ?? NOTHING)) await remember(counts, loss);
  };

  const remember = async (counts: OwnCounts, loss: Loss | null) => {
    await writeKept({ ...counts, at: now() }, loss);
    if (!isDue) await changed();
    isDue = true;
  };

  const recount = async (library: Library) => {
    isQueued = false;
    if (erasing > 0) return;
    const [counts, { kept, loss }] = await Promise.all([countOwn(library), readKept()]);
    const before = kept ?? NOTHING;
    const isSame = !isMissing(before, counts) && !isMissing(counts, before);
    if (isSame && isDue) return;
    await remember(counts, loss);
  };

  const wrote = (library: Library) => {
    if (isQueued) return;
    isQueued = true;
    void next(() => recount(library)).catch(() => undefined);
  };

  /** From here to the count afterwards nothing is claimed, so that being stopped in between is no false alarm. */
  const claimNothing = async () => {
    const { kept, loss } = await readKept();
    if (kept) await writeKept({ notes: 0, corrections: 0, at: kept.at }, loss);
  };

  return {
    begin(library) {
      // The count is asked for here and now: it stands before everything that is written through this connection.
      const counted = countOwn(library);
      counted.catch(() => undefined);
      void next(() => look(counted)).catch(() => undefined);
      bearWitness(library, {
        wrote: () => wrote(library),
        erasing: async (work) => {
          erasing += 1;
          try {
            await next(claimNothing).catch(() => undefined);
            return await work();
          } finally {
            erasing -= 1;
            wrote(library);
          }
        },
      });
    },
    touched: wrote,
    settled: async () => {
      await last;
    },
    copied() {
      isDue = false;
    },
    accept: (library) => next(async () => writeKept({ ...(await countOwn(library)), at: now() }, null)),
  };
}
