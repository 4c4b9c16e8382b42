/** What bringing a copy back would do, and what it did. Nothing is written before the reader says so. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { date, day, type PluralKey, plural, t } from '../../../browser/words.ts';
import type { RestoreCounts, RestorePlan } from '../../../messaging/keeping-protocol.ts';
import type { Failure } from '../../../messaging/protocol.ts';
import type { RestoreState, Restoring } from './use-restore.ts';

export function RestoreStep({ restoring }: { readonly restoring: Restoring }) {
  const { state } = restoring;
  switch (state.type) {
    case 'none':
      return null;
    case 'asking':
      return <Asking state={state} restoring={restoring} />;
    case 'working':
      return (
        <p class="restore" role="status">
          {t('restoreWorking')}
        </p>
      );
    case 'done':
      return (
        <div class="restore" role="status">
          <h2 class="t-name">{t('restoreDone')}</h2>
          <Lines plan={state.plan} />
        </div>
      );
    case 'failed':
      return (
        <p class="restore trouble" role="alert">
          {t(failureWords(state.failure))}
        </p>
      );
  }
}

function failureWords({ code }: Failure) {
  if (code === 'bad') return 'copyDamaged';
  return code === 'full' ? 'restoreFailedFull' : 'restoreFailed';
}

function Asking(props: {
  readonly state: Extract<RestoreState, { type: 'asking' }>;
  readonly restoring: Restoring;
}) {
  const { state, restoring } = props;
  const { copy, plan } = state;
  const brings = lines(plan).length > 0;
  const no = useRef<HTMLButtonElement>(null);
  // The focus goes to what changes nothing.
  useLayoutEffect(() => no.current?.focus(), []);
  return (
    <div class="restore" role="status">
      <h2 class="t-name">{t('restoreTitle', t('copyAt', day(copy.at), date(copy.at, 'clock')))}</h2>
      {brings ? <Lines plan={plan} /> : <p>{t('restoreNothing')}</p>}
      {plan.refused > 0 && <p>{plural('restoreRefused', plan.refused)}</p>}
      {brings && <p class="soft">{t('restoreSafe')}</p>}
      <div class="row">
        {brings && (
          <button type="button" class="btn act" onClick={() => void restoring.restore(copy)}>
            {t('restoreYes')}
          </button>
        )}
        <button type="button" class="lk" ref={no} onClick={restoring.leave}>
          {t('restoreNo')}
        </button>
      </div>
    </div>
  );
}

function Lines({ plan }: { readonly plan: RestorePlan }) {
  return (
    <ul>
      {lines(plan).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

const KINDS = [
  ['notes', 'restoreNotes'],
  ['corrections', 'restoreCorrections'],
  ['drafts', 'restoreDrafts'],
  ['articles', 'restoreArticles'],
] as const satisfies readonly (readonly [keyof RestorePlan, PluralKey])[];

/** One for each kind that comes, is newer, or differs. */
function lines(plan: RestorePlan): string[] {
  const all = KINDS.map(([kind]) => plan[kind]);
  const sum = (of: keyof RestoreCounts) => all.reduce((total, counts) => total + counts[of], 0);
  return [
    ...KINDS.flatMap(([kind, words]) => (plan[kind].fresh > 0 ? [plural(words, plan[kind].fresh)] : [])),
    ...(sum('newer') > 0 ? [plural('restoreCompleted', sum('newer'))] : []),
    ...(sum('both') > 0 ? [plural('restoreBoth', sum('both'))] : []),
  ];
}
