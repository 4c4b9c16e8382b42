/** The very records that a file would bring, change or keep twice; those that are here already are only counted. */
import { useState } from 'preact/hooks';
import { number, t } from '../../../browser/words.ts';
import type { Plan } from '../../../transfer/plan-import.ts';
import { type PlanItem, planCounts, planItems } from '../../../transfer/plan-summary.ts';
import type { Verdict } from '../../../transfer/step.ts';
import { correctionWords, shortened } from '../../components/correction-words.ts';
import { LIST_WORDS, VERDICT_WORDS } from './PlanTable.tsx';

const SHOWN = ['conflict', 'changed', 'new'] as const satisfies readonly Verdict[];

/** Entries shown at a time: a file may bring ten thousand. */
const AT_ONCE = 100;

/** Letters of a note that stand for it. */
const LONGEST = 120;

export function PlanLists({ plan }: { readonly plan: Plan }) {
  const counts = planCounts(plan);
  return (
    <>
      {SHOWN.map((verdict) => (
        <Items
          key={verdict}
          verdict={verdict}
          count={counts.reduce((sum, each) => sum + each.counts[verdict], 0)}
          items={() => planItems(plan, correctionWords).filter((item) => item.verdict === verdict)}
        />
      ))}
    </>
  );
}

function Items(props: {
  readonly verdict: Verdict;
  readonly count: number;
  /** Put into words only when they are looked at: there may be thirty thousand. */
  readonly items: () => readonly PlanItem[];
}) {
  const { verdict, count, items: make } = props;
  const [items, setItems] = useState<readonly PlanItem[]>(() => (verdict === 'conflict' ? make() : []));
  const [most, setMost] = useState(AT_ONCE);
  if (count === 0) return null;
  return (
    <details
      class="items"
      open={verdict === 'conflict'}
      onToggle={() => items.length === 0 && setItems(make())}
    >
      <summary>
        {t(VERDICT_WORDS[verdict])} <span class="num soft">{number(count)}</span>
      </summary>
      {verdict === 'conflict' && <p class="soft">{t('importConflictLine')}</p>}
      <ul>
        {items.slice(0, most).map(({ list, words }, index) => (
          <li key={index}>
            <span class="t-small">{t(LIST_WORDS[list])}</span>{' '}
            <span dir="auto">{shortened(words, LONGEST)}</span>
          </li>
        ))}
      </ul>
      {items.length > most && (
        <button type="button" class="lk" onClick={() => setMost(most + AT_ONCE)}>
          {t('importMore')}
        </button>
      )}
    </details>
  );
}
