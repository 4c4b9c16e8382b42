/** Everything read, newest first; or the page of the article that is open. */
import { t } from '../../../browser/words.ts';
import type { ArticleRow } from '../../../library/browsing/browse.ts';
import { useServices } from '../../components/services.ts';
import { Empty } from '../Empty.tsx';
import { Failed } from '../Failed.tsx';
import { Filters } from '../filters/Filters.tsx';
import { isNarrowed, narrowing } from '../filters/narrowing.ts';
import { SectionSearch } from '../filters/SectionSearch.tsx';
import { listOf } from '../lists/list-of.ts';
import { PagedList } from '../lists/PagedList.tsx';
import { useListed } from '../lists/use-listed.ts';
import { useShared } from '../shared.ts';
import { ArticleItem } from './ArticleItem.tsx';
import { ArticlePageOf } from './ArticlePageOf.tsx';

export function ArticlesSection() {
  const { route } = useShared();
  return route.id === null ? <ArticleList /> : <ArticlePageOf articleId={route.id} />;
}

const yearOf = ({ lastRead }: ArticleRow) => String(new Date(lastRead).getFullYear());

function ArticleList() {
  const { route } = useShared();
  const { ask } = useServices();
  const { words, from, to, personId, hasNote } = narrowing(route.asked);
  const asked = { words, from, to, personId, hasNote };
  const { shown, failure, more, again } = useListed(JSON.stringify(['articles', asked]), (page) =>
    listOf(ask('library/articles', { ...asked, ...page })),
  );
  if (failure && !shown) return <Failed failure={failure} again={again} />;
  if (!shown) return <section class="main" aria-busy="true" />;
  const isEmpty = shown.pages[0]?.length === 0;
  if (isEmpty && !isNarrowed(route.asked)) return <Empty section="articles" />;
  return (
    <section class="main" aria-label={t('sectionArticles')}>
      <h1 class="t-title">{t('sectionArticles')}</h1>
      <SectionSearch label={t('articlesSearch')} count={shown.count} />
      <Filters of={['person', 'dates', 'noted']} />
      {isEmpty ? (
        <p class="soft none">{t('libraryNothingFits')}</p>
      ) : (
        <div class="al">
          <PagedList
            label={t('sectionArticles')}
            shown={shown}
            more={more}
            current={null}
            oneStop
            keyOf={(row) => row.articleId}
            groupOf={yearOf}
            head={(year, isFirst) => <YearHead year={year} withColumns={isFirst} />}
            draw={(row) => <ArticleItem row={row} />}
          />
        </div>
      )}
    </section>
  );
}

/** The year over its articles; over the first ones, what the columns are. */
function YearHead({ year, withColumns }: { readonly year: string; readonly withColumns: boolean }) {
  return (
    <div class="alrow alh t-small">
      <h2 class="t-small">{year}</h2>
      <span />
      <span class="ends" aria-hidden="true">
        {withColumns && (
          <>
            <span>{t('meterStart')}</span>
            <span>{t('meterEnd')}</span>
          </>
        )}
      </span>
      <span class="num" aria-hidden="true">
        {withColumns && t('columnAttributed')}
      </span>
      <span class="num" aria-hidden="true">
        {withColumns && t('columnPeople')}
      </span>
    </div>
  );
}
