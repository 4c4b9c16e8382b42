/** Articles whose text became other between two readings, those changed last first; or what became other in the one that is open. */
import { date, t } from '../../../browser/words.ts';
import type { ChangedArticle } from '../../../library/changes/changes.ts';
import { useServices } from '../../components/services.ts';
import { Empty } from '../Empty.tsx';
import { Failed } from '../Failed.tsx';
import { languageOf } from '../lists/language-of.ts';
import { listOf } from '../lists/list-of.ts';
import { PagedList } from '../lists/PagedList.tsx';
import { useListed } from '../lists/use-listed.ts';
import { hrefOf } from '../route.ts';
import { useShared } from '../shared.ts';
import { ChangesPageOf } from './ChangesPageOf.tsx';

export function ChangedSection() {
  const { route } = useShared();
  return route.id === null ? <ChangedList /> : <ChangesPageOf articleId={route.id} />;
}

function ChangedList() {
  const { ask } = useServices();
  const { shown, failure, more, again } = useListed('changed', (page) => listOf(ask('changes/list', page)));
  if (failure && !shown) return <Failed failure={failure} again={again} />;
  if (!shown) return <section class="main" aria-busy="true" />;
  if (shown.pages[0]?.length === 0) return <Empty section="changed" />;
  return (
    <section class="main" aria-label={t('sectionChanged')}>
      <h1 class="t-title">{t('sectionChanged')}</h1>
      <p class="lead">{t('changedLead')}</p>
      <div class="al">
        <PagedList
          label={t('sectionChanged')}
          shown={shown}
          more={more}
          current={null}
          oneStop
          keyOf={(row) => row.articleId}
          groupOf={null}
          head={() => null}
          draw={(row) => <ChangedItem row={row} />}
        />
      </div>
    </section>
  );
}

function ChangedItem({ row }: { readonly row: ChangedArticle }) {
  const { articleId, title, readBefore, readNow } = row;
  return (
    <a class="chrow" href={hrefOf('changed', articleId)} data-row tabIndex={-1}>
      <bdi class="t-role" lang={languageOf(title)}>
        {title}
      </bdi>
      <span class="num t-small">
        {t('changedBetween', date(readBefore, 'short'), date(readNow, 'short'))}
      </span>
    </a>
  );
}
