/** What was brought in, and what the engine still has to do with it. */
import { plural, t } from '../../../browser/words.ts';
import { PlanTable } from './PlanTable.tsx';
import { RefusedList } from './RefusedList.tsx';
import type { ImportState } from './transfer-state.ts';

export function Taken({ taken }: { readonly taken: Extract<ImportState, { type: 'taken' }> }) {
  const { plan, refused, left, settingsFailed } = taken;
  return (
    <div class="plan">
      <p role="status">
        {t('importTaken')} {left > 0 && plural('importReading', left)}
      </p>
      {settingsFailed && (
        <p class="trouble" role="alert">
          {t('importSettingsFailed')}
        </p>
      )}
      <PlanTable plan={plan} />
      <RefusedList refused={refused} />
    </div>
  );
}
