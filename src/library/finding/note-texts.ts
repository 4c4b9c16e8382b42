/** What of a note is searched. */
import type { Note } from '../note.ts';

/** The words that a note stands on, or the name of its person. */
export const wordsUnder = ({ target }: Note): string =>
  target.type === 'person' ? target.name : target.passage.quote;

/** The reader's words and tags, what they stand on, and the title of the article. */
export const textsOfNote = (note: Note): string[] => [
  note.text,
  ...note.tags,
  wordsUnder(note),
  note.articleTitle,
];
