/** The reader's notes on this article and its people, and words not yet saved. One whose place is gone is listed, never hidden. */
import { useState } from 'preact/hooks';
import { t } from '../../browser/words.ts';
import type { Span } from '../../engine/types.ts';
import type { NoteTarget } from '../../library/note.ts';
import type { Place, Reading } from '../../library/reading.ts';
import { CopyCitation } from '../components/CopyCitation.tsx';
import { citationText, citeNote } from '../components/citation-words.ts';
import { IconButton } from '../components/IconButton.tsx';
import { NoteEditor } from '../components/NoteEditor.tsx';
import { draftSlot, slotOf } from '../components/note-slots.ts';
import { Phrase, slot } from '../components/Phrase.tsx';
import { inMarks } from '../components/Quote.tsx';
import { TagsShown } from '../components/TagsShown.tsx';
import { found, textsOfWritten } from '../reading/find.ts';
import { isOn } from '../reading/notes-on.ts';
import { quoteOf, shortQuote } from '../reading/quote-of.ts';
import { type Written, writtenOn } from '../reading/written-on.ts';
import { useFirstRows } from './first-rows.ts';
import type { PopupActions } from './popup-actions.ts';

export function NotesList(props: {
  readonly reading: Reading;
  readonly query: string;
  readonly jump: PopupActions['jump'];
}) {
  const { reading, query, jump } = props;
  const written = found(writtenOn(reading), query, textsOfWritten);
  const shown = useFirstRows(written);
  if (written.length === 0)
    return <p class="empty soft">{query ? t('searchNothing', query) : t('noNotes')}</p>;
  return (
    <ul>
      {shown.map((each) => (
        <NoteRow key={each.id} written={each} reading={reading} jump={jump} />
      ))}
    </ul>
  );
}

function NoteRow(props: {
  readonly written: Written;
  readonly reading: Reading;
  readonly jump: PopupActions['jump'];
}) {
  const { written, reading, jump } = props;
  const [open, setOpen] = useState(false);
  const spans = placeOf(written, reading);
  const cite = citing(written, reading);
  return (
    <li class="entry">
      <div class="note">
        <Subject written={written} language={reading.analysis.language} />
        {open ? <Editor written={written} /> : <Words written={written} open={() => setOpen(true)} />}
      </div>
      {spans.length > 0 && <IconButton kind="go" icon="go" label={t('goNote')} press={() => jump(spans)} />}
      {cite && <CopyCitation text={cite} form="sign" />}
    </li>
  );
}

/** Words that are not saved yet are nothing to be quoted. */
function citing({ note }: Written, { article, analysis: { language } }: Reading): (() => string) | null {
  if (!note) return null;
  return () => citationText(citeNote(note.note, article, language), language, Date.now());
}

function Words({ written, open }: { readonly written: Written; readonly open: () => void }) {
  const { text, tags, draft } = written;
  return (
    <>
      {text && (
        <p class="notetext" dir="auto">
          {text}
        </p>
      )}
      <TagsShown tags={tags} />
      {draft && (
        <p class="t-small">
          {t('noteUnsaved')}{' '}
          <button type="button" class="lk" onClick={open}>
            {t('noteGoOn')}
          </button>
        </p>
      )}
    </>
  );
}

/** It stays open once opened, also when its draft has become a note. */
function Editor({ written: { note, draft } }: { readonly written: Written }) {
  const edited = note ? slotOf(note, draft) : draft && draftSlot(draft);
  return edited && <NoteEditor slot={edited} takesFocus told={() => {}} />;
}

/** Where a note leads: its passage, or the first mention of its person. */
function placeOf({ target, note }: Written, reading: Reading): readonly Span[] {
  if (target.type !== 'person') return note?.place?.spans ?? [];
  const { personId } = target;
  const index = reading.people.findIndex((known) => isOn(known, personId));
  return reading.analysis.people[index]?.mentions.slice(0, 1) ?? [];
}

function Subject({ written, language }: { readonly written: Written; readonly language: string }) {
  const { target, note } = written;
  if (target.type === 'person')
    return (
      <p class="t-name2">
        <bdi lang={language}>{quoteOf(target)}</bdi>
      </p>
    );
  return <Passage target={target} place={note && { found: note.place }} language={language} />;
}

function Passage(props: {
  readonly target: NoteTarget;
  /** Null for a draft, which nobody has looked for in the text yet. */
  readonly place: { readonly found: Place | null } | null;
  readonly language: string;
}) {
  const { target, place, language } = props;
  const words = (
    <span key="words" lang={language} dir="auto">
      {inMarks(shortQuote(target), language)}
    </span>
  );
  return (
    <>
      <p class="t-small">
        {place?.found === null ? <Phrase text={t('noteGone', slot(0))} parts={[words]} /> : words}
      </p>
      {place?.found?.certainty === 'uncertain' && <p class="t-small">{t('noteUncertain')}</p>}
    </>
  );
}
