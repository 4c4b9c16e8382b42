/** The reader's own words: a field that saves itself, says when it did, and can be deleted and brought back. */
import { useEffect, useLayoutEffect, useMemo, useReducer, useRef } from 'preact/hooks';
import { date, day, type MessageKey, t } from '../../browser/words.ts';
import type { NoteTarget } from '../../library/note.ts';
import type { Failure } from '../../messaging/protocol.ts';
import { IconButton } from './IconButton.tsx';
import { NoteKeeper, type NoteSlot, type NoteState, type NoteStatus } from './keep-note.ts';
import { Section } from './Section.tsx';
import { useServices } from './services.ts';
import { TagsLine } from './TagsLine.tsx';
import { TagsShown } from './TagsShown.tsx';

const LABELS: Readonly<Record<NoteTarget['type'], MessageKey>> = {
  person: 'noteOnPerson',
  claim: 'noteOnClaim',
  passage: 'noteOnPassage',
};

const FAILURES: Readonly<Record<Failure['code'], MessageKey>> = {
  analysis: 'noteFailedStore',
  store: 'noteFailedStore',
  full: 'noteFailedFull',
  newer: 'noteFailedNewer',
  blocked: 'noteFailedBlocked',
  lost: 'noteFailedLost',
  bad: 'noteFailedBad',
};

interface Props {
  readonly slot: NoteSlot;
  /** A new one is kept before a word is written in it. */
  readonly keepAtOnce?: boolean;
  /** The reader asked for it: the field has the focus at once. */
  readonly takesFocus?: boolean;
  /** Called at every change of what stands beside the note: its section makes room for a blank editor, or takes it away. */
  readonly told: (status: NoteStatus['type']) => void;
}

export function NoteEditor({ slot, keepAtOnce = false, takesFocus = false, told }: Props) {
  // Brought back by a press, the words take the place of the button.
  const isAsked = useRef(takesFocus);
  const keeper = useKeeper(slot, told);
  useEffect(() => {
    if (keepAtOnce && keeper.state().status.type === 'blank') void keeper.save();
  }, [keeper]);
  const state = keeper.state();
  return (
    <Section label={t('sectionNote')} aside={<Aside state={state} keeper={keeper} />}>
      {state.status.type === 'deleted' ? (
        <Deleted
          restore={() => {
            isAsked.current = true;
            void keeper.restore();
          }}
        />
      ) : (
        <>
          <div class="note">
            <Field slot={slot} keeper={keeper} takesFocus={isAsked.current} />
            <TagsLine keeper={keeper} />
          </div>
          <Trouble state={state} keeper={keeper} />
          <Conflict state={state} keeper={keeper} />
          {slot.target.type === 'passage' && !state.kept && isBlank(state) && (
            <button type="button" class="btn" onClick={() => void keeper.save()}>
              {t('noteHighlight')}
            </button>
          )}
        </>
      )}
    </Section>
  );
}

/** One keeper for the life of the editor: a reading that comes anew never takes a half-written note away. */
function useKeeper(slot: NoteSlot, told: Props['told']): NoteKeeper {
  const { ask } = useServices();
  const [, redraw] = useReducer((turn: number) => turn + 1, 0);
  const tell = useRef(told);
  tell.current = told;
  const keeper = useMemo(() => {
    let last: NoteStatus['type'] | null = null;
    const made: NoteKeeper = new NoteKeeper(slot, ask, () => {
      redraw(undefined);
      const { type } = made.state().status;
      if (type !== last) tell.current(type);
      last = type;
    });
    return made;
  }, [slot.id]);
  const { saved } = slot;
  useEffect(() => {
    if (saved) keeper.renew(saved);
  }, [keeper, saved]);
  useEffect(() => () => keeper.close(), [keeper]);
  useEffect(() => flushAtEnd(keeper), [keeper]);
  return keeper;
}

/** A tab that is closed or left takes its pages down without a word to the views. */
function flushAtEnd(keeper: NoteKeeper): () => void {
  const end = new AbortController();
  const { signal } = end;
  window.addEventListener('pagehide', () => keeper.flush(), { signal });
  document.addEventListener('visibilitychange', () => document.hidden && keeper.flush(), { signal });
  return () => end.abort();
}

