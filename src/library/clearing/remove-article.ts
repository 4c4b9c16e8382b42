/** Taking an article away with everything that was computed from it. */
import type { Writing } from '../writing.ts';

/** A text goes with its last article: two addresses may carry the same one. */
async function removeTexts(writing: Writing, articleId: string): Promise<void> {
  const texts = writing.objectStore('texts');
  const analyses = writing.objectStore('analyses');
  for (const text of await texts.index('articleId').getAll(articleId)) {
    const { hash } = text;
    const [other] = await writing.objectStore('articles').index('hash').getAllKeys(hash, 1);
    if (other !== undefined) {
      await texts.put({ ...text, articleId: other });
      continue;
    }
    await texts.delete(hash);
    for (const key of await analyses.index('hash').getAllKeys(hash)) await analyses.delete(key);
  }
}

/** Who was in an article that was removed, and how many claims it had. */
export interface Removed {
  readonly people: readonly string[];
  readonly claims: number;
}

/** Removes article, texts, analyses, appearances and claims. */
export async function removeArticle(writing: Writing, articleId: string): Promise<Removed> {
  const appearances = writing.objectStore('appearances');
  const claims = writing.objectStore('claims');
  const [seen, claimed] = await Promise.all([
    appearances.index('articleId').getAll(articleId),
    claims.index('articleId').getAllKeys(articleId),
  ]);
  await Promise.all([
    writing.objectStore('articles').delete(articleId),
    writing.objectStore('strips').delete(articleId),
    ...seen.map(({ person }) => appearances.delete([articleId, person])),
    ...claimed.map((key) => claims.delete(key)),
  ]);
  await removeTexts(writing, articleId);
  return { people: seen.map(({ personId }) => personId), claims: claimed.length };
}

/** What of the reader's own went. */
export interface RemovedWords {
  readonly notes: number;
  readonly corrections: number;
}

/** Removes the reader's own words on an article or a person: notes, also those of the trash, drafts and corrections. */
export async function removeWritten(
  writing: Writing,
  under: 'articleId' | 'personId',
  id: string,
): Promise<RemovedWords> {
  const removed = { notes: 0, drafts: 0, corrections: 0 };
  for (const name of ['notes', 'drafts'] as const) {
    const store = writing.objectStore(name);
    const keys = await store.index(under).getAllKeys(id);
    await Promise.all(keys.map((key) => store.delete(key)));
    removed[name] = keys.length;
  }
  if (under === 'articleId') {
    const store = writing.objectStore('corrections');
    const keys = await store.index('articleId').getAllKeys(id);
    await Promise.all(keys.map((key) => store.delete(key)));
    removed.corrections = keys.length;
  }
  return removed;
}
