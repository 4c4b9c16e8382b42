/** The popup's foot, in every state: the switch of this site or a remark, and the doors to the settings and the library. */
import type { ComponentChildren } from 'preact';
import { t } from '../../browser/words.ts';
import { Icon } from '../components/Icon.tsx';
import { IconButton } from '../components/IconButton.tsx';
import { Switch } from '../components/Switch.tsx';
import type { PopupActions } from './popup-actions.ts';

export function PopupFoot(props: {
  /** Null on a page where there is nothing to switch. */
  readonly marks: boolean | null;
  readonly remark?: ComponentChildren;
  readonly actions: PopupActions;
}) {
  const { marks, remark, actions } = props;
  return (
    <div class="foot">
      {marks === null ? (
        <span class="soft">{remark}</span>
      ) : (
        <Switch label={t('marksHere')} on={marks} change={actions.switchMarks} />
      )}
      <span class="doors">
        <IconButton icon="settings" label={t('settingsTitle')} press={actions.openSettings} />
        <button type="button" onClick={() => actions.openLibrary()}>
          <Icon name="library" />
          {t('libraryDoor')}
        </button>
      </span>
    </div>
  );
}
