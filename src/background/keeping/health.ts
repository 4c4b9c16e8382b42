/** How the library is, and the two decisions on it that are the reader's alone: going on after a loss, and beginning anew. */
import { listCopies } from '../../browser/copies.ts';
import { readKept } from '../../browser/kept.ts';
import { report } from '../../browser/report.ts';
import { BlockedLibrary, NewerLibrary } from '../../library/library-errors.ts';
import { deleteLibrary, type Library } from '../../library/open-library.ts';
import { countOwn, type OwnCounts } from '../../library/own-counts.ts';
import { failure } from '../../messaging/failure.ts';
import type { LibraryHealth } from '../../messaging/keeping-protocol.ts';
import type { Answer, Failure } from '../../messaging/protocol.ts';
import type { LibraryWatch } from './watch-library.ts';

type Unopened = Exclude<LibraryHealth['state'], 'well' | 'lost'>;

function unopened(error: unknown): Unopened {
  if (error instanceof NewerLibrary) return 'newer';
  return error instanceof BlockedLibrary ? 'blocked' : 'unreadable';
}

/** What can be counted, or why nothing can. */
async function look(open: () => Promise<Library>): Promise<OwnCounts | Unopened> {
  try {
    return await countOwn(await open());
  } catch (error) {
    report(error, 'looking at the library');
    return unopened(error);
  }
}

/** Rejects when extension storage does. */
export async function libraryHealth(
  open: () => Promise<Library>,
  watch: LibraryWatch,
): Promise<Answer<'library/health'>> {
  const found = await look(open);
  await watch.settled();
  const [{ kept, loss }, copies] = await Promise.all([readKept(), listCopies()]);
  if (typeof found === 'string')
    return { type: 'health', health: { state: found, now: null, before: loss ?? kept, copies } };
  const state = loss ? 'lost' : 'well';
  return { type: 'health', health: { state, now: found, before: loss ?? kept, copies } };
}

/** Removes a database that the browser cannot open; the next opening begins an empty one, and finds what is missing. */
export async function beginAnew(
  open: () => Promise<Library>,
): Promise<Answer<'library/begin-anew'> | Failure> {
  const found = await look(open);
  if (found !== 'unreadable') return failure('bad', 'the library is not damaged');
  await deleteLibrary();
  await open();
  return { type: 'begun' };
}
