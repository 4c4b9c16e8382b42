/** Saving a note, also on an article that was not filed when it was opened. */
import { report } from '../browser/report.ts';
import { readSettings } from '../browser/settings.ts';
import { ENGINE_VERSION } from '../engine/analyze.ts';
import { measureSources } from '../engine/source-meter.ts';
import { fileReading } from '../library/file-reading.ts';
import type { Note, NoteDraft } from '../library/note.ts';
import { type Elsewhere, saveNote } from '../library/notes.ts';
import type { Library } from '../library/open-library.ts';
import { dropUnfiled, findUnfiled, readUnfiled, type Unfiled, type UnfiledRead } from './unfiled.ts';

function elsewhere({ article }: Unfiled, { corrected, personIds }: UnfiledRead): Elsewhere {
  const people = new Map(
    personIds.flatMap((id, index) => {
      const person = corrected.analysis.people[index];
      return person ? [[id, person] as const] : [];
    }),
  );
  return { title: article.title, url: article.url, people };
}

/** The first note on an article is what makes it worth remembering, to a reader who remembers only such. */
async function fileFirst(
  library: Library,
  { article, hash, analysis, at }: Unfiled,
  { corrected, personIds: ids }: UnfiledRead,
) {
  const meter = measureSources(article.blocks, corrected.analysis);
  const filing = { article, hash, analysis, corrected, meter, engineVersion: ENGINE_VERSION, at, ids };
  await fileReading(library, filing);
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
  const read = await readUnfiled(library, unfiled);
  if (remember === 'nothing' || unfiled.isExample)
    return saveNote(library, draft, at, elsewhere(unfiled, read));
  await fileFirst(library, unfiled, read);
  return saveNote(library, draft, at);
}
