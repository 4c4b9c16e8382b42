/** The first few of a list, and a button that brings the rest. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { plural } from '../../browser/words.ts';

export function ShowMore<Item>(props: {
  readonly items: readonly Item[];
  readonly first: number;
  readonly children: (items: readonly Item[]) => ComponentChildren;
}) {
  const { items, first, children } = props;
  const [all, setAll] = useState(false);
  const hidden = items.length - first;
  return (
    <>
      {children(all ? items : items.slice(0, first))}
      {!all && hidden > 0 && (
        <button type="button" class="lk" onClick={() => setAll(true)}>
          {plural('moreEntries', hidden)}
        </button>
      )}
    </>
  );
}
