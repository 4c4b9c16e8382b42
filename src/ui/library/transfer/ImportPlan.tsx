/** What a file would do, before anything is done. */
import { useState } from 'preact/hooks';
import { t } from '../../../browser/words.ts';
import { doesNothing } from '../../../transfer/plan-summary.ts';
import { PlanLists } from './PlanLists.tsx';
import { PlanTable } from './PlanTable.tsx';
import { RefusedList } from './RefusedList.tsx';
import type { ImportState } from './transfer-state.ts';
import { FORM_WORDS } from './unreadable-words.ts';

export function ImportPlan(props: {
  readonly planned: Extract<ImportState, { type: 'planned' }>;
  readonly take: (settings: boolean) => void;
  readonly cancel: () => void;
}) {
  const { planned, take, cancel } = props;
  const { name, looked, settings } = planned;
  const { plan, refused, form } = looked;
  const [wanted, want] = useState(false);
  const isNothing = doesNothing(plan) && !wanted;
  return (
    <div class="plan">
      <p role="status">
        <bdi>{name}</bdi>: {t(FORM_WORDS[form])}. {doesNothing(plan) && t('importNothing')}
      </p>
      <PlanTable plan={plan} />
      <PlanLists plan={plan} />
      <RefusedList refused={refused} />
      {settings && (
        <label class="check">
          <input type="checkbox" checked={wanted} onChange={(event) => want(event.currentTarget.checked)} />
          <span>{t('importSettings')}</span>
        </label>
      )}
      <p class="row">
        {!isNothing && (
          <button type="button" class="btn" onClick={() => take(wanted)}>
            {t('importDo')}
          </button>
        )}
        <button type="button" class="lk" onClick={cancel}>
          {t(isNothing ? 'importOther' : 'correctCancel')}
        </button>
      </p>
    </div>
  );
}
