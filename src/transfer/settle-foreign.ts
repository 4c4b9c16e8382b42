/** Puts notes of other programs in their places, where the library has the article's text. */
import { articleText } from '../anchoring/article-text.ts';
import { describePassage } from '../anchoring/describe-passage.ts';
import { findPassage } from '../anchoring/find-passage.ts';
import type { Passage } from '../anchoring/passage.ts';
import type { Note } from '../library/note.ts';
import type { Library } from '../library/open-library.ts';
import { storedArticle } from '../library/stored-article.ts';
import type { Copy } from './copy.ts';
import type { ForeignFile } from './foreign-file.ts';

/** Where the words first stand, so that a guess of the place does not speak against them. */
function nearer(passage: Passage, text: string): Passage {
  const whole = text.indexOf(passage.before + passage.quote + passage.after);
  const start = whole >= 0 ? whole + passage.before.length : text.indexOf(passage.quote);
  return start < 0 ? passage : { ...passage, start, end: start + passage.quote.length };
}

/** What is only perhaps the place stays as it came: a note in the wrong place is worse than one without. */
function settled(passage: Passage, text: string): Passage {
  const near = nearer(passage, text);
  const found = findPassage(near, text);
  if (found.type === 'gone' || found.certainty === 'uncertain') return passage;
  return describePassage(text, found.start, found.end);
}

function settledNote(note: Note, text: string): Note {
  const { target } = note;
  return target.type === 'person'
    ? note
    : { ...note, target: { ...target, passage: settled(target.passage, text) } };
}

/** The copy with every foreign note described by the article's own text, as far as that was kept. */
export async function settleForeign(library: Library, { copy, unsettled }: ForeignFile): Promise<Copy> {
  const articleIds = new Set(
    copy.notes.filter(({ id }) => unsettled.has(id)).map(({ articleId }) => articleId),
  );
  const texts = new Map<string, { readonly text: string; readonly title: string }>();
  for (const articleId of articleIds) {
    const stored = await storedArticle(library, articleId);
    if (stored)
      texts.set(articleId, { text: articleText(stored.article.blocks).text, title: stored.article.title });
  }
  const notes = copy.notes.map((note) => {
    const kept = unsettled.has(note.id) ? texts.get(note.articleId) : undefined;
    return kept ? { ...settledNote(note, kept.text), articleTitle: kept.title } : note;
  });
  return { ...copy, notes };
}
