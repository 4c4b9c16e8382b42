/** The reader's notes on this article and its people. One whose words are gone is listed, never hidden. */
import { t } from '../../browser/words.ts';
import type { Span } from '../../engine/types.ts';
import type { PlacedNote, Reading } from '../../library/reading.ts';
import { IconButton } from '../components/IconButton.tsx';
import { Phrase, slot } from '../components/Phrase.tsx';
import { inMarks } from '../components/Quote.tsx';
import { found, textsOfNote } from '../reading/find.ts';
import { quoteOf } from '../reading/quote-of.ts';
import type { PopupActions } from './popup-actions.ts';

/** Letters of a long passage that stand over its note; the whole of it stands in its card. */
const QUOTE_LENGTH = 160;

export function NotesList(props: {
  readonly reading: Reading;
  readonly query: string;
  readonly jump: PopupActions['jump'];
}) {
  const { reading, query, jump } = props;
  const notes = found(reading.notes, query, textsOfNote);
  if (notes.length === 0) return <p class="empty soft">{query ? t('searchNothing', query) : t('noNotes')}</p>;
  return (
    <ul>
      {notes.map((placed) => (
        <NoteRow key={placed.note.id} placed={placed} reading={reading} jump={jump} />
      ))}
    </ul>
  );
}

function NoteRow(props: {
  readonly placed: PlacedNote;
  readonly reading: Reading;
  readonly jump: PopupActions['jump'];
}) {
  const { placed, reading, jump } = props;
  const spans = placeOf(placed, reading);
  return (
    <li class="entry">
      <div class="note">
        <Subject placed={placed} language={reading.analysis.language} />
        {placed.note.text && (
          <p class="notetext" dir="auto">
            {placed.note.text}
          </p>
        )}
      </div>
      {spans.length > 0 && <IconButton kind="go" icon="go" label={t('goNote')} press={() => jump(spans)} />}
    </li>
  );
}

/** Where a note leads: its passage, or the first mention of its person. */
function placeOf({ note, place }: PlacedNote, reading: Reading): readonly Span[] {
  if (note.target.type !== 'person') return place?.spans ?? [];
  const { personId } = note.target;
  const index = reading.people.findIndex((known) => known.personId === personId);
  return reading.analysis.people[index]?.mentions.slice(0, 1) ?? [];
}

function Subject({ placed, language }: { readonly placed: PlacedNote; readonly language: string }) {
  const { note, place } = placed;
  const quote = quoteOf(note);
  if (note.target.type === 'person')
    return (
      <p class="t-name2">
        <bdi lang={language}>{quote}</bdi>
      </p>
    );
  const short = quote.length > QUOTE_LENGTH ? `${quote.slice(0, QUOTE_LENGTH).trimEnd()}…` : quote;
  const words = (
    <span key="words" lang={language} dir="auto">
      {inMarks(short, language)}
    </span>
  );
  return (
    <>
      <p class="t-small">
        {place === null ? <Phrase text={t('noteGone', slot(0))} parts={[words]} /> : words}
      </p>
      {place?.certainty === 'uncertain' && <p class="t-small">{t('noteUncertain')}</p>}
    </>
  );
}
