/** How many records of each kind a file brings, and what becomes of them. */
import { type MessageKey, number, t } from '../../../browser/words.ts';
import type { Plan } from '../../../transfer/plan-import.ts';
import { type PlanList, planCounts } from '../../../transfer/plan-summary.ts';
import type { Verdict } from '../../../transfer/step.ts';

export const LIST_WORDS: Readonly<Record<PlanList, MessageKey>> = {
  notes: 'tabNotes',
  drafts: 'importDrafts',
  corrections: 'correctionsTitle',
  people: 'tabPeople',
  articles: 'sectionArticles',
};

export const VERDICT_WORDS: Readonly<Record<Verdict, MessageKey>> = {
  new: 'importNew',
  changed: 'importCompleted',
  conflict: 'importConflict',
  same: 'importSame',
};

const VERDICTS = ['new', 'changed', 'conflict', 'same'] as const;

export function PlanTable({ plan }: { readonly plan: Plan }) {
  const rows = planCounts(plan);
  if (rows.length === 0) return null;
  return (
    <table class="counts">
      <thead>
        <tr>
          <th scope="col">
            <span class="vh">{t('importKind')}</span>
          </th>
          {VERDICTS.map((verdict) => (
            <th key={verdict} scope="col" class="t-small">
              {t(VERDICT_WORDS[verdict])}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ list, counts }) => (
          <tr key={list}>
            <th scope="row">{t(LIST_WORDS[list])}</th>
            {VERDICTS.map((verdict) => (
              <td key={verdict} class={counts[verdict] === 0 ? 'num soft' : 'num'}>
                {number(counts[verdict])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