function Aside({ state, keeper }: { readonly state: NoteState; readonly keeper: NoteKeeper }) {
  // Words that were found again, and that the reader may not want any more.
  const isLeft = keeper.slot.draft !== null && state.status.type === 'draft';
  return (
    <span class="noteside">
      <span class="t-small" role="status">
        {statusWords(state)}
      </span>
      {(state.kept || isLeft) && (
        <IconButton icon="trash" label={t('noteDelete')} press={() => void keeper.remove()} />
      )}
    </span>
  );
}

const isBlank = ({ text, tags, word }: NoteState) => text === '' && tags.length === 0 && word === '';

function statusWords({ status }: NoteState): string {
  if (status.type === 'draft' || status.type === 'conflict') return t('noteUnsaved');
  if (status.type !== 'saved') return '';
  const today = new Date(status.at).toDateString() === new Date().toDateString();
  return today ? t('noteSaved', date(status.at, 'clock')) : t('noteSavedOn', day(status.at));
}

function Field(props: {
  readonly slot: NoteSlot;
  readonly keeper: NoteKeeper;
  readonly takesFocus: boolean;
}) {
  const { slot, keeper, takesFocus } = props;
  const field = useRef<HTMLTextAreaElement>(null);
  const { text } = keeper.state();
  useLayoutEffect(() => {
    if (field.current) fitHeight(field.current);
  }, [text]);
  useLayoutEffect(() => {
    if (!takesFocus || !field.current) return;
    field.current.focus();
    field.current.setSelectionRange(text.length, text.length);
  }, []);
  const keyed = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void keeper.save();
  };
  return (
    <textarea
      ref={field}
      rows={1}
      dir="auto"
      aria-label={t(LABELS[slot.target.type])}
      placeholder={t(slot.target.type === 'person' ? 'notePlaceholderPerson' : 'notePlaceholder')}
      value={text}
      onInput={(event) => keeper.type(event.currentTarget.value)}
      onBlur={() => keeper.state().status.type === 'draft' && keeper.saveOwn()}
      onKeyDown={keyed}
    />
  );
}

/** Firefox 140 knows no `field-sizing`: the field takes the height of its text. */
function fitHeight(field: HTMLTextAreaElement): void {
  field.style.blockSize = 'auto';
  field.style.blockSize = `${field.scrollHeight}px`;
}

function Trouble({ state, keeper }: { readonly state: NoteState; readonly keeper: NoteKeeper }) {
  if (state.status.type !== 'failed') return null;
  const { failure, during } = state.status;
  const words = {
    save: FAILURES[failure.code],
    delete: 'noteNotDeleted',
    restore: 'noteNotRestored',
  } as const;
  return (
    <p class="trouble" role="alert">
      {t(words[during])}{' '}
      <button type="button" class="lk" onClick={() => void keeper.retry()}>
        {t('noteRetry')}
      </button>
    </p>
  );
}

/** Two tabs wrote on one note: nothing is decided over the reader's head, and nothing is lost meanwhile. */
function Conflict({ state, keeper }: { readonly state: NoteState; readonly keeper: NoteKeeper }) {
  if (state.status.type !== 'conflict') return null;
  return (
    <div class="trouble" role="alert">
      <p>{t('noteConflict')}</p>
      <p class="notetext" dir="auto">
        {state.status.theirs.text}
      </p>
      <TagsShown tags={state.status.theirs.tags} />
      <button type="button" class="lk" onClick={() => void keeper.keepMine()}>
        {t('noteKeepMine')}
      </button>{' '}
      <button type="button" class="lk" onClick={() => void keeper.takeTheirs()}>
        {t('noteTakeTheirs')}
      </button>
    </div>
  );
}

function Deleted({ restore }: { readonly restore: () => void }) {
  const undo = useRef<HTMLButtonElement>(null);
  // The button that deleted it is gone, and the focus with it.
  useLayoutEffect(() => {
    if (document.hasFocus() && document.activeElement === document.body) undo.current?.focus();
  }, []);
  return (
    <p class="deleted" role="status">
      {t('noteDeleted')}{' '}
      <button type="button" class="lk" ref={undo} onClick={restore}>
        {t('noteUndo')}
      </button>
    </p>
  );
}
