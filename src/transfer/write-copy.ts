/**
 * The text of a copy: our own form of file, JSON in UTF-8. `version` is that of the library's migrations, and an older
 * file passes through them. Half a surrogate pair is written as an escape, so nothing is lost in UTF-8.
 */
import { LIBRARY_VERSION } from '../library/migrations.ts';
import type { Copy } from './copy.ts';

/** By this a file of ours is known. */
export const COPY_FORMAT = 'whence';

/** One line a record, so that a file can be looked through and compared. `at`: when it was made, in milliseconds since 1970. */
export function writeCopy(copy: Copy, at: number): string {
  const { settings, ...lists } = copy;
  const head = { format: COPY_FORMAT, version: LIBRARY_VERSION, made: new Date(at).toISOString(), settings };
  const parts = Object.entries(head).map(
    ([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`,
  );
  const written = Object.entries(lists).map(([name, records]) => {
    const lines = records.map((record: object) => JSON.stringify(record));
    return `${JSON.stringify(name)}: [${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n`}]`;
  });
  return `{${[...parts, ...written].join(',\n')}}\n`;
}
