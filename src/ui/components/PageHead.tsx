/** The head of our own tabs: the name of the program, and the ways to the other tabs. */
import { type MessageKey, t } from '../../browser/words.ts';
import { Wordmark } from './Wordmark.tsx';

const PAGES = {
  library: 'libraryTitle',
  settings: 'settingsTitle',
  welcome: 'introductionDoor',
} as const satisfies Readonly<Record<string, MessageKey>>;

export type OwnPage = keyof typeof PAGES;

const NAMES: readonly OwnPage[] = ['library', 'settings', 'welcome'];

export function PageHead({ here }: { readonly here: OwnPage }) {
  return (
    <header class="pagehead">
      <Wordmark />
      <nav aria-label={t('pagesLabel')}>
        {NAMES.map((page) => (
          <a key={page} href={`${page}.html`} aria-current={page === here ? 'page' : undefined}>
            {t(PAGES[page])}
          </a>
        ))}
      </nav>
    </header>
  );
}
