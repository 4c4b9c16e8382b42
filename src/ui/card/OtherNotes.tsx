/** The reader's other notes on words that these share: each is a press away. */
import { t } from '../../browser/words.ts';
import type { PlacedNote } from '../../library/reading.ts';
import { inMarks } from '../components/Quote.tsx';
import { Section } from '../components/Section.tsx';
import { shortQuote } from '../reading/quote-of.ts';

export function OtherNotes(props: {
  readonly notes: readonly PlacedNote[];
  readonly language: string;
  readonly show: (noteId: string) => void;
}) {
  const { notes, language, show } = props;
  if (notes.length === 0) return null;
  return (
    <Section label={t('notesHere')} count={notes.length}>
      <ul class="others">
        {notes.map(({ note }) => (
          <li key={note.id}>
            <button type="button" onClick={() => show(note.id)}>
              <span class="t-small cut" lang={language} dir="auto">
                {inMarks(shortQuote(note.target), language)}
              </span>
              <span class="cut" dir="auto">
                {note.text.trim().split('\n')[0] || note.tags.join(' · ') || t('noteIsHighlight')}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
