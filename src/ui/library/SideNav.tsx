/** The sections of the library at its left, each with how much it holds; under 900 px they open from the bar on top. */
import { useState } from 'preact/hooks';
import { type MessageKey, number, t } from '../../browser/words.ts';
import { Icon } from '../components/Icon.tsx';
import { IconButton } from '../components/IconButton.tsx';
import type { IconName } from '../components/icon-shapes.ts';
import { Wordmark } from '../components/Wordmark.tsx';

/** One row of the navigation. */
export interface NavRow {
  readonly name: string;
  readonly label: MessageKey;
  readonly icon: IconName;
  readonly href: string;
  readonly isHere: boolean;
  /** Null where there is nothing to count. */
  readonly count: number | null;
  /** The key that leads there. */
  readonly key?: string;
}

export function SideNav(props: {
  readonly sections: readonly NavRow[];
  readonly further: readonly NavRow[];
  /** Stands below everything: when the last copy was made. */
  readonly remark: string;
}) {
  const { sections, further, remark } = props;
  const [open, setOpen] = useState(false);
  const search = sections.find(({ key }) => key !== undefined);
  const close = () => setOpen(false);
  return (
    <header>
      <div class="topbar">
        <Wordmark />
        <span>
          {search && (
            <a class="icb" href={search.href} aria-label={t(search.label)} onClick={close}>
              <Icon name="search" />
            </a>
          )}
          <IconButton icon="menu" label={t('librarySections')} expanded={open} press={() => setOpen(!open)} />
        </span>
      </div>
      <div class={open ? 'side open' : 'side'}>
        <Wordmark />
        <Rows label={t('libraryTitle')} rows={sections} chosen={close} />
        <Rows label={t('libraryFurther')} rows={further} chosen={close} />
        {remark && <p class="t-small copied">{remark}</p>}
      </div>
    </header>
  );
}

function Rows(props: {
  readonly label: string;
  readonly rows: readonly NavRow[];
  readonly chosen: () => void;
}) {
  const { label, rows, chosen } = props;
  return (
    <nav aria-label={label}>
      {rows.map((row) => (
        <a
          key={row.name}
          href={row.href}
          aria-current={row.isHere ? 'page' : undefined}
          aria-keyshortcuts={row.key}
          onClick={chosen}
        >
          <Icon name={row.icon} />
          <span>{t(row.label)}</span>
          {row.count !== null && row.count > 0 && <span class="num">{number(row.count)}</span>}
          {row.key && <kbd class="t-small">{row.key}</kbd>}
        </a>
      ))}
    </nav>
  );
}
