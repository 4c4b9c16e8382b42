/** The library's page. */
import '../components/tokens.css';
import '../components/base.css';
import '../components/controls.css';
import '../components/entries.css';
import '../components/note.css';
import '../components/pages.css';
import './library.css';
import { render } from 'preact';
import { t, wordsLanguage } from '../../browser/words.ts';
import { send } from '../../messaging/send.ts';
import { watchReadings } from '../../messaging/watch-readings.ts';
import { ServicesProvider } from '../components/services.ts';
import { followTheme } from '../components/theme.ts';
import { Library } from './Library.tsx';

const { signal } = new AbortController();

async function show(root: Element): Promise<void> {
  const [recent, listed] = await Promise.all([send('library/recent', {}), send('correction/list', {})]);
  const corrections = listed.type === 'corrections' ? listed.corrections : null;
  const state = recent.type === 'recent' ? { ...recent, corrections } : recent;
  render(
    <ServicesProvider value={{ ask: send }}>
      <Library state={state} again={() => void show(root)} />
    </ServicesProvider>,
    root,
  );
}

const root = document.getElementById('root');
if (root) {
  document.documentElement.lang = wordsLanguage();
  document.title = t('libraryTitle');
  void followTheme(document, signal).then(() => show(root));
  watchReadings(() => void show(root), signal);
}
