/** The welcome tab. Drawn in the first turn: the script of every article comes after it, and looks for its story then. */
import '../components/tokens.css';
import '../components/base.css';
import '../components/controls.css';
import '../components/note.css';
import '../components/pages.css';
import './welcome.css';
import { render } from 'preact';
import { report } from '../../browser/report.ts';
import { type Shortcut, shortcuts } from '../../browser/shortcuts.ts';
import { t, wordsLanguage } from '../../browser/words.ts';
import { followTheme } from '../components/theme.ts';
import { Welcome } from './Welcome.tsx';

const { signal } = new AbortController();
const root = document.getElementById('root');
if (root) {
  document.documentElement.lang = wordsLanguage();
  document.title = t('welcomeTab');
  const draw = (keys: readonly Shortcut[]) => render(<Welcome shortcuts={keys} />, root);
  draw([]);
  void followTheme(document, signal);
  const look = () => shortcuts().then(draw, (error: unknown) => report(error, 'asking for the shortcuts'));
  window.addEventListener('focus', look);
  void look();
}
