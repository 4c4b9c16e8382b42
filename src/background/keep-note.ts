/** Saving a note, also on an article that was not filed when it was opened. */
import { report } from '../browser/report.ts';
import { readSettings } from '../browser/settings.ts';
import { ENGINE_VERSION } from '../engine/analyze.ts';
import { fileReading } from '../library/file-reading.ts';
import type { Note, NoteDraft } from '../library/note.ts';
import { type Elsewhere, saveNote } from '../library/notes.ts';
import type { Library } from '../library/open-library.ts';
import { dropUnfiled, findUnfiled, type Unfiled } from './unfiled.ts';

function elsewhere({ article, analysis, personIds }: Unfiled): Elsewhere {
  const people = new Map(
    personIds.flatMap((id, index) => {
      const person = analysis.people[index];
      return person ? [[id, person] as const] : [];
    }),
  );
  return { title: article.title, url: article.url, people };
}

/** The first note on an article is what makes it worth remembering, to a reader who remembers only such. */
async function fileFirst(library: Library, { article, hash, analysis, personIds, at }: Unfiled) {
  await fileReading(library, { article, hash, analysis, engineVersion: ENGINE_VERSION, at, ids: personIds });
  await dropUnfiled(article.id);
}

/** Rejects as `saveNote` does. */
export async function keepNote(library: Library, draft: NoteDraft, at: number): Promise<Note> {
  const unfiled = await findUnfiled(draft.articleId).catch((error: unknown) => {
    report(error, 'looking for an open article');
    return null;
  });
  if (!unfiled) return saveNote(library, draft, at);
  const { remember } = await readSettings();
  if (remember === 'nothing' || unfiled.isExample) return saveNote(library, draft, at, elsewhere(unfiled));
  await fileFirst(library, unfiled);
  return saveNote(library, draft, at);
}
