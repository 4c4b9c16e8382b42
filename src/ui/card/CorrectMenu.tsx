/** "Correct this": a line for each thing that can be wrong, and for which articles that is to be remembered. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { type MessageKey, t } from '../../browser/words.ts';
import type { CorrectionScope } from '../../library/correction.ts';
import { Icon } from '../components/Icon.tsx';
import type { IconName } from '../components/icon-shapes.ts';

export interface MenuItem {
  readonly label: MessageKey;
  /** What it does, in a line. */
  readonly line: string;
  readonly icon: IconName;
}

const SCOPES: readonly (readonly [CorrectionScope, MessageKey])[] = [
  ['article', 'scopeArticle'],
  ['all', 'scopeAll'],
];

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at - 1 + count) % count,
  ArrowLeft: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

const initialOf = ({ label }: MenuItem) => t(label).charAt(0).toUpperCase();

/** The letter that chooses an item; none where two begin alike. */
function letterOf(item: MenuItem, items: readonly MenuItem[]): string | undefined {
  const alike = items.filter((each) => initialOf(each) === initialOf(item));
  return alike.length === 1 ? initialOf(item) : undefined;
}

export function CorrectMenu<Item extends MenuItem>(props: {
  readonly items: readonly Item[];
  readonly scope: CorrectionScope;
  readonly remember: (scope: CorrectionScope) => void;
  readonly choose: (item: Item) => void;
  readonly cancel: () => void;
}) {
  const { items, scope, remember, choose, cancel } = props;
  const menu = useRef<HTMLDivElement>(null);
  const entries = () => [...(menu.current?.querySelectorAll<HTMLElement>('[role^="menuitem"]') ?? [])];
  useLayoutEffect(() => entries()[0]?.focus(), []);
  const keyed = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const all = entries();
    const at = all.findIndex((entry) => entry === document.activeElement);
    const next = STEPS[event.key]?.(at, all.length);
    const item = items.find((each) => letterOf(each, items) === event.key.toUpperCase());
    if (next === undefined && !item && event.key !== 'Escape') return;
    // The card's own Escape closes all of it.
    event.preventDefault();
    if (next !== undefined) all[next]?.focus();
    else if (item) choose(item);
    else cancel();
  };
  return (
    <div class="menu" role="menu" tabIndex={-1} aria-label={t('correctThis')} ref={menu} onKeyDown={keyed}>
      {items.map((item) => (
        <button
          key={item.label}
          type="button"
          role="menuitem"
          tabIndex={-1}
          aria-keyshortcuts={letterOf(item, items)}
          onClick={() => choose(item)}
        >
          <Icon name={item.icon} />
          <span>{t(item.label)}</span>
          <span class="t-small" aria-hidden="true">
            {letterOf(item, items)}
          </span>
          <small dir="auto">{item.line}</small>
        </button>
      ))}
      {/* biome-ignore lint/a11y/useSemanticElements: within a menu a group is no fieldset. */}
      <div class="scope" role="group" aria-label={t('rememberFor')}>
        <span class="soft" aria-hidden="true">
          {t('rememberFor')}
        </span>
        {SCOPES.map(([each, label]) => (
          <button
            key={each}
            type="button"
            role="menuitemradio"
            aria-checked={scope === each}
            tabIndex={-1}
            onClick={() => remember(each)}
          >
            <i />
            {t(label)}
          </button>
        ))}
      </div>
    </div>
  );
}
