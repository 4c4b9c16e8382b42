/** Turns what the library throws into answers, so that no handler rejects. */
import { nameOf, report } from '../browser/report.ts';
import { BlockedLibrary, isFull, NewerLibrary, UnknownRecord } from '../library/library-errors.ts';
import { failure } from '../messaging/failure.ts';
import type { Failure } from '../messaging/protocol.ts';

function codeOf(error: unknown): Failure['code'] {
  if (error instanceof NewerLibrary) return 'newer';
  if (error instanceof BlockedLibrary) return 'blocked';
  if (error instanceof UnknownRecord) return 'bad';
  return isFull(error) ? 'full' : 'store';
}

/** The work's answer, or the failure that says why there is none. `when` names the work for the report. */
export async function orFailure<T>(when: string, work: () => Promise<T>): Promise<T | Failure> {
  try {
    return await work();
  } catch (error) {
    report(error, when);
    return failure(codeOf(error), nameOf(error));
  }
}
