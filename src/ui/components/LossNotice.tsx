/** Above everything else: something is missing, or the library does not open, and the way to the copies. */
import { t } from '../../browser/words.ts';
import type { LibraryHealth } from '../../messaging/keeping-protocol.ts';
import { Icon } from './Icon.tsx';
import { lostTitle } from './lost-words.ts';

export function LossNotice(props: { readonly health: LibraryHealth; readonly openCopies: () => void }) {
  const { health, openCopies } = props;
  return (
    <div class="loss" role="status">
      <Icon name="warn" />
      <p>
        {health.state === 'lost' ? lostTitle(health) : t('libraryFailedTitle')}.{' '}
        <button type="button" class="lk" onClick={openCopies}>
          {t('lostDoor')}
        </button>
      </p>
    </div>
  );
}
