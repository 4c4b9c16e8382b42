/** The search field over one section, and how much it finds. */
import { number } from '../../../browser/words.ts';
import { SearchField } from '../../components/SearchField.tsx';
import { hrefAsking } from '../route.ts';
import { useShared } from '../shared.ts';

export function SectionSearch({ label, count }: { readonly label: string; readonly count: number | null }) {
  const { route, go } = useShared();
  return (
    <div class="sfield">
      <SearchField
        label={label}
        value={route.asked['q'] ?? ''}
        change={(words) => go(hrefAsking(route, { q: words }), 'replace')}
      />
      <span class="t-small num" role="status">
        {count !== null && number(count)}
      </span>
    </div>
  );
}
