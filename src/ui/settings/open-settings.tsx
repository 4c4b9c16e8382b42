/** Draws the settings and carries out what the reader presses. */
import { render } from 'preact';
import { report } from '../../browser/report.ts';
import { type Settings as Chosen, DEFAULT_SETTINGS } from '../../browser/settings.ts';
import type { Shortcut } from '../../browser/shortcuts.ts';
import { dressPage } from '../components/theme.ts';
import { Settings, type SettingsActions } from './Settings.tsx';

interface SettingsInput {
  readonly root: Element;
  readonly readSettings: () => Promise<Chosen>;
  readonly changeSettings: (change: Partial<Chosen>) => Promise<Chosen>;
  readonly shortcuts: () => Promise<readonly Shortcut[]>;
  /** Hosts beside the paper's own that the reader allowed. */
  readonly mirrorHosts: () => Promise<readonly string[]>;
  readonly dropMirror: (host: string) => Promise<void>;
  /** False where the browser does not let us. */
  readonly openShortcutPage: () => Promise<boolean>;
}

interface OpenSettings {
  /** Reads settings and keys anew. */
  look(): Promise<void>;
  settingsChanged(settings: Chosen): void;
}

/** What cannot be had is not listed, and the rest of the page stands. */
const orNone = (when: string) => (error: unknown) => {
  report(error, when);
  return [];
};

export function openSettings(input: SettingsInput): OpenSettings {
  const { root } = input;
  let settings: Chosen = DEFAULT_SETTINGS;
  let keys: readonly Shortcut[] = [];
  let hosts: readonly string[] = [];
  let byHand = false;
  let failed = false;

  const draw = () => {
    dressPage(root.ownerDocument.documentElement, settings);
    render(
      <Settings
        settings={settings}
        actions={actions}
        shortcuts={keys}
        hosts={hosts}
        byHand={byHand}
        failed={failed}
      />,
      root,
    );
  };
  const apply = (next: Chosen) => {
    settings = next;
    failed = false;
    draw();
  };
  /** The setting stands as it stood, and the page says so. */
  const refuse = (error: unknown) => {
    report(error, 'a change of settings');
    failed = true;
    draw();
  };
  const actions: SettingsActions = {
    change: (change) => void input.changeSettings(change).then(apply, refuse),
    dropHost: (host) => void input.dropMirror(host).then(look, refuse),
    changeShortcuts: () =>
      void input.openShortcutPage().then((opened) => {
        byHand = !opened;
        draw();
      }),
  };
  const look = async () => {
    [keys, hosts] = await Promise.all([
      input.shortcuts().catch(orNone('asking for the shortcuts')),
      input.mirrorHosts().catch(orNone('asking for the hosts')),
    ]);
    await input.readSettings().then(apply, refuse);
  };
  return { look, settingsChanged: apply };
}
