/** The first line of the reader's newest note, or its tags where it has no words, behind the highlighter bar. */
import type { PlacedNote } from '../../library/reading.ts';

export function PeekNote({ notes }: { readonly notes: readonly PlacedNote[] }) {
  const { text, tags } = notes.at(-1)?.note ?? { text: '', tags: [] };
  const line = text.trim().split('\n')[0] || tags.join(' · ');
  return line ? (
    <p class="line mine" dir="auto">
      {line}
    </p>
  ) : null;
}
