/** The library: navigation, and the section where the reader is. */
import { useLayoutEffect } from 'preact/hooks';
import { type MessageKey, plural, t } from '../../browser/words.ts';
import type { LibraryHealth } from '../../messaging/keeping-protocol.ts';
import { LossNotice } from '../components/LossNotice.tsx';
import { lastCopy } from './copies/Copies.tsx';
import { Unreadable } from './copies/Unreadable.tsx';
import { useFocusKept } from './focus-kept.ts';
import { hrefOf, SECTION_NAMES, type SectionName } from './route.ts';
import { type NavRow, SideNav } from './SideNav.tsx';
import { SECTIONS } from './sections.tsx';
import { useShared } from './shared.ts';
import { useAnswer } from './use-answer.ts';

export function Library() {
  const { route, go } = useShared();
  const { answer } = useAnswer('library/summary', {});
  const { answer: looked, again } = useAnswer('library/health', {});
  const health = looked?.type === 'health' ? looked.health : null;
  const counts = answer?.type === 'summary' ? answer.counts : null;
  const late = answer?.type === 'summary' ? answer.late : 0;
  const main = useFocusKept();
  useSearchKey(() => go(hrefOf('search')));
  const rowOf = (name: SectionName): NavRow => {
    const { label, icon, countOf, key } = SECTIONS[name];
    return {
      name,
      label,
      icon,
      href: hrefOf(name),
      isHere: route.section === name,
      count: counts && countOf ? countOf(counts) : null,
      ...(key === undefined ? {} : { key }),
    };
  };
  const rows = (stands: 'top' | 'foot') =>
    SECTION_NAMES.filter((name) => SECTIONS[name].stands === stands).map(rowOf);
  const { View } = SECTIONS[route.section];
  return (
    <div class="w lib">
      <SideNav sections={rows('top')} further={[...rows('foot'), ...PAGES]} remark={remarkOf(health)} />
      <main ref={main}>
        {health && health.now === null ? (
          <div class="main">
            <Unreadable health={health} again={again} />
          </div>
        ) : (
          <>
            {health?.state === 'lost' && route.section !== 'keeping' && (
              <LossNotice health={health} openCopies={() => go(hrefOf('keeping'))} />
            )}
            {late > 0 && (
              <p class="t-small soft late" role="status">
                {plural('libraryLate', late)}
              </p>
            )}
            <View key={route.section} />
          </>
        )}
      </main>
    </div>
  );
}

/** When the last copy was made, once there is one. */
const remarkOf = (health: LibraryHealth | null): string =>
  health && health.copies.length > 0 ? lastCopy(health.copies) : '';

const page = (name: string, label: MessageKey, icon: NavRow['icon']): NavRow => ({
  name,
  label,
  icon,
  href: `${name}.html`,
  isHere: false,
  count: null,
});

/** Other pages of ours. */
const PAGES: readonly NavRow[] = [page('settings', 'settingsTitle', 'settings')];

const isField = (target: EventTarget | null) =>
  target instanceof Element && target.matches('input, textarea, select, [role="menu"] *');

/** On a Russian keyboard the key of the slash writes a full stop. */
const isSearchKey = ({ key, code }: KeyboardEvent) => key === '/' || (key === '.' && code === 'Slash');

/** "/" leads to the search from anywhere but a field, from the first drawing on. */
function useSearchKey(search: () => void): void {
  useLayoutEffect(() => {
    const end = new AbortController();
    document.addEventListener(
      'keydown',
      (event) => {
        if (!isSearchKey(event) || event.ctrlKey || event.metaKey || event.altKey || isField(event.target))
          return;
        event.preventDefault();
        search();
        document.getElementById('library-search')?.focus();
      },
      { signal: end.signal },
    );
    return () => end.abort();
  });
}

/** The tab's own title: where the reader is. */
export function titleOf(section: SectionName): string {
  return t('libraryTabTitle', t(SECTIONS[section].label));
}
