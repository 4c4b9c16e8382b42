/** Where all is well: when the last copy was made, those there are, and making one now. */
import { useState } from 'preact/hooks';
import type { CopyInfo } from '../../../browser/copies.ts';
import { date, recentDay, t } from '../../../browser/words.ts';
import type { Failure } from '../../../messaging/protocol.ts';
import { useServices } from '../../components/services.ts';
import { CopyRows } from './CopyRows.tsx';
import { RestoreStep } from './RestoreStep.tsx';
import type { Restoring } from './use-restore.ts';

/** When the last copy was made, for a foot or a head. */
export function lastCopy([newest]: readonly CopyInfo[]): string {
  return newest ? t('copyLast', recentDay(newest.at), date(newest.at, 'clock')) : t('copiesNone');
}

export function Copies(props: {
  readonly copies: readonly CopyInfo[];
  readonly restoring: Restoring;
  /** There is another copy: look again. */
  readonly again: () => void;
}) {
  const { copies, restoring, again } = props;
  const { ask } = useServices();
  const [told, setTold] = useState<Failure | 'made' | null>(null);
  const now = async () => {
    const answer = await ask('copy/make', {});
    setTold(answer.type === 'failed' ? answer : 'made');
    again();
  };
  return (
    <section class="keepcopies">
      <div class="copyhead">
        <h2 class="t-name">{copies.length > 0 ? lastCopy(copies) : t('copiesTitle')}</h2>
        <button type="button" class="btn" onClick={() => void now()}>
          {t('copyNow')}
        </button>
      </div>
      <p class="soft">{t('copiesText')}</p>
      {copies.length === 0 && <p class="soft">{t('copiesNone')}</p>}
      <p class={told === null || told === 'made' ? 't-small' : 'trouble'} role="status">
        {told && words(told)}
      </p>
      <CopyRows copies={copies} restore={restoring.look} />
      <RestoreStep restoring={restoring} />
    </section>
  );
}

function words(told: Failure | 'made'): string {
  if (told === 'made') return t('copyMade');
  return t(told.code === 'full' ? 'copyFailedFull' : 'copyFailed');
}
