/** The popup over an article: who speaks where, and the lists of people, claims and notes. */
import { useRef, useState } from 'preact/hooks';
import { t } from '../../browser/words.ts';
import type { MeterBar } from '../../engine/types.ts';
import type { Reading } from '../../library/reading.ts';
import { IconButton } from '../components/IconButton.tsx';
import { SearchField } from '../components/SearchField.tsx';
import { SourceMeter } from '../components/SourceMeter.tsx';
import { Tabs } from '../components/Tabs.tsx';
import { readsNoClaims } from '../reading/claim-counts.ts';
import { foundCounts } from '../reading/find.ts';
import { ArticleHead } from './ArticleHead.tsx';
import { ChangedLine } from './ChangedLine.tsx';
import { ClaimsList } from './ClaimsList.tsx';
import { NotesList } from './NotesList.tsx';
import { PeopleList } from './PeopleList.tsx';
import type { PopupActions } from './popup-actions.ts';

export type PanelTab = 'people' | 'claims' | 'notes';

const LISTS = { people: PeopleList, claims: ClaimsList, notes: NotesList } as const;

/** There the browser gives a popup less room (see popup.css): the lists come first. */
const LOW_SCREEN = '(max-device-height: 740px)';

interface Props {
  readonly reading: Reading;
  readonly jump: PopupActions['jump'];
  readonly openLibrary: PopupActions['openLibrary'];
  /** The tab it opens with. */
  readonly first?: PanelTab;
  /** Whether it opens with the meter folded to a line; unless said, by the height of the screen. */
  readonly folded?: boolean;
}

export function ArticlePanel({ reading, jump, openLibrary, first = 'people', folded }: Props) {
  const [tab, setTab] = useState<PanelTab>(first);
  const [isFolded, fold] = useState(() => folded ?? matchMedia(LOW_SCREEN).matches);
  const [query, setQuery] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const List = LISTS[tab];
  const tabs = tabsOf(reading, query ?? '');
  /** Another list, and what another search finds, begin at their first row. */
  const atTop = (show: () => void) => {
    list.current?.scrollTo(0, 0);
    show();
  };
  /** Goes to the first thing found; where this list has none, to the first list that has. */
  const enter = () => {
    const first = list.current?.querySelector<HTMLElement>('.go');
    const other = tabs.find(({ count }) => count !== null && count > 0);
    if (first) first.click();
    else if (other) atTop(() => setTab(other.name));
  };
  const search = () => {
    setQuery('');
    fold(true);
  };
  return (
    <>
      <ArticleHead article={reading.article} language={reading.analysis.language} />
      <ChangedLine reading={reading} openLibrary={openLibrary} />
      <Sources reading={reading} jump={jump} folded={isFolded} fold={fold} />
      <Tabs label={t('tabsLabel')} tabs={tabs} current={tab} choose={(name) => atTop(() => setTab(name))}>
        {query === null && <IconButton icon="search" label={t('searchOpen')} press={search} />}
      </Tabs>
      {query !== null && (
        <div class="searchline">
          <SearchField
            label={t('searchArticle')}
            value={query}
            change={(words) => atTop(() => setQuery(words))}
            takesFocus
            enter={enter}
          />
        </div>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls is reached by key. */}
      <div class="list" role="tabpanel" id="panel" ref={list} aria-labelledby={`tab-${tab}`} tabIndex={0}>
        <List reading={reading} query={query ?? ''} jump={jump} openLibrary={openLibrary} />
      </div>
    </>
  );
}

/** While the reader searches, how much of each list fits: the rest may be in the next one. */
function tabsOf(reading: Reading, query: string) {
  const { people, claims } = reading.analysis;
  const isUnread = readsNoClaims(reading) && claims.length === 0;
  const all = { people: people.length, claims: claims.length, notes: reading.notes.length };
  const counts = query.trim() === '' ? all : foundCounts(reading, query);
  return [
    { name: 'people', label: t('tabPeople'), count: counts.people },
    { name: 'claims', label: t('tabClaims'), count: isUnread ? null : counts.claims },
    { name: 'notes', label: t('tabNotes'), count: counts.notes },
  ] as const;
}

function Sources(
  props: Omit<Props, 'openLibrary'> & { readonly folded: boolean; readonly fold: (folded: boolean) => void },
) {
  const { reading, jump, folded, fold } = props;
  if (readsNoClaims(reading)) return <p class="src sum soft">{t('claimsNotRussian')}</p>;
  const toBar = (bar: MeterBar) => jump(reading.analysis.claims[bar.claim]?.content ?? []);
  return (
    <SourceMeter
      meter={reading.meter}
      language={reading.analysis.language}
      folded={folded}
      fold={fold}
      jump={toBar}
    />
  );
}
