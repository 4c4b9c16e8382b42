/**
 * Articles that are open and are not to be remembered. What cards and popup need of them lies in the session's memory,
 * so that nothing of them reaches the disk, and is gone with the browser.
 */
import type { Article } from '../article/article.ts';
import { report } from '../browser/report.ts';
import { fromSession, intoSession, outOfSession } from '../browser/session.ts';
import type { Analysis } from '../engine/types.ts';
import type { Corrected } from '../library/correcting/corrected.ts';
import { idsUnfiled, type StoodHere } from '../library/join-people.ts';
import type { Library } from '../library/open-library.ts';
import { correctedFor } from './corrected.ts';

export interface Unfiled {
  readonly article: Article;
  readonly hash: string;
  /** As the engine made it. */
  readonly analysis: Analysis;
  /** Who its people are, as corrected when it was opened: known to the library, or new under an id that a note may name. */
  readonly stood: readonly StoodHere[];
  /** When it was opened; milliseconds since 1970. */
  readonly at: number;
  /** Our own example, which is no reading whatever the reader writes on it. */
  readonly isExample: boolean;
}

/** So many open articles are held: more than anybody reads at a time. */
const MOST = 12;

/** The ids of what is held, oldest first. */
const LIST = 'unfiled';
const keyOf = (articleId: string) => `${LIST} ${articleId}`;

async function held(): Promise<readonly string[]> {
  const ids = await fromSession(LIST);
  return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
}

async function put(unfiled: Unfiled, others: readonly string[]): Promise<void> {
  const { id } = unfiled.article;
  const kept = others.slice(-(MOST - 1));
  await outOfSession(others.filter((other) => !kept.includes(other)).map(keyOf));
  await intoSession(keyOf(id), unfiled);
  await intoSession(LIST, [...kept, id]);
}

async function keep(unfiled: Unfiled): Promise<void> {
  const others = (await held()).filter((id) => id !== unfiled.article.id);
  try {
    await put(unfiled, others);
  } catch (error) {
    // Full: the article before the reader counts more than those in other tabs.
    report(error, 'holding an article');
    await outOfSession(others.map(keyOf));
    await put(unfiled, []);
  }
}

/** One at a time: the list is read and written. */
let last: Promise<unknown> = Promise.resolve();

/** Holds an open article, in place of an earlier text of it. Rejects when even alone it is too large. */
export function holdUnfiled(unfiled: Unfiled): Promise<void> {
  const done = last.then(() => keep(unfiled));
  last = done.catch(() => undefined);
  return done;
}

/** Lets an article go: it is filed now. */
export function dropUnfiled(articleId: string): Promise<void> {
  const done = last.then(async () => {
    const others = (await held()).filter((id) => id !== articleId);
    await outOfSession([keyOf(articleId)]);
    await intoSession(LIST, others);
  });
  last = done.catch(() => undefined);
  return done;
}

/** The open article of this id, of this very text if a hash is given; null where none is held. */
export async function findUnfiled(articleId: string, hash: string | null = null): Promise<Unfiled | null> {
  const found = await fromSession(keyOf(articleId));
  if (typeof found !== 'object' || found === null) return null;
  // Only this module writes there, and an update of the program empties it.
  const unfiled = found as Unfiled;
  return hash === null || unfiled.hash === hash ? unfiled : null;
}

/** An unfiled article as the reader corrected it, with who its people are. */
export interface UnfiledRead {
  readonly corrected: Corrected;
  /** In the order of the corrected people. */
  readonly personIds: readonly string[];
  /** Who else each of them may be. */
  readonly maybe: readonly (readonly string[])[];
}

/** Rejects when the library does. */
export async function readUnfiled(
  library: Library,
  { article, analysis, stood }: Pick<Unfiled, 'article' | 'analysis' | 'stood'>,
): Promise<UnfiledRead> {
  const corrected = await correctedFor(library, article, analysis);
  const joined = await idsUnfiled(library, { articleId: article.id, corrected, before: stood });
  return {
    corrected,
    personIds: joined.map(({ personId }) => personId),
    maybe: joined.map(({ maybe }) => maybe),
  };
}

/** What is held of who is who. */
export function stoodOf({ corrected, personIds }: UnfiledRead): StoodHere[] {
  return corrected.identities.map(({ names: [name = '', ...spellings] }, index) => ({
    name,
    spellings,
    personId: personIds[index] ?? '',
  }));
}
