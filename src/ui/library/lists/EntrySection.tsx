/** A section of entries: search, filters, and the entries under heads that say from when they are. */
import type { ComponentChild } from 'preact';
import { t } from '../../../browser/words.ts';
import { Empty } from '../Empty.tsx';
import { Failed } from '../Failed.tsx';
import { isNarrowed } from '../filters/narrowing.ts';
import { SectionSearch } from '../filters/SectionSearch.tsx';
import { useShared } from '../shared.ts';
import { PagedList } from './PagedList.tsx';
import type { Listing } from './use-listed.ts';

export function EntrySection<T>(props: {
  readonly section: 'claims' | 'notes' | 'trash';
  readonly title: string;
  readonly search: string;
  readonly filters: ComponentChild;
  readonly listing: Listing<T>;
  readonly keyOf: (row: T) => string;
  readonly groupOf: (row: T) => string;
  readonly draw: (row: T) => ComponentChild;
}) {
  const { section, title, search, filters, listing, keyOf, groupOf, draw } = props;
  const { route } = useShared();
  const { shown, failure, more, again } = listing;
  if (failure && !shown) return <Failed failure={failure} again={again} />;
  if (!shown) return <section class="main" aria-busy="true" />;
  const isEmpty = shown.pages[0]?.length === 0;
  if (isEmpty && !isNarrowed(route.asked)) return <Empty section={section} />;
  return (
    <section class="main" aria-label={title}>
      <h1 class="t-title">{title}</h1>
      <SectionSearch label={search} count={shown.count} />
      {filters}
      <div class="elist">
        {isEmpty ? (
          <p class="soft none">{t('libraryNothingFits')}</p>
        ) : (
          <PagedList
            label={title}
            shown={shown}
            more={more}
            current={null}
            oneStop={false}
            keyOf={keyOf}
            groupOf={groupOf}
            head={(group) => <h2 class="ehead">{group}</h2>}
            draw={draw}
          />
        )}
      </div>
    </section>
  );
}
