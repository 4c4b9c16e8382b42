/** Everybody met, and beside them the page of the one who is open. */
import { plural, t } from '../../../browser/words.ts';
import type { PeopleAsk, PersonRow } from '../../../library/browsing/browse.ts';
import { SearchField } from '../../components/SearchField.tsx';
import { useServices } from '../../components/services.ts';
import { Empty } from '../Empty.tsx';
import { Failed } from '../Failed.tsx';
import { Choice } from '../filters/Choice.tsx';
import { letterOf, periodOf } from '../lists/groups.ts';
import { listOf } from '../lists/list-of.ts';
import { PagedList } from '../lists/PagedList.tsx';
import { type Listing, useListed } from '../lists/use-listed.ts';
import { hrefAsking } from '../route.ts';
import { useShared } from '../shared.ts';
import { PersonItem } from './PersonItem.tsx';
import { PersonPageOf } from './PersonPageOf.tsx';

type Asked = Omit<PeopleAsk, 'after' | 'most'>;

export function PeopleSection() {
  const { route } = useShared();
  const { ask } = useServices();
  const { q = '', order, noted } = route.asked;
  const asked: Asked = {
    words: q,
    order: order === 'name' ? 'name' : 'last-met',
    hasNote: noted === 'yes',
  };
  const people = useListed(JSON.stringify(['people', asked]), (page) =>
    listOf(ask('library/people', { ...asked, ...page })),
  );
  const isNarrowed = q !== '' || asked.hasNote;
  if (people.failure && !people.shown) return <Failed failure={people.failure} again={people.again} />;
  if (people.shown?.pages[0]?.length === 0 && !isNarrowed && route.id === null)
    return <Empty section="people" />;
  return (
    <div class={route.id === null ? 'two' : 'two onpage'}>
      <section class="col" aria-label={t('tabPeople')} aria-busy={people.shown === null}>
        <h1 class="t-title">{t('tabPeople')}</h1>
        <Head count={people.shown?.count ?? null} />
        <Rows people={people} asked={asked} />
      </section>
      {route.id !== null && <PersonPageOf personId={route.id} />}
    </div>
  );
}

function Head({ count }: { readonly count: number | null }) {
  const { route, go } = useShared();
  const { q = '', order = '', noted = '' } = route.asked;
  return (
    <>
      <SearchField
        label={t('peopleSearch')}
        value={q}
        change={(words) => go(hrefAsking(route, { q: words }), 'replace')}
      />
      <div class="bar t-small">
        <span role="status">{count !== null && plural('peopleMet', count)}</span>
        <Choice
          name="noted"
          value={noted}
          options={[
            ['', t('filterAll')],
            ['yes', t('filterNoted')],
          ]}
        />
        <Choice
          name="order"
          value={order}
          options={[
            ['', t('orderMet')],
            ['name', t('orderName')],
          ]}
        />
      </div>
    </>
  );
}

function Rows({ people, asked }: { readonly people: Listing<PersonRow>; readonly asked: Asked }) {
  const { route } = useShared();
  const { shown, more } = people;
  if (!shown) return null;
  if (shown.pages[0]?.length === 0) return <p class="soft none">{t('libraryNothingFits')}</p>;
  const first = shown.pages[0]?.[0];
  return (
    <PagedList
      label={t('tabPeople')}
      shown={shown}
      more={more}
      current={route.id}
      oneStop
      keyOf={(row) => row.personId}
      groupOf={(row) => (asked.order === 'name' ? letterOf(row.name.text) : periodOf(row.lastMet))}
      head={(group) => <h2 class="letter">{group}</h2>}
      draw={(row, isCurrent) => (
        <PersonItem row={row} isCurrent={isCurrent} inWords={row === first} asked={route.asked} />
      )}
    />
  );
}
