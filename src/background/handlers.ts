/** What the background does for each message. Between two messages it keeps the library's connection, and what it read last. */
import { askPersistence } from '../browser/persistence.ts';
import { report } from '../browser/report.ts';
import { readSettings } from '../browser/settings.ts';
import type { Analyzer } from '../engine/analyze.ts';
import { listCorrections } from '../library/corrections.ts';
import { findPeople } from '../library/find-people.ts';
import { ChangedNote } from '../library/library-errors.ts';
import type { Note, NoteDraft } from '../library/note.ts';
import { articlesShowing, deleteNote, restoreNote } from '../library/notes.ts';
import type { Library } from '../library/open-library.ts';
import { countLibrary, recentArticles } from '../library/recent-articles.ts';
import type { Answer, RecentArticle } from '../messaging/protocol.ts';
import type { Handlers } from '../messaging/receive.ts';
import { announceReadings } from '../messaging/watch-readings.ts';
import { correct, revoke } from './correct.ts';
import { forgetDraft, keepOrHold, letGo } from './held-drafts.ts';
import { tidySoon } from './keep-finding.ts';
import { keepNote } from './keep-note.ts';
import { keepingHandlers } from './keeping/handlers.ts';
import type { MakeCopy } from './keeping/make-copy.ts';
import type { LibraryWatch } from './keeping/watch-library.ts';
import { libraryHandlers } from './library-handlers.ts';
import { openArticle, readAtOnce } from './open-article.ts';
import { openings } from './openings.ts';
import { orFailure } from './or-failure.ts';
import { readRest } from './read-rest.ts';
import { readingOf, readySoon } from './reading-of.ts';

/** Articles that the popup lists. */
const RECENT = 20;

/** People whom a search offers. */
const FOUND = 20;

/** Tells the views. The note is kept already: when telling fails, the answer is "saved" all the same. */
async function tellOf(library: Library, note: Note): Promise<void> {
  try {
    await announceReadings(await articlesShowing(library, note));
  } catch (error) {
    report(error, 'announcing a note');
  }
}

/** A note that was changed elsewhere is an answer of its own, and no failure of the library. */
async function saveOrConflict(library: Library, draft: NoteDraft, at: number): Promise<Answer<'note/save'>> {
  try {
    const note = await keepNote(library, draft, at);
    letGo(draft.id).catch((error: unknown) => report(error, 'letting go of a draft'));
    void askPersistence();
    void tellOf(library, note);
    return { type: 'saved', note };
  } catch (error) {
    if (error instanceof ChangedNote) return { type: 'conflict', note: error.note };
    throw error;
  }
}

async function recent(library: Library) {
  const [found, counts] = await Promise.all([recentArticles(library, RECENT), countLibrary(library)]);
  const articles = found.map(
    ({ id, details: { title, url }, lastRead }): RecentArticle => ({ id, title, url, lastRead }),
  );
  return { type: 'recent', articles, articleCount: counts.articles, personCount: counts.people } as const;
}

/** What the handlers work with. */
export interface Means {
  readonly open: () => Promise<Library>;
  readonly engine: () => Promise<Analyzer>;
  /** Knows whether the library lost something. */
  readonly watch: LibraryWatch;
  /** Makes a second copy now. */
  readonly copy: MakeCopy;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export function handlers({ open, engine, watch, copy, now }: Means): Handlers {
  const noteWork = <T extends string>(type: T, work: (library: Library) => Promise<Note>) =>
    orFailure(`a note to be ${type}`, async () => {
      const library = await open();
      const note = await work(library);
      void tellOf(library, note);
      return { type, note };
    });
  const forget = () => copy('alone');
  const { during, ended } = openings();
  const opening = <T>(articleId: string, when: string, work: () => Promise<T>) =>
    during(articleId, () => orFailure(when, work));
  /** Work on an article that begins when it is filed. */
  const opened = <T>(articleId: string, when: string, work: () => Promise<T>) =>
    orFailure(when, async () => {
      await ended(articleId);
      return work();
    });
  return {
    'article/coming': () =>
      orFailure('making ready for an article', async () => {
        await Promise.all([open(), engine()]);
        return { type: 'ready' };
      }),
    'article/read': ({ article }) =>
      orFailure('reading an article', async () => readAtOnce({ library: await open(), engine }, article)),
    'article/open': (ask, from) =>
      opening(ask.article.id, 'opening an article', async () => {
        const [library, { remember }] = await Promise.all([open(), readSettings()]);
        const opening = { at: now(), remember, isExample: from === 'own' };
        const answer = await openArticle({ library, engine }, ask, opening);
        tidySoon({ open, now, forget });
        if (answer.type === 'reading' && remember !== 'nothing')
          readySoon({ library, engine }, answer.reading);
        return answer;
      }),
    'reading/of': (ask) =>
      opened(ask.articleId, 'reading of an article', async () =>
        readingOf({ library: await open(), engine }, ask),
      ),
    'note/save': ({ draft }) =>
      opened(draft.articleId, 'a note to be saved', async () => saveOrConflict(await open(), draft, now())),
    'note/delete': ({ id }) => noteWork('deleted', (library) => deleteNote(library, id, now())),
    'note/restore': ({ id }) => noteWork('saved', (library) => restoreNote(library, id)),
    'draft/keep': ({ draft }) =>
      orFailure('keeping a draft', async () => {
        await keepOrHold(open, draft, now());
        return { type: 'kept' };
      }),
    'draft/drop': ({ id }) =>
      orFailure('dropping a draft', async () => {
        await forgetDraft(open, id);
        return { type: 'dropped' };
      }),
    'correction/add': ({ correction }) =>
      opened(correction.articleId, 'a correction to be kept', async () => correct(await open(), correction)),
    'correction/remove': ({ id }) =>
      orFailure('a correction to be taken back', async () => revoke(await open(), id)),
    'correction/list': () =>
      orFailure('listing corrections', async () => ({
        type: 'corrections',
        corrections: await listCorrections(await open()),
      })),
    'people/find': ({ words }) =>
      orFailure('finding people', async () => ({
        type: 'people',
        people: await findPeople(await open(), words, FOUND),
      })),
    'library/recent': () => orFailure('listing what was read', async () => recent(await open())),
    ...libraryHandlers({ open, engine, now, forget }),
    'library/read-rest': () =>
      orFailure('reading what was brought in', async () => readRest({ library: await open(), engine })),
    ...keepingHandlers({ open, watch, copy }),
  };
}
