/** The popup's page. */
import '../components/tokens.css';
import '../components/base.css';
import '../components/controls.css';
import '../components/entries.css';
import '../components/note.css';
import '../components/meter.css';
import './popup.css';
import { report } from '../../browser/report.ts';
import { changeSettings, watchSettings } from '../../browser/settings.ts';
import { makeForms, wordsLanguage } from '../../browser/words.ts';
import { send } from '../../messaging/send.ts';
import { toPage } from '../../messaging/to-page.ts';
import { watchReadings } from '../../messaging/watch-readings.ts';
import { giveFocusToHeirs } from '../components/heir-of-focus.ts';
import { dressPage } from '../components/theme.ts';
import { lookAhead } from './look-ahead.ts';
import { openPopup } from './open-popup.tsx';

const { signal } = new AbortController();

async function start(root: Element): Promise<void> {
  document.documentElement.lang = wordsLanguage();
  giveFocusToHeirs(root, signal);
  const { settings, tab: asked, look: firstLook } = lookAhead();
  const tab = await asked;
  const popup = openPopup({
    root,
    tab,
    ask: send,
    askPage: toPage,
    firstLook,
    settings,
    changeSettings,
    dress: (now) => dressPage(document.documentElement, now),
    close: () => window.close(),
  });
  watchSettings(popup.settingsChanged, signal);
  watchReadings(({ articleId }) => {
    if (articleId === null || articleId === popup.articleId())
      popup.refresh().catch((error) => report(error, 'showing the popup anew'));
  }, signal);
  const shown = popup.refresh();
  makeForms();
  await shown;
}

const root = document.getElementById('root');
if (root) start(root).catch((error) => report(error, 'opening the popup'));
