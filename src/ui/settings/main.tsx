/** The settings' page. */
import '../components/tokens.css';
import '../components/base.css';
import '../components/controls.css';
import '../components/pages.css';
import './settings.css';
import { dropMirror, mirrorHosts, watchRights } from '../../browser/mirrors.ts';
import { report } from '../../browser/report.ts';
import { changeSettings, readSettings, watchSettings } from '../../browser/settings.ts';
import { openShortcutPage, shortcuts } from '../../browser/shortcuts.ts';
import { t, wordsLanguage } from '../../browser/words.ts';
import { giveFocusToHeirs } from '../components/heir-of-focus.ts';
import { openSettings } from './open-settings.tsx';

const { signal } = new AbortController();
const root = document.getElementById('root');
if (root) {
  document.documentElement.lang = wordsLanguage();
  document.title = t('settingsTitle');
  giveFocusToHeirs(root, signal);
  const asked = { readSettings, changeSettings, shortcuts, openShortcutPage, mirrorHosts, dropMirror };
  const page = openSettings({ root, ...asked });
  watchSettings(page.settingsChanged, signal);
  watchRights(() => void page.look());
  // Keys are set on a page of the browser's, which tells nobody: they are asked for when the reader comes back.
  window.addEventListener('focus', page.look);
  page.look().catch((error: unknown) => report(error, 'opening the settings'));
}
