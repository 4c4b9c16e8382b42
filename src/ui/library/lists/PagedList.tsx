/** Rows in pages: the next one is fetched before the reader comes to the end. Each page is drawn once, and again only when it changed. */
import type { ComponentChild } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { useListKeys } from '../list-keys.ts';
import type { Shown } from './use-listed.ts';

interface RowLook<T> {
  readonly keyOf: (row: T) => string;
  /** What is said before the first row of a group; null where rows are not grouped. */
  readonly groupOf: ((row: T) => string) | null;
  readonly head: (group: string, isFirst: boolean) => ComponentChild;
  readonly draw: (row: T, isCurrent: boolean) => ComponentChild;
}

interface Props<T> extends RowLook<T> {
  readonly shown: Shown<T>;
  readonly more: () => void;
  /** Key of the row whose page is open. */
  readonly current: string | null;
  /** True where rows are links; then the list is one stop of the Tab key. */
  readonly oneStop: boolean;
  readonly label: string;
}

export function PagedList<T>(props: Props<T>) {
  const { shown, more, current, oneStop, label, keyOf, groupOf } = props;
  const list = useListKeys({ oneStop });
  const lastGroup = (page: readonly T[] | undefined) => {
    const row = page?.at(-1);
    return row && groupOf ? groupOf(row) : null;
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: its lists are one each page; the group holds them together.
    <div ref={list} role="group" aria-label={label}>
      {shown.pages.map((page, index) => (
        <Page
          key={index}
          {...props}
          rows={page}
          before={lastGroup(shown.pages[index - 1])}
          current={page.some((row) => keyOf(row) === current) ? current : null}
        />
      ))}
      {shown.next !== null && <End key={shown.pages.length} reached={more} />}
    </div>
  );
}

function Page<T>(
  props: RowLook<T> & {
    readonly rows: readonly T[];
    readonly before: string | null;
    readonly current: string | null;
  },
) {
  const { rows, before, current, keyOf, draw, head } = props;
  // The same element as before is not looked at again.
  return useMemo(
    () => (
      <div class="chunk">
        {groups(props, rows).map(({ group, rows: members }, index) => (
          <section key={index}>
            {group !== null &&
              group !== (index === 0 ? before : null) &&
              head(group, before === null && index === 0)}
            <ul>
              {members.map((row) => (
                <li key={keyOf(row)}>{draw(row, keyOf(row) === current)}</li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    ),
    [rows, before, current],
  );
}

function groups<T>({ groupOf }: RowLook<T>, rows: readonly T[]) {
  const found: { group: string | null; rows: T[] }[] = [];
  for (const row of rows) {
    const group = groupOf ? groupOf(row) : null;
    const last = found.at(-1);
    if (last && last.group === group) last.rows.push(row);
    else found.push({ group, rows: [row] });
  }
  return found;
}

/** Stands some way before the end: when it comes into view the next page is due. */
function End({ reached }: { readonly reached: () => void }) {
  const mark = useRef<HTMLDivElement>(null);
  const call = useRef(reached);
  call.current = reached;
  useEffect(() => {
    if (!mark.current) return;
    const observer = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && call.current(),
    );
    observer.observe(mark.current);
    return () => observer.disconnect();
  }, []);
  return <div class="listend" ref={mark} />;
}
