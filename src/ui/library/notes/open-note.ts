/** Going from a note to its place: its passage, or the first mention of its person in the article where it was written. */
import type { Span } from '../../../engine/types.ts';
import type { NoteRow } from '../../../library/browsing/browse.ts';
import type { Note } from '../../../library/note.ts';
import type { Reading } from '../../../library/reading.ts';
import { useServices } from '../../components/services.ts';
import { isOn } from '../../reading/notes-on.ts';
import { useShared } from '../shared.ts';

function placeOf({ id, target }: Note, { notes, people, analysis }: Reading): readonly Span[] {
  if (target.type !== 'person') return notes.find(({ note }) => note.id === id)?.place?.spans ?? [];
  const index = people.findIndex((known) => isOn(known, target.personId));
  return analysis.people[index]?.mentions.slice(0, 1) ?? [];
}

export function useOpenNote(): (row: NoteRow) => Promise<void> {
  const { ask } = useServices();
  const { openPlace } = useShared();
  return async ({ note, placeUrl }) => {
    const { articleId } = note;
    const answer = await ask('reading/of', { articleId, hash: null });
    const spans = answer.type === 'reading' ? placeOf(note, answer.reading) : [];
    await openPlace({ articleId, url: placeUrl, spans });
  };
}
