/** Taking an article away with everything that was computed from it. */
import type { Writing } from '../writing.ts';

/** A text goes with its last article: two addresses may carry the same one. */
async function removeTexts(writing: Writing, articleId: string): Promise<void> {
  const texts = writing.objectStore('texts');
  const analyses = writing.objectStore('analyses');
  for (const hash of await texts.index('articleId').getAllKeys(articleId)) {
    await texts.delete(hash);
    for (const key of await analyses.index('hash').getAllKeys(hash)) await analyses.delete(key);
  }
}

/** Removes article, texts, analyses, appearances and claims; answers with the people who were in it. */
export async function removeArticle(writing: Writing, articleId: string): Promise<Set<string>> {
  const appearances = writing.objectStore('appearances');
  const claims = writing.objectStore('claims');
  const seen = await appearances.index('articleId').getAll(articleId);
  const claimed = await claims.index('articleId').getAllKeys(articleId);
  await Promise.all([
    writing.objectStore('articles').delete(articleId),
    writing.objectStore('strips').delete(articleId),
    ...seen.map(({ person }) => appearances.delete([articleId, person])),
    ...claimed.map((key) => claims.delete(key)),
  ]);
  await removeTexts(writing, articleId);
  return new Set(seen.map(({ personId }) => personId));
}

/** Removes the reader's own words on an article: notes, also those of the trash, drafts and corrections. */
export async function removeWritten(writing: Writing, articleId: string): Promise<void> {
  for (const name of ['notes', 'drafts', 'corrections'] as const) {
    const store = writing.objectStore(name);
    const keys = await store.index('articleId').getAllKeys(articleId);
    await Promise.all(keys.map((key) => store.delete(key)));
  }
}

/** Removes notes and drafts on a person. */
export async function removeWrittenOn(writing: Writing, personId: string): Promise<void> {
  for (const name of ['notes', 'drafts'] as const) {
    const store = writing.objectStore(name);
    const keys = await store.index('personId').getAllKeys(personId);
    await Promise.all(keys.map((key) => store.delete(key)));
  }
}
