/** Chooses the card for a target and a form. */
import { type MessageKey, t } from '../../browser/words.ts';
import type { Span } from '../../engine/types.ts';
import type { Reading } from '../../library/reading.ts';
import type { CardTarget } from '../../messaging/card-protocol.ts';
import { CopyCitation } from '../components/CopyCitation.tsx';
import { citationText, citePassage } from '../components/citation-words.ts';
import { FAILURE_WORDS } from '../components/failure-words.ts';
import { claimAt, personAt } from '../reading/at-place.ts';
import { CardShell, TITLE_ID } from './CardShell.tsx';
import { ClaimCard } from './ClaimCard.tsx';
import { ClaimPeek } from './ClaimPeek.tsx';
import { CorrectThis } from './CorrectThis.tsx';
import type { CardActions } from './card-actions.ts';
import type { CardShown } from './card-shown.ts';
import { type Correcting, useCorrecting } from './correcting.ts';
import { subjectOfPassage } from './note-subjects.ts';
import { offersOnPassage } from './offers.tsx';
import { NoteCard, PassageCard } from './PassageCard.tsx';
import { PersonCard } from './PersonCard.tsx';
import { PersonPeek } from './PersonPeek.tsx';

export function CardView({ shown, actions }: { readonly shown: CardShown; readonly actions: CardActions }) {
  const { content, show } = shown;
  const correcting = useCorrecting(show.target.articleId);
  if (content.type === 'reading') {
    const { reading } = content;
    return <OfReading shown={shown} reading={reading} actions={actions} correcting={correcting} />;
  }
  const [title, text]: readonly [MessageKey, MessageKey] =
    content.type === 'unknown'
      ? ['cardGoneTitle', 'cardGoneText']
      : ['libraryFailedTitle', FAILURE_WORDS[content.code]];
  return <Plain shown={shown} actions={actions} title={title} text={text} correcting={correcting} />;
}

interface Chosen {
  readonly correcting: Correcting;
  readonly shown: CardShown;
  readonly reading: Reading;
  readonly actions: CardActions;
}

function OfReading({ shown, reading, actions, correcting }: Chosen) {
  const { target, form } = shown.show;
  const gone = <Gone shown={shown} actions={actions} correcting={correcting} />;
  if (form === 'peek') return peekOf(reading, target, actions) ?? gone;
  const shared = { reading, form, actions, correcting };
  switch (target.type) {
    case 'person': {
      const index = personAt(reading, target.at);
      const person = reading.analysis.people[index];
      const known = reading.people[index];
      if (!person || !known) return gone;
      return <PersonCard {...shared} key={known.personId} index={index} person={person} known={known} />;
    }
    case 'claim': {
      const index = claimAt(reading, target.at);
      const claim = reading.analysis.claims[index];
      return claim ? <ClaimCard {...shared} key={keyOf(target.at)} index={index} claim={claim} /> : gone;
    }
    case 'note': {
      const placed = reading.notes.find(({ note }) => note.id === target.noteId);
      return placed ? (
        <NoteCard reading={reading} form={form} actions={actions} key={target.noteId} placed={placed} />
      ) : (
        gone
      );
    }
    case 'passage': {
      const { passage } = target;
      const subject = subjectOfPassage(reading, passage);
      const cite = () => citationText(citePassage(reading, passage), reading.analysis.language, Date.now());
      const beside = <CopyCitation text={cite} form="words" />;
      const foot = (
        <CorrectThis offers={offersOnPassage(reading, passage)} correcting={correcting} beside={beside} />
      );
      const { keepAtOnce } = shown.show;
      const words = { reading, form, actions, subject, quote: passage.quote, keepAtOnce, foot };
      return <PassageCard key={passage.start} {...words} />;
    }
  }
}

const keyOf = ({ block, start }: Span) => `${block} ${start}`;

/** Notes and passages are never shown by resting the pointer. */
function peekOf(reading: Reading, target: CardTarget, { pin }: CardActions) {
  if (target.type === 'person') {
    const index = personAt(reading, target.at);
    const person = reading.analysis.people[index];
    return person ? <PersonPeek reading={reading} index={index} person={person} pin={pin} /> : null;
  }
  const claim = target.type === 'claim' ? reading.analysis.claims[claimAt(reading, target.at)] : undefined;
  return claim ? <ClaimPeek reading={reading} claim={claim} pin={pin} /> : null;
}

/** Its mark is gone: by the reader's own word, or because the article changed. */
function Gone({ shown, actions, correcting }: Omit<Chosen, 'reading'>) {
  const isCorrected = correcting.state.type === 'done';
  return (
    <Plain
      shown={shown}
      actions={actions}
      correcting={correcting}
      title={isCorrected ? 'cardCorrectedTitle' : 'cardGoneTitle'}
      text={isCorrected ? 'cardCorrectedText' : 'cardGoneText'}
    />
  );
}

/** A card that can only say why it shows nothing. */
function Plain(props: {
  readonly shown: CardShown;
  readonly actions: CardActions;
  readonly correcting: Correcting;
  readonly title: MessageKey;
  readonly text: MessageKey;
}) {
  const { shown, actions, correcting, title, text } = props;
  const form = shown.show.form === 'sheet' ? 'sheet' : 'pinned';
  const foot = <CorrectThis offers={[]} correcting={correcting} />;
  const head = (
    <h1 class="t-name" id={TITLE_ID}>
      {t(title)}
    </h1>
  );
  return (
    <CardShell form={form} close={actions.close} head={head} foot={foot}>
      <p class="t-para soft sec">{t(text)}</p>
    </CardShell>
  );
}
