/** The keys as they are set, and the way to set others. */
import type { Shortcut } from '../../browser/shortcuts.ts';
import { t } from '../../browser/words.ts';
import { ShortcutRows, WalkRows } from '../components/ShortcutRows.tsx';

export function Keys(props: {
  readonly shortcuts: readonly Shortcut[];
  /** The browser lets only the reader go to its page of shortcuts: the way is told. */
  readonly byHand: boolean;
  readonly change: () => void;
}) {
  const { shortcuts, byHand, change } = props;
  return (
    <section>
      <h2 class="t-name">{t('settingsKeys')}</h2>
      <ShortcutRows shortcuts={shortcuts} />
      <p class="row" role="status">
        {byHand ? (
          <span class="soft">{t('shortcutsByHand')}</span>
        ) : (
          <button type="button" class="btn" onClick={change}>
            {t('shortcutsChange')}
          </button>
        )}
      </p>
      <h3 class="t-label">{t('walkTitle')}</h3>
      <p class="soft">{t('walkLine')}</p>
      <WalkRows />
    </section>
  );
}
