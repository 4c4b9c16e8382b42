/** Clearing what was read, for good. */
import type { Clearing, ClearingEffect } from '../browsing/browse.ts';
import type { Library } from '../open-library.ts';
import { dropStrays } from '../strays.ts';
import { erase, type Writing } from '../writing.ts';
import { chosenArticles } from './chosen-articles.ts';
import { removeArticle, removeWritten, removeWrittenOn } from './remove-article.ts';
import { weighClearing } from './weigh-clearing.ts';

async function clearArticles(
  writing: Writing,
  articleIds: readonly string[],
  notes: boolean,
): Promise<Set<string>> {
  const people = new Set<string>();
  for (const articleId of articleIds) {
    for (const personId of await removeArticle(writing, articleId)) people.add(personId);
    if (notes) await removeWritten(writing, articleId);
  }
  return people;
}

/** Clears in one transaction, and says what went. `notes`: the notes and corrections made there go too. */
export async function clearLibrary(
  library: Library,
  what: Clearing,
  notes: boolean,
): Promise<ClearingEffect> {
  const effect = await weighClearing(library, what);
  const articleIds = await chosenArticles(library, what);
  await erase(library, async (writing) => {
    const people = await clearArticles(writing, articleIds, notes);
    if (notes && what.type === 'person') await removeWrittenOn(writing, what.personId);
    if (notes && what.type === 'everything')
      for (const name of ['notes', 'drafts', 'corrections'] as const) await writing.objectStore(name).clear();
    await dropStrays(writing, people);
  });
  return notes ? effect : { ...effect, notes: 0, corrections: 0 };
}
