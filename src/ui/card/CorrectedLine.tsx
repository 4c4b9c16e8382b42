/** What became of a correction, in a line above the card's foot, with the way back. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { type MessageKey, t } from '../../browser/words.ts';
import type { Failure } from '../../messaging/protocol.ts';
import { correctionWords } from '../components/correction-words.ts';
import type { Correcting } from './correcting.ts';

const FAILURES: Readonly<Record<Failure['code'], MessageKey>> = {
  analysis: 'correctFailedStore',
  store: 'correctFailedStore',
  full: 'correctFailedFull',
  newer: 'correctFailedNewer',
  blocked: 'correctFailedBlocked',
  lost: 'correctFailedLost',
  bad: 'correctFailedBad',
};

export function CorrectedLine({ correcting: { state, undo } }: { readonly correcting: Correcting }) {
  const button = useRef<HTMLButtonElement>(null);
  // What had the focus, a menu or a whole card, is gone by now.
  useLayoutEffect(() => button.current?.focus(), [state]);
  if (state.type === 'idle') return null;
  if (state.type === 'failed')
    return (
      <div class="toast trouble" role="alert">
        <span>{t(FAILURES[state.failure.code])}</span>
        <button type="button" class="lk" ref={button} onClick={state.again}>
          {t('noteRetry')}
        </button>
      </div>
    );
  return (
    <div class="toast" role="status">
      <span dir="auto">
        {state.type === 'done' ? correctionWords(state.correction.act) : t('correctUndone')}
      </span>
      {state.type === 'done' && (
        <button type="button" class="lk" ref={button} onClick={undo}>
          {t('noteUndo')}
        </button>
      )}
    </div>
  );
}
