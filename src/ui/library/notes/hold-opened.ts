/** A note that was deleted in its own row stays there, with the way back, until the reader leaves the list. */
import type { NoteRow } from '../../../library/browsing/browse.ts';
import type { Shown } from '../lists/use-listed.ts';

/** The rows that came, with those before that were opened and are gone, each where it stood. */
export function holdOpened(
  opened: ReadonlySet<string>,
  before: Shown<NoteRow>,
  after: Shown<NoteRow>,
): Shown<NoteRow> {
  const rows = after.pages.flat();
  const there = new Set(rows.map(({ note }) => note.id));
  const gone = before.pages
    .flat()
    .map((row, index) => ({ row, index }))
    .filter(({ row: { note } }) => opened.has(note.id) && !there.has(note.id));
  if (gone.length === 0) return after;
  for (const { row, index } of gone) rows.splice(index, 0, row);
  return { ...after, pages: [rows] };
}
