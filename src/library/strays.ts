/** People who are in no article any more. */
import type { Writing } from './writing.ts';

/** They go, unless the reader wrote on them; answers with how many went. */
export async function dropStrays(writing: Writing, personIds: ReadonlySet<string>): Promise<number> {
  let dropped = 0;
  for (const personId of personIds) {
    const seen = await writing.objectStore('appearances').index('personId').count(personId);
    const noted = await writing.objectStore('notes').index('personId').count(personId);
    const begun = await writing.objectStore('drafts').index('personId').count(personId);
    if (seen + noted + begun > 0) continue;
    dropped += 1;
    await writing.objectStore('people').delete(personId);
  }
  return dropped;
}
