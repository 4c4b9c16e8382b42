/** The first rows of a list that stands on a page, and a button that brings the next ones. */
import type { ComponentChild } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { plural, t } from '../../../browser/words.ts';
import type { Listed } from '../../../library/browsing/browse.ts';
import type { LoadPage } from './use-listed.ts';

/** Rows that one press brings. */
const STEP = 50;

export function MoreRows<T>(props: {
  readonly first: Listed<T>;
  readonly load: LoadPage<T>;
  readonly draw: (rows: readonly T[]) => ComponentChild;
}) {
  const { first, load, draw } = props;
  const [list, setList] = useState(first);
  const [failed, setFailed] = useState(false);
  useEffect(() => setList(first), [first]);
  const hidden = (list.count ?? 0) - list.rows.length;
  const more = async () => {
    const page = await load({ after: list.next, most: STEP });
    setFailed('code' in page);
    if (!('code' in page)) setList({ ...page, rows: [...list.rows, ...page.rows] });
  };
  return (
    <>
      {draw(list.rows)}
      {failed && (
        <p class="trouble" role="alert">
          {t('moreFailed')}
        </p>
      )}
      {list.next !== null && (
        <button type="button" class="lk" onClick={() => void more()}>
          {hidden > 0 ? plural('moreEntries', hidden) : t('moreRows')}
        </button>
      )}
    </>
  );
}
