/**
 * Words that are being written and are not yet a note. They outlive the card, the tab and the browser, and are offered
 * again: each with its target, so that no key has to be guessed to find them.
 */
import type { Note, NoteDraft } from './note.ts';
import { onPeople } from './on-people.ts';
import type { Library } from './open-library.ts';
import type { DraftRecord } from './schema.ts';
import { cleanTags, sameTags } from './tags.ts';
import { write } from './writing.ts';

/** Whether the note says already what a draft of it does. */
export function isSaved(note: Note | undefined, { text, tags }: NoteDraft): boolean {
  return note?.deletedAt === null && note.text === text && sameTags(note.tags, tags);
}

/**
 * Keeps words, in place of earlier ones of the same note; answers after the transaction. Words that the note has
 * already are no draft: a request that comes late, or twice, must not offer them as unsaved.
 */
export function keepDraft(library: Library, given: NoteDraft, at: number): Promise<void> {
  const draft = { ...given, tags: cleanTags(given.tags) };
  return write(library, 'strict', async (writing) => {
    const drafts = writing.objectStore('drafts');
    if (isSaved(await writing.objectStore('notes').get(draft.id), draft)) await drafts.delete(draft.id);
    else await drafts.put({ ...draft, at });
  });
}

/** Forgets words that the reader does not want. */
export function dropDraft(library: Library, id: string): Promise<void> {
  return write(library, 'strict', (writing) => writing.objectStore('drafts').delete(id));
}

const asDraft = ({ id, target, articleId, text, tags, edited }: DraftRecord): NoteDraft => ({
  id,
  target,
  articleId,
  text,
  tags,
  edited,
});

/** Drafts on an article and on people, oldest first. */
export async function draftsFor(
  library: Library,
  articleId: string,
  personIds: ReadonlySet<string>,
): Promise<NoteDraft[]> {
  const drafts = library.transaction('drafts').store;
  const found = await Promise.all([
    drafts.index('articleId').getAll(articleId),
    onPeople(drafts.index('personId'), personIds),
  ]);
  const all = new Map(found.flat().map((draft) => [draft.id, draft]));
  return [...all.values()]
    .sort((one, other) => one.at - other.at || (one.id < other.id ? -1 : 1))
    .map(asDraft);
}
