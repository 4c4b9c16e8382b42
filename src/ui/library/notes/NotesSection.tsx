/** Every note, the one changed last first; those whose words are gone from their article stand among them with those words. */
import { useRef } from 'preact/hooks';
import { t } from '../../../browser/words.ts';
import { useServices } from '../../components/services.ts';
import { Filters } from '../filters/Filters.tsx';
import { narrowing } from '../filters/narrowing.ts';
import { EntrySection } from '../lists/EntrySection.tsx';
import { periodOf } from '../lists/groups.ts';
import { listOf } from '../lists/list-of.ts';
import { useListed } from '../lists/use-listed.ts';
import { useShared } from '../shared.ts';
import { holdOpened } from './hold-opened.ts';
import { NoteItem } from './NoteItem.tsx';
import { TrashItem } from './TrashItem.tsx';

/** In the trash nothing is written on. */
const NOTHING_OPENED: ReadonlySet<string> = new Set();

function useNotes(trash: boolean, opened: ReadonlySet<string>) {
  const { route } = useShared();
  const { ask } = useServices();
  const { words, from, to, personId, tag } = narrowing(route.asked);
  const asked = { words, from, to, personId, tag, articleId: null, trash };
  return useListed(
    JSON.stringify(['notes', asked]),
    (page) => listOf(ask('library/notes', { ...asked, ...page })),
    (before, after) => holdOpened(opened, before, after),
  );
}

export function NotesSection() {
  const { current: opened } = useRef(new Set<string>());
  const listing = useNotes(false, opened);
  return (
    <EntrySection
      section="notes"
      title={t('tabNotes')}
      search={t('notesSearch')}
      filters={<Filters of={['person', 'tag', 'dates']} />}
      listing={listing}
      keyOf={({ note }) => note.id}
      groupOf={({ note }) => periodOf(note.updatedAt)}
      draw={(row) => <NoteItem row={row} opened={() => opened.add(row.note.id)} />}
    />
  );
}

export function TrashSection() {
  const listing = useNotes(true, NOTHING_OPENED);
  return (
    <EntrySection
      section="trash"
      title={t('sectionTrash')}
      search={t('notesSearch')}
      filters={<p class="lead">{t('trashLead')}</p>}
      listing={listing}
      keyOf={({ note }) => note.id}
      groupOf={({ note }) => periodOf(note.deletedAt ?? note.updatedAt)}
      draw={(row) => <TrashItem row={row} />}
    />
  );
}
