/** The library does not open: what is safe, the copies, and beginning anew, which the reader has to say twice. */
import { useState } from 'preact/hooks';
import { t } from '../../../browser/words.ts';
import type { LibraryHealth } from '../../../messaging/keeping-protocol.ts';
import { FAILURE_WORDS } from '../../components/failure-words.ts';
import { useServices } from '../../components/services.ts';
import { CopyRows } from './CopyRows.tsx';

interface Props {
  readonly health: LibraryHealth;
  /** Opens the library again. */
  readonly again: () => void;
}

/** Damaged, written by a newer Whence, or held by an older one. */
export function Unreadable({ health, again }: Props) {
  const { state, copies } = health;
  const damaged = state === 'unreadable';
  return (
    <section class="keepcopies">
      <p class="t-small">{t('unreadableAlarm')}</p>
      <h1 class="t-title">{t(damaged ? 'unreadableTitle' : 'libraryFailedTitle')}</h1>
      <p class="soft lead">{t(wordsFor(state))}</p>
      <div class="row">
        <button type="button" class="btn" onClick={again}>
          {t('libraryFailedAgain')}
        </button>
        {damaged && <BeginAnew again={again} />}
      </div>
      {damaged && <p class="soft lead">{t(copies.length > 0 ? 'unreadableCopies' : 'unreadableNoCopy')}</p>}
      <CopyRows copies={copies} restore={null} />
    </section>
  );
}

const wordsFor = (state: LibraryHealth['state']) =>
  state === 'newer' || state === 'blocked' ? FAILURE_WORDS[state] : 'unreadableText';

function BeginAnew({ again }: Pick<Props, 'again'>) {
  const { ask } = useServices();
  const [step, setStep] = useState<'idle' | 'sure' | 'failed'>('idle');
  const begin = async () => {
    const answer = await ask('library/begin-anew', {});
    setStep(answer.type === 'failed' ? 'failed' : 'idle');
    if (answer.type !== 'failed') again();
  };
  if (step !== 'sure')
    return (
      <>
        <button type="button" class="lk" onClick={() => setStep('sure')}>
          {t('beginAnew')}
        </button>
        {step === 'failed' && (
          <span class="trouble" role="alert">
            {t('lostNotSettled')}
          </span>
        )}
      </>
    );
  return (
    <div class="sure" role="alert">
      <p>{t('beginAnewSure')}</p>
      <button type="button" class="btn" onClick={() => void begin()}>
        {t('beginAnewYes')}
      </button>
      <button type="button" class="lk" onClick={() => setStep('idle')}>
        {t('beginAnewNo')}
      </button>
    </div>
  );
}
