/** A passage that the reader chose, or a note that hangs on one: the words, and the note. */
import type { ComponentChildren } from 'preact';
import { t } from '../../browser/words.ts';
import type { PlacedNote, Reading } from '../../library/reading.ts';
import { CopyCitation } from '../components/CopyCitation.tsx';
import { citationText, citeNote } from '../components/citation-words.ts';
import { NoteSection } from '../components/NoteSection.tsx';
import type { NoteSubject } from '../components/note-slots.ts';
import { notesOver } from '../reading/notes-on.ts';
import { quoteOf } from '../reading/quote-of.ts';
import { CardShell, TITLE_ID } from './CardShell.tsx';
import { ChosenWords } from './ChosenWords.tsx';
import type { CardActions } from './card-actions.ts';
import { subjectOfNote } from './note-subjects.ts';
import { OtherNotes } from './OtherNotes.tsx';

interface Shared {
  readonly reading: Reading;
  readonly form: 'pinned' | 'sheet';
  readonly actions: CardActions;
}

export function PassageCard(
  props: Shared & {
    readonly subject: NoteSubject;
    readonly quote: string;
    readonly foot?: ComponentChildren;
    /** What became of the place, where that is not plain. */
    readonly remark?: string | null;
    /** Other notes on words of these. */
    readonly others?: readonly PlacedNote[];
    readonly keepAtOnce?: boolean;
  },
) {
  const { reading, subject, quote, remark, others = [], keepAtOnce, form, actions, foot } = props;
  const head = (
    <>
      <h1 class="t-label" id={TITLE_ID}>
        {t('sectionPassage')}
      </h1>
      <ChosenWords quote={quote} language={reading.analysis.language} />
      {remark && <p class="t-small manner">{remark}</p>}
    </>
  );
  return (
    <CardShell form={form} close={actions.close} head={head} foot={foot}>
      <NoteSection subject={subject} keepAtOnce={keepAtOnce} />
      <OtherNotes notes={others} language={reading.analysis.language} show={actions.showNote} />
    </CardShell>
  );
}

/** A note that exists. When its words are gone or unsure, the card says so. */
export function NoteCard(props: Shared & { readonly placed: PlacedNote }) {
  const { placed, ...shared } = props;
  const { note, place } = placed;
  const { article, analysis } = props.reading;
  const cite = () => citationText(citeNote(note, article, analysis.language), analysis.language, Date.now());
  const isGone = note.target.type !== 'person' && place === null;
  const remark = isGone ? t('noteGoneShort') : place?.certainty === 'uncertain' ? t('noteUncertain') : null;
  return (
    <PassageCard
      {...shared}
      subject={subjectOfNote(props.reading, placed)}
      quote={quoteOf(note.target)}
      remark={remark}
      others={notesOver(props.reading, placed)}
      foot={
        <div class="foot">
          <CopyCitation text={cite} form="words" />
        </div>
      }
    />
  );
}
