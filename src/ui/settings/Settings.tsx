/** The settings: few, each explained in one line, each at work as soon as it is pressed. */
import type { Settings as Chosen } from '../../browser/settings.ts';
import type { Shortcut } from '../../browser/shortcuts.ts';
import { t } from '../../browser/words.ts';
import { PageHead } from '../components/PageHead.tsx';
import { Keys } from './Keys.tsx';
import { OtherHosts } from './OtherHosts.tsx';
import { ChoiceSetting, SwitchSetting } from './Setting.tsx';

export interface SettingsActions {
  readonly change: (change: Partial<Chosen>) => void;
  readonly changeShortcuts: () => void;
  /** Gives back the right to read a host. */
  readonly dropHost: (host: string) => void;
}

interface Shown {
  readonly settings: Chosen;
  readonly actions: SettingsActions;
}

export function Settings(
  props: Shown & {
    readonly shortcuts: readonly Shortcut[];
    /** Allowed beside the paper's own. */
    readonly hosts: readonly string[];
    /** The browser let us not open its own page of shortcuts. */
    readonly byHand: boolean;
    /** The last change could not be kept. */
    readonly failed: boolean;
  },
) {
  const { settings, actions, shortcuts, hosts, byHand, failed } = props;
  return (
    <main class="w set">
      <PageHead here="settings" />
      <h1 class="t-title">{t('settingsTitle')}</h1>
      <p role="status" class={failed ? 'trouble' : 'vh'}>
        {failed && t('settingsFailed')}
      </p>
      <OnThePage settings={settings} actions={actions} />
      <WhatIsKept settings={settings} actions={actions} />
      <OtherHosts hosts={hosts} drop={actions.dropHost} />
      <Keys shortcuts={shortcuts} byHand={byHand} change={actions.changeShortcuts} />
    </main>
  );
}

function OnThePage({ settings, actions: { change } }: Shown) {
  return (
    <section>
      <h2 class="t-name">{t('settingsPage')}</h2>
      <SwitchSetting
        id="people"
        name={t('settingPeople')}
        line={t('settingPeopleLine')}
        on={settings.markPeople}
        change={(markPeople) => change({ markPeople })}
      />
      <SwitchSetting
        id="claims"
        name={t('settingClaims')}
        line={t('settingClaimsLine')}
        on={settings.markClaims}
        change={(markClaims) => change({ markClaims })}
      />
      <SwitchSetting
        id="notes"
        name={t('settingNotes')}
        line={t('settingNotesLine')}
        on={settings.markNotes}
        change={(markNotes) => change({ markNotes })}
      />
      <ChoiceSetting
        id="hover"
        name={t('settingHover')}
        line={t('settingHoverLine')}
        answers={[
          { value: 'normal', label: t('hoverNormal') },
          { value: 'slow', label: t('hoverSlow') },
          { value: 'click', label: t('hoverClick') },
          { value: 'off', label: t('hoverOff') },
        ]}
        chosen={settings.hover}
        change={(hover) => change({ hover })}
      />
      <SwitchSetting
        id="button"
        name={t('settingButton')}
        line={t('settingButtonLine')}
        on={settings.selectionButton}
        change={(selectionButton) => change({ selectionButton })}
      />
      <ChoiceSetting
        id="theme"
        name={t('settingTheme')}
        line={t('settingThemeLine')}
        answers={[
          { value: 'system', label: t('themeSystem') },
          { value: 'light', label: t('themeLight') },
          { value: 'dark', label: t('themeDark') },
        ]}
        chosen={settings.theme}
        change={(theme) => change({ theme })}
      />
    </section>
  );
}

function WhatIsKept({ settings, actions: { change } }: Shown) {
  return (
    <section>
      <h2 class="t-name">{t('settingsKept')}</h2>
      <ChoiceSetting
        id="remember"
        name={t('settingRemember')}
        line={t('settingRememberLine')}
        answers={[
          { value: 'all', label: t('rememberAll') },
          { value: 'annotated', label: t('rememberAnnotated') },
          { value: 'nothing', label: t('rememberNothing') },
        ]}
        chosen={settings.remember}
        change={(remember) => change({ remember })}
      />
    </section>
  );
}
