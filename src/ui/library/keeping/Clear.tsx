/** Weighs what clearing would take, asks, and does it; long work says how far it is. */
import { useState } from 'preact/hooks';
import { number, t } from '../../../browser/words.ts';
import type { Clearing, ClearingEffect } from '../../../library/browsing/browse.ts';
import type { Failure } from '../../../messaging/protocol.ts';
import { FAILURE_WORDS } from '../../components/failure-words.ts';
import { type Ask, useServices } from '../../components/services.ts';
import { useAnswer } from '../use-answer.ts';
import { Confirm } from './Confirm.tsx';
import { effectWords, goneWords, ownWords } from './effect-words.ts';

type State =
  | { readonly type: 'asked' }
  | { readonly type: 'clearing'; readonly done: number; readonly of: number }
  | { readonly type: 'cleared'; readonly effect: ClearingEffect }
  | Failure;

interface Order {
  readonly what: Clearing;
  readonly notes: boolean;
}

async function clear(ask: Ask, order: Order, say: (state: State) => void): Promise<void> {
  const id = crypto.randomUUID();
  say({ type: 'clearing', done: 0, of: 0 });
  for (;;) {
    const answer = await ask('library/clear', { id, ...order });
    say(answer);
    if (answer.type !== 'clearing') return;
  }
}

export function Clear({ what, leave }: { readonly what: Clearing; readonly leave?: () => void }) {
  const { ask } = useServices();
  const alone = useAnswer('library/weigh', { what, notes: false }).answer;
  const both = useAnswer('library/weigh', { what, notes: true }).answer;
  const [notes, setNotes] = useState(false);
  const answer = (notes && both) || alone;
  const [state, say] = useState<State>({ type: 'asked' });
  if (state.type === 'clearing')
    return (
      <p role="status">
        {state.of > 0 ? t('clearingOf', number(state.done), number(state.of)) : t('clearing')}
      </p>
    );
  if (state.type === 'cleared') return <p role="status">{t('cleared', goneWords(state.effect))}</p>;
  if (!answer) return null;
  const failure = state.type === 'failed' ? state : answer.type === 'failed' ? answer : null;
  if (failure)
    return (
      <p class="trouble" role="alert">
        {t('clearFailed')} {t(FAILURE_WORDS[failure.code])}
      </p>
    );
  if (answer.type !== 'weighed') return null;
  const { effect } = answer;
  const own = ownWords(effect);
  if (effect.articles === 0) return <p class="soft">{t('clearNothing')}</p>;
  return (
    <div class="clear">
      <p>{t('clearWould', effectWords(effect))}</p>
      {own && (
        <label class="check">
          <input
            type="checkbox"
            checked={notes}
            onChange={(event) => setNotes(event.currentTarget.checked)}
          />
          <span>{t('clearNotesToo', own)}</span>
        </label>
      )}
      <p class="row">
        <Confirm
          look="btn"
          label={t('clearDo')}
          question={t(notes ? 'clearSureNotes' : 'clearSure')}
          act={() => clear(ask, { what, notes }, say)}
        />
        {leave && (
          <button type="button" class="lk" onClick={leave}>
            {t('correctCancel')}
          </button>
        )}
      </p>
    </div>
  );
}
