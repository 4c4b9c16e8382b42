/** The way from a page back to its list, where there is room for one of them alone. */
import { type MessageKey, t } from '../../browser/words.ts';
import { Icon } from '../components/Icon.tsx';
import { hrefOf, type SectionName } from './route.ts';
import { useShared } from './shared.ts';

const LABELS: Partial<Readonly<Record<SectionName, MessageKey>>> = {
  people: 'tabPeople',
  articles: 'sectionArticles',
  changed: 'sectionChanged',
};

export function Back({ to }: { readonly to: SectionName }) {
  const { route } = useShared();
  const label = LABELS[to];
  return (
    <a class="back t-small" href={hrefOf(to, null, route.section === to ? route.asked : {})}>
      <Icon name="chevron" />
      {label && t(label)}
    </a>
  );
}
