/** A note in the trash: brought back at once, or deleted for good after a second press in the same place. */
import { useState } from 'preact/hooks';
import { date, t } from '../../../browser/words.ts';
import type { NoteRow } from '../../../library/browsing/browse.ts';
import { useServices } from '../../components/services.ts';
import { Confirm } from '../keeping/Confirm.tsx';
import { MarkedText } from '../lists/MarkedText.tsx';
import { On } from './NoteItem.tsx';

type State = 'lies' | 'restored' | 'erased' | 'failed';

export function TrashItem({ row }: { readonly row: NoteRow }) {
  const { note, text } = row;
  const { ask } = useServices();
  const [state, setState] = useState<State>('lies');
  const restore = async () =>
    setState((await ask('note/restore', { id: note.id })).type === 'saved' ? 'restored' : 'failed');
  const erase = async () =>
    setState((await ask('note/erase', { id: note.id })).type === 'erased' ? 'erased' : 'failed');
  if (state === 'restored' || state === 'erased')
    return (
      <p class="entry soft" role="status">
        {t(state === 'restored' ? 'trashRestored' : 'trashErased')}
      </p>
    );
  return (
    <div class="entry">
      <div class="note">
        <On row={row} />
        {note.text !== '' && (
          <p class="notetext" dir="auto">
            <MarkedText words={text} />
          </p>
        )}
      </div>
      <p class="from">
        <span dir="auto">{row.articleTitle.text}</span>
        {' · '}
        {t('trashSince', date(note.deletedAt ?? note.updatedAt, 'long'))}
      </p>
      {state === 'failed' && (
        <p class="trouble" role="alert">
          {t('trashFailed')}
        </p>
      )}
      <div class="row">
        <button type="button" class="lk" data-row onClick={() => void restore()}>
          {t('trashRestore')}
        </button>
        <Confirm label={t('trashErase')} question={t('trashEraseSure')} act={erase} />
      </div>
    </div>
  );
}
