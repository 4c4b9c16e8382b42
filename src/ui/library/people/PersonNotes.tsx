/** What the reader wrote on a person, and the field to write in. */
import { t } from '../../../browser/words.ts';
import type { PersonPage } from '../../../library/browsing/browse.ts';
import { NoteSection } from '../../components/NoteSection.tsx';
import type { NoteSubject } from '../../components/note-slots.ts';
import type { NewestReading } from './newest-reading.ts';

/** Null where there is no article for a note to be written in, and none was written. */
function subjectOf(
  { personId, name, notes, meetings }: PersonPage,
  reading: NewestReading,
): NoteSubject | null {
  const articleId = meetings.rows[0]?.articleId ?? notes[0]?.note.articleId;
  if (articleId === undefined) return null;
  const drafts = reading.state === 'here' ? reading.reading.drafts : [];
  return {
    target: { type: 'person', personId, name },
    articleId,
    notes: notes.map(({ note }) => ({ note, place: null })),
    drafts: drafts.filter(({ target }) => target.type === 'person' && target.personId === personId),
  };
}

export function PersonNotes(props: { readonly person: PersonPage; readonly reading: NewestReading }) {
  const { person, reading } = props;
  // Editors are made once: not before it is known what was left unsaved.
  if (reading.state === 'asked') return null;
  const subject = subjectOf(person, reading);
  if (!subject) return null;
  return (
    <>
      <dt>{t('sectionNote')}</dt>
      <dd class="notes">
        <NoteSection subject={subject} />
      </dd>
    </>
  );
}
