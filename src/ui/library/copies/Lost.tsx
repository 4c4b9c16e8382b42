/** Something is missing: how much was there and when, the copies, and the way on without them. Nothing happens by itself. */
import { useState } from 'preact/hooks';
import { t } from '../../../browser/words.ts';
import type { LibraryHealth } from '../../../messaging/keeping-protocol.ts';
import { Icon } from '../../components/Icon.tsx';
import { lostTitle } from '../../components/lost-words.ts';
import { useServices } from '../../components/services.ts';
import { CopyRows } from './CopyRows.tsx';
import { RestoreStep } from './RestoreStep.tsx';
import type { Restoring } from './use-restore.ts';

export function Lost(props: {
  readonly health: LibraryHealth;
  readonly restoring: Restoring;
  /** The loss is settled: look again. */
  readonly again: () => void;
}) {
  const { health, restoring, again } = props;
  const { copies } = health;
  const { ask } = useServices();
  const [failed, setFailed] = useState(false);
  const goOn = async () => {
    const answer = await ask('loss/accept', {});
    setFailed(answer.type === 'failed');
    if (answer.type !== 'failed') again();
  };
  return (
    <section class="keepcopies">
      <p class="t-small alarm">
        <Icon name="warn" />
        {t('lostAlarm')}
      </p>
      <h1 class="t-title">{lostTitle(health)}</h1>
      <p class="soft lead">{t(copies.length > 0 ? 'lostText' : 'lostNoCopy')}</p>
      <CopyRows copies={copies} restore={restoring.look} urgent />
      <RestoreStep restoring={restoring} />
      <p class="t-small on">
        <button type="button" class="lk" onClick={() => void goOn()}>
          {t('lostGoOn')}
        </button>
        {copies.length > 0 && <span class="soft">{t('lostGoOnText')}</span>}
      </p>
      {failed && (
        <p class="trouble" role="alert">
          {t('lostNotSettled')}
        </p>
      )}
    </section>
  );
}
