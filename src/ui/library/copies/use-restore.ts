/** The steps of bringing a copy back: what it would do, the reader's word, what it did. */
import { useState } from 'preact/hooks';
import type { CopyInfo } from '../../../browser/copies.ts';
import type { RestorePlan } from '../../../messaging/keeping-protocol.ts';
import type { Failure } from '../../../messaging/protocol.ts';
import { useServices } from '../../components/services.ts';

export type RestoreState =
  | { readonly type: 'none' }
  | { readonly type: 'asking'; readonly copy: CopyInfo; readonly plan: RestorePlan }
  | { readonly type: 'working' }
  | { readonly type: 'done'; readonly plan: RestorePlan }
  | { readonly type: 'failed'; readonly failure: Failure };

export interface Restoring {
  readonly state: RestoreState;
  readonly look: (copy: CopyInfo) => Promise<void>;
  readonly restore: (copy: CopyInfo) => Promise<void>;
  readonly leave: () => void;
}

export function useRestore(): Restoring {
  const { ask } = useServices();
  const [state, setState] = useState<RestoreState>({ type: 'none' });
  return {
    state,
    async look(copy) {
      const answer = await ask('copy/plan', { id: copy.id });
      setState(
        answer.type === 'plan'
          ? { type: 'asking', copy, plan: answer.plan }
          : { type: 'failed', failure: answer },
      );
    },
    async restore(copy) {
      setState({ type: 'working' });
      const answer = await ask('copy/restore', { id: copy.id });
      setState(
        answer.type === 'restored'
          ? { type: 'done', plan: answer.plan }
          : { type: 'failed', failure: answer },
      );
    },
    leave: () => setState({ type: 'none' }),
  };
}
