/** What the reader corrects in one card: sent, said to be kept only when it is, and taken back. */
import { useState } from 'preact/hooks';
import type { CorrectionAct, CorrectionDraft, CorrectionScope } from '../../library/correction.ts';
import type { Failure } from '../../messaging/protocol.ts';
import { useServices } from '../components/services.ts';

export type CorrectingState =
  | { readonly type: 'idle' }
  | { readonly type: 'done'; readonly correction: CorrectionDraft }
  | { readonly type: 'undone' }
  | { readonly type: 'failed'; readonly failure: Failure; readonly again: () => void };

export interface Correcting {
  readonly state: CorrectingState;
  readonly correct: (act: CorrectionAct, scope: CorrectionScope) => void;
  /** Takes back what was corrected last. */
  readonly undo: () => void;
}

/** Stands above what the card shows, because a corrected card may have nothing left to show but the way back. */
export function useCorrecting(articleId: string): Correcting {
  const { ask } = useServices();
  const [state, say] = useState<CorrectingState>({ type: 'idle' });
  const add = async (correction: CorrectionDraft) => {
    const failure = await failureOf(ask('correction/add', { correction }));
    say(
      failure ? { type: 'failed', failure, again: () => void add(correction) } : { type: 'done', correction },
    );
  };
  const remove = async (id: string) => {
    const failure = await failureOf(ask('correction/remove', { id }));
    say(failure ? { type: 'failed', failure, again: () => void remove(id) } : { type: 'undone' });
  };
  return {
    state,
    correct(act, scope) {
      void add({ id: crypto.randomUUID(), at: Date.now(), scope, articleId, act });
    },
    undo() {
      if (state.type === 'done') void remove(state.correction.id);
    },
  };
}

async function failureOf(answer: Promise<{ readonly type: string } | Failure>): Promise<Failure | null> {
  const given = await answer;
  return given.type === 'failed' && 'code' in given ? given : null;
}
