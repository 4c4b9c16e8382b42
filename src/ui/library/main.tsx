/** The library's page. */
import '../components/tokens.css';
import '../components/base.css';
import '../components/controls.css';
import '../components/entries.css';
import '../components/note.css';
import '../components/meter.css';
import '../components/pages.css';
import '../card/correct.css';
import './library.css';
import './lists.css';
import './changes.css';
import './entry-page.css';
import './filters.css';
import './keeping.css';
import './transfer/transfer.css';
import './copies/copies.css';
import { report } from '../../browser/report.ts';
import { wordsLanguage } from '../../browser/words.ts';
import { giveFocusToHeirs } from '../components/heir-of-focus.ts';
import { followTheme } from '../components/theme.ts';
import { openLibraryTab } from './open-library-tab.tsx';
import { placeOfAddress } from './route.ts';

const { signal } = new AbortController();
const root = document.getElementById('root');
if (root) {
  document.documentElement.lang = wordsLanguage();
  giveFocusToHeirs(root, signal, () => placeOfAddress(location.hash));
  followTheme(document, signal)
    .then(() => openLibraryTab(root, signal))
    .catch((error: unknown) => report(error, 'opening the library'));
}
