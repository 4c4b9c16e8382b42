/** What narrows a list, in a line of quiet words; whatever is chosen stands in the address and can be taken off at once. */
import { type MessageKey, t } from '../../../browser/words.ts';
import type { BasisKind, SourceKind } from '../../../engine/types.ts';
import { BASIS_WORDS } from '../../components/basis-words.ts';
import { ROW_LABELS } from '../../components/meter-shares.ts';
import { hrefAsking } from '../route.ts';
import { useShared } from '../shared.ts';
import { Choice } from './Choice.tsx';
import { Days } from './Days.tsx';
import { isNarrowed, NOTHING_ASKED } from './narrowing.ts';
import { PersonFilter } from './PersonFilter.tsx';
import { TagFilter } from './TagFilter.tsx';

export type FilterName = 'person' | 'kind' | 'basis' | 'dates' | 'noted' | 'tag';

const KINDS: readonly SourceKind[] = ['person', 'official', 'organisation', 'media', 'document', 'anonymous'];
const BASES: readonly BasisKind[] = [
  'paper',
  'public',
  'broadcast',
  'social',
  'document',
  'media',
  'anonymous',
  'unstated',
];

const inWords = <K extends string>(names: readonly K[], key: (name: K) => MessageKey) =>
  names.map((name) => [name, t(key(name))] as const);

export function Filters({ of }: { readonly of: readonly FilterName[] }) {
  const { route, go } = useShared();
  const { kind = '', basis = '', noted = '' } = route.asked;
  const has = (name: FilterName) => of.includes(name);
  return (
    <fieldset class="filters t-small" aria-label={t('filtersLabel')}>
      {has('person') && <PersonFilter />}
      {has('kind') && (
        <Choice
          name="kind"
          value={kind}
          options={[['', t('filterAllKinds')], ...inWords(KINDS, (name) => ROW_LABELS[name])]}
        />
      )}
      {has('basis') && (
        <Choice
          name="basis"
          value={basis}
          options={[['', t('filterAllBases')], ...inWords(BASES, (name) => BASIS_WORDS[name].group)]}
        />
      )}
      {has('tag') && <TagFilter />}
      {has('noted') && (
        <Choice
          name="noted"
          value={noted}
          options={[
            ['', t('filterAll')],
            ['yes', t('filterNoted')],
          ]}
        />
      )}
      {has('dates') && <Days />}
      {isNarrowed(route.asked) && (
        <button type="button" class="lk" onClick={() => go(hrefAsking(route, NOTHING_ASKED), 'replace')}>
          {t('filtersClear')}
        </button>
      )}
    </fieldset>
  );
}
