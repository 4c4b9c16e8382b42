/** A note in a list: what it stands on, the reader's words, its tags, where it was written; written on in place. */
import { useState } from 'preact/hooks';
import { date, t } from '../../../browser/words.ts';
import type { NoteRow } from '../../../library/browsing/browse.ts';
import type { Note } from '../../../library/note.ts';
import { CopyCitation } from '../../components/CopyCitation.tsx';
import { citationText, citeNote } from '../../components/citation-words.ts';
import { IconButton } from '../../components/IconButton.tsx';
import { NoteEditor } from '../../components/NoteEditor.tsx';
import { slotOf } from '../../components/note-slots.ts';
import { Phrase, slot } from '../../components/Phrase.tsx';
import { inMarks } from '../../components/Quote.tsx';
import { languageOf } from '../lists/language-of.ts';
import { MarkedText } from '../lists/MarkedText.tsx';
import { hrefOf } from '../route.ts';
import { useCited } from '../use-cited.ts';
import { useOpenNote } from './open-note.ts';
import { Tags } from './Tags.tsx';
import { usePlace } from './use-place.ts';

export function NoteItem(props: {
  readonly row: NoteRow;
  /** Article and day; false on the article's own page. */
  readonly from?: boolean;
  /** Called when the reader begins to write on it. */
  readonly opened?: () => void;
}) {
  const { row, from = true, opened } = props;
  const { note } = row;
  const [isOpen, setOpen] = useState(false);
  const open = useOpenNote();
  const cited = useCited();
  const language = languageOf(row.on.text);
  const cite = async () => {
    const { article, read } = await cited(note);
    return citationText(citeNote(note, article, language), language, read);
  };
  const begin = () => {
    opened?.();
    setOpen(true);
  };
  return (
    <div class="entry">
      <div class="note">
        <On row={row} />
        <WhereNow note={note} />
        {isOpen ? (
          <NoteEditor slot={slotOf({ note, place: null }, null)} takesFocus told={() => {}} />
        ) : (
          <Words row={row} />
        )}
      </div>

      {!isOpen && <Tags tags={note.tags} />}
      <p class="from">
        {from && (
          <>
            <a href={hrefOf('articles', note.articleId)} dir="auto">
              <MarkedText words={row.articleTitle} />
            </a>
            {' · '}
          </>
        )}
        <time class="num" dateTime={new Date(note.updatedAt).toISOString()}>
          {date(note.updatedAt, 'long')}
        </time>
        {!isOpen && (
          <>
            {' · '}
            <button type="button" class="lk" onClick={() => begin()}>
              {t('noteEdit')}
            </button>
          </>
        )}
      </p>
      <IconButton kind="go" icon="go" label={t('goNotePlace')} press={() => void open(row)} isRow />
      <CopyCitation text={cite} form="sign" />
    </div>
  );
}

/** Nothing for words that stand where they stood. */
function WhereNow({ note }: { readonly note: Note }) {
  const found = usePlace(note);
  if (found !== 'gone' && found !== 'uncertain') return null;
  return <p class="t-small">{t(found === 'gone' ? 'noteGoneShort' : 'noteUncertain')}</p>;
}

function Words({ row: { note, text } }: { readonly row: NoteRow }) {
  if (note.text === '') return null;
  return (
    <p class="notetext" dir="auto">
      <MarkedText words={text} />
    </p>
  );
}

/** The person, or the words in the marks of their language; the whole passage, because it may be gone from the page. */
export function On({ row: { note, on } }: { readonly row: NoteRow }) {
  const { target } = note;
  const language = languageOf(on.text);
  if (target.type === 'person')
    return (
      <p class="t-name2">
        <a class="plain" href={hrefOf('people', target.personId)}>
          <bdi lang={language}>
            <MarkedText words={on} />
          </bdi>
        </a>
      </p>
    );
  return (
    <p class="t-small onwords" lang={language} dir="auto">
      <Phrase text={inMarks(slot(0), language)} parts={[<MarkedText key="words" words={on} />]} />
    </p>
  );
}
