/**
 * A list that comes in pages as the reader scrolls. What was shown stays until the answer to a new question is there; a change
 * of the library asks anew for as much as was shown.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Listed, PageAsk } from '../../../library/browsing/browse.ts';
import type { Failure } from '../../../messaging/protocol.ts';
import { useShared } from '../shared.ts';
import { rememberedRows, rememberRows } from './remembered-rows.ts';

/** Rows of the first page, and of each further one: more than a high window shows. */
const PAGE = 60;
/** The most that one message brings. */
const MOST = 200;

export interface Shown<T> {
  /** Each page is a list of its own, which is drawn once. */
  readonly pages: readonly (readonly T[])[];
  readonly count: number | null;
  readonly next: string | null;
}

export interface Listing<T> {
  /** Null before the first answer. */
  readonly shown: Shown<T> | null;
  readonly failure: Failure | null;
  readonly more: () => void;
  readonly again: () => void;
}

export type LoadPage<T> = (page: PageAsk) => Promise<Listed<T> | Failure>;

const isFailure = <T>(given: Listed<T> | Failure): given is Failure => 'code' in given;

/** Page after page, until there are so many rows or no more. */
async function loadRows<T>(load: LoadPage<T>, wanted: number): Promise<Shown<T> | Failure> {
  const pages: (readonly T[])[] = [];
  let after: string | null = null;
  for (let rows = 0; ; ) {
    const page: Listed<T> | Failure = await load({
      after,
      most: Math.min(MOST, Math.max(PAGE, wanted - rows)),
    });
    if (isFailure(page)) return page;
    pages.push(page.rows);
    rows += page.rows.length;
    after = page.next;
    if (after === null || rows >= wanted) return { pages, count: page.count, next: after };
  }
}

const lengthOf = <T>({ pages }: Shown<T>) => pages.reduce((sum, page) => sum + page.length, 0);

/** What of the rows before stays among those that came, because the reader is at work on it. */
export type Hold<T> = (before: Shown<T>, after: Shown<T>) => Shown<T>;

/** `question` names the list: it is asked anew when that changes. */
export function useListed<T>(question: string, load: LoadPage<T>, hold?: Hold<T>): Listing<T> {
  const { turn } = useShared();
  const [tries, setTries] = useState(0);
  const [state, setState] = useState<{ question: string; shown: Shown<T> } | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const current = useRef({ question, state, loading: false });
  current.current.question = question;
  current.current.state = state;

  const take = (given: Shown<T> | Failure) => {
    if ('code' in given) return setFailure(given);
    setFailure(null);
    const before = current.current.state;
    const isSame = hold && before?.question === question;
    setState({ question, shown: isSame ? hold(before.shown, given) : given });
    rememberRows(question, lengthOf(given));
  };
  useEffect(() => {
    let isWanted = true;
    const before = current.current.state;
    const wanted = before?.question === question ? lengthOf(before.shown) : rememberedRows(question);
    void loadRows(load, wanted).then((given) => isWanted && take(given));
    return () => {
      isWanted = false;
    };
  }, [question, turn, tries]);

  const more = () => {
    const { state: last, loading } = current.current;
    if (!last || last.shown.next === null || loading) return;
    current.current.loading = true;
    void load({ after: last.shown.next, most: PAGE }).then((page) => {
      current.current.loading = false;
      const isSame = current.current.state === last && current.current.question === last.question;
      if (!isSame) return;
      if (isFailure(page)) setFailure(page);
      else {
        const count = page.count ?? last.shown.count;
        take({ pages: [...last.shown.pages, page.rows], count, next: page.next });
      }
    });
  };
  return { shown: state?.shown ?? null, failure, more, again: () => setTries(tries + 1) };
}
