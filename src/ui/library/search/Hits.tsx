/** What a search found, in groups; the rest of a group stands in its own section, with the same words. */
import type { ComponentChild } from 'preact';
import { date, number, plural, t } from '../../../browser/words.ts';
import type { ArticleRow, Found, Listed } from '../../../library/browsing/browse.ts';
import { StripOf } from '../articles/StripOf.tsx';
import { ClaimItem } from '../claims/ClaimItem.tsx';
import { languageOf } from '../lists/language-of.ts';
import { MarkedText } from '../lists/MarkedText.tsx';
import { NoteItem } from '../notes/NoteItem.tsx';
import { PersonItem } from '../people/PersonItem.tsx';
import { hrefOf, type SectionName } from '../route.ts';

export function Hits({ found, words }: { readonly found: Found; readonly words: string }) {
  return (
    <div class="hits">
      <Group section="people" title={t('tabPeople')} list={found.people} words={words}>
        {(row) => (
          <li key={row.personId}>
            <PersonItem row={row} isCurrent={false} inWords stop={0} />
          </li>
        )}
      </Group>
      <Group section="claims" title={t('tabClaims')} list={found.claims} words={words}>
        {(row) => (
          <li key={`${row.articleId} ${row.claim}`}>
            <ClaimItem row={row} basis={false} />
          </li>
        )}
      </Group>
      <Group section="notes" title={t('tabNotes')} list={found.notes} words={words}>
        {(row) => (
          <li key={row.note.id}>
            <NoteItem row={row} />
          </li>
        )}
      </Group>
      <Group section="articles" title={t('sectionArticles')} list={found.articles} words={words}>
        {(row) => <ArticleHit key={row.articleId} row={row} />}
      </Group>
    </div>
  );
}

function Group<T>(props: {
  readonly section: SectionName;
  readonly title: string;
  readonly list: Listed<T>;
  readonly words: string;
  readonly children: (row: T) => ComponentChild;
}) {
  const { section, title, list, words, children } = props;
  const { rows, count } = list;
  if (rows.length === 0) return null;
  const hidden = (count ?? 0) - rows.length;
  return (
    <section class="grp">
      <div class="sechead">
        <h2 class="t-label">{title}</h2>
        {count !== null && <span class="num">{number(count)}</span>}
      </div>
      <ul>{rows.map(children)}</ul>
      {hidden > 0 && (
        <a class="lk" href={hrefOf(section, null, { q: words })}>
          {plural('moreEntries', hidden)}
        </a>
      )}
    </section>
  );
}

function ArticleHit({ row: { articleId, title, lastRead, strip } }: { readonly row: ArticleRow }) {
  return (
    <li>
      <a class="arow" href={hrefOf('articles', articleId)} data-row>
        <time class="num t-small" dateTime={new Date(lastRead).toISOString()}>
          {date(lastRead, 'short')}
        </time>
        <span class="t-role" lang={languageOf(title.text)} dir="auto">
          <MarkedText words={title} />
        </span>
        <span class="st">{strip && <StripOf strip={strip} language={languageOf(title.text)} />}</span>
      </a>
    </li>
  );
}
