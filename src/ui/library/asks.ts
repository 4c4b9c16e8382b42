/** What the library's views ask for, each by its name. */

import type { LibraryMessages } from '../../messaging/library-protocol.ts';
import type { Ask } from '../components/services.ts';

type Question<K extends keyof LibraryMessages> = LibraryMessages[K]['ask'];

/** The questions of the library tab, over a way to ask. */
export const libraryAsks = (ask: Ask) => ({
  people: (question: Question<'library/people'>) => ask('library/people', question),
  articles: (question: Question<'library/articles'>) => ask('library/articles', question),
  claims: (question: Question<'library/claims'>) => ask('library/claims', question),
  notes: (question: Question<'library/notes'>) => ask('library/notes', question),
  search: (question: Question<'library/search'>) => ask('library/search', question),
  person: (personId: string) => ask('library/person', { personId }),
  meetings: (question: Question<'library/meetings'>) => ask('library/meetings', question),
  article: (articleId: string) => ask('library/article', { articleId }),
  tags: () => ask('library/tags', {}),
  summary: () => ask('library/summary', {}),
  weigh: (question: Question<'library/weigh'>) => ask('library/weigh', question),
  clear: (question: Question<'library/clear'>) => ask('library/clear', question),
  eraseNote: (id: string) => ask('note/erase', { id }),
});
