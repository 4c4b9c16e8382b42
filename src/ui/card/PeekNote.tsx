/** The first line of the reader's newest note, behind the highlighter bar. */
import type { PlacedNote } from '../../library/reading.ts';

export function PeekNote({ notes }: { readonly notes: readonly PlacedNote[] }) {
  const line = notes.at(-1)?.note.text.trim().split('\n')[0];
  return line ? (
    <p class="line mine" dir="auto">
      {line}
    </p>
  ) : null;
}
