/** How much of the reader's own there is: what nothing can make again. */
import type { Library } from './open-library.ts';

/** Notes (those in the trash too) and corrections. */
export interface OwnCounts {
  readonly notes: number;
  readonly corrections: number;
}

/** Counted at once: whatever is written later waits behind it. */
export async function countOwn(library: Library): Promise<OwnCounts> {
  const looking = library.transaction(['notes', 'corrections']);
  const [notes, corrections] = await Promise.all([
    looking.objectStore('notes').count(),
    looking.objectStore('corrections').count(),
  ]);
  return { notes, corrections };
}
