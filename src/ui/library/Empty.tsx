/** A section that holds nothing yet: what will stand there, and how it comes there. */
import { type MessageKey, t } from '../../browser/words.ts';

const WORDS = {
  people: ['emptyPeople', 'emptyPeopleText'],
  articles: ['emptyArticles', 'emptyArticlesText'],
  claims: ['emptyClaims', 'emptyClaimsText'],
  notes: ['emptyNotes', 'emptyNotesText'],
  changed: ['emptyChanged', 'emptyChangedText'],
  trash: ['emptyTrash', 'emptyTrashText'],
} as const satisfies Readonly<Record<string, readonly [title: MessageKey, text: MessageKey]>>;

/** Sections that reading fills: the example shows how. The others are rightly empty for somebody who has read for years. */
const FILLED_BY_READING: readonly string[] = [
  'people',
  'articles',
  'claims',
  'notes',
] satisfies readonly (keyof typeof WORDS)[];

export function Empty({ section }: { readonly section: keyof typeof WORDS }) {
  const [title, text] = WORDS[section];
  return (
    <section class="main">
      <h1 class="t-title">{t(title)}</h1>
      <p class="lead">{t(text)}</p>
      {FILLED_BY_READING.includes(section) && (
        <p>
          <a href="welcome.html">{t('emptyTry')}</a>
        </p>
      )}
    </section>
  );
}
