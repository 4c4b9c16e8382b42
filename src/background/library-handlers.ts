/** What the background answers to the library tab. */
import { report } from '../browser/report.ts';
import { bytesUsed } from '../browser/storage-use.ts';
import { openLibrary } from '../browser/tabs.ts';
import { articlePage } from '../library/browsing/article-page.ts';
import type { Listed } from '../library/browsing/browse.ts';
import { findPlaces } from '../library/browsing/find-places.ts';
import { listArticles } from '../library/browsing/list-articles.ts';
import { listClaims } from '../library/browsing/list-claims.ts';
import { listNotes } from '../library/browsing/list-notes.ts';
import { listPeople } from '../library/browsing/list-people.ts';
import { listMeetings, personPage } from '../library/browsing/person-page.ts';
import { searchLibrary } from '../library/browsing/search-library.ts';
import { countAll } from '../library/browsing/summary.ts';
import { listChanged } from '../library/changes/list-changed.ts';
import { type ClearingAsk, clearCopies, clearLibrary } from '../library/clearing/clear-library.ts';
import { weighClearing } from '../library/clearing/weigh-clearing.ts';
import { countLate } from '../library/finding/late.ts';
import { listTags } from '../library/list-tags.ts';
import { eraseNote } from '../library/notes.ts';
import type { Library } from '../library/open-library.ts';
import type { LibraryMessages } from '../messaging/library-protocol.ts';
import type { Answer } from '../messaging/protocol.ts';
import type { Handlers } from '../messaging/receive.ts';
import { announceReadings } from '../messaging/watch-readings.ts';
import { changesOf } from './changes-of.ts';
import { willClear } from './cleared.ts';
import { tidySoon } from './keep-finding.ts';
import { orFailure } from './or-failure.ts';
import type { Reader } from './read-text.ts';

/** What is cleared is cleared: when telling the views fails, the answer is the same. */
async function tellAll(): Promise<void> {
  try {
    await announceReadings(null);
  } catch (error) {
    report(error, 'announcing a clearing');
  }
}

async function summary(library: Library): Promise<Answer<'library/summary'>> {
  const [counts, late, bytes] = await Promise.all([countAll(library), countLate(library), bytesUsed()]);
  return { type: 'summary', counts, late, bytes };
}

async function person(library: Library, personId: string): Promise<Answer<'library/person'>> {
  const found = await personPage(library, personId);
  return found ? { type: 'person', person: found } : { type: 'unknown' };
}

async function article(library: Library, articleId: string): Promise<Answer<'library/article'>> {
  const found = await articlePage(library, articleId);
  return found ? { type: 'article', article: found } : { type: 'unknown' };
}

/** Milliseconds of clearing between two words to the reader of how far it is. */
const STRETCH = 600;

/** With the notes goes what the second copies hold of them. */
async function clear(
  library: Library,
  ask: ClearingAsk,
  { now, forget }: Pick<LibraryMeans, 'now' | 'forget'>,
): Promise<Answer<'library/clear'>> {
  const at = now();
  await willClear();
  const state = await clearLibrary(library, ask, { at, goesOn: () => now() - at < STRETCH });
  if (state.type !== 'cleared') return state;
  // What fails here is made good when the library is next looked at.
  await clearCopies(library, forget).catch((error: unknown) => report(error, 'clearing the copies'));
  void tellAll();
  return state;
}

interface LibraryMeans {
  readonly open: () => Promise<Library>;
  readonly engine: Reader['engine'];
  readonly now: () => number;
  /** Clears the second copies of what is not in the library any more. */
  readonly forget: () => Promise<void>;
}

/** The handlers of the library tab's messages. */
export function libraryHandlers({
  open,
  engine,
  now,
  forget,
}: LibraryMeans): Pick<Handlers, keyof LibraryMessages> {
  const asked = <T>(when: string, work: (library: Library) => Promise<T>) =>
    orFailure(when, async () => work(await open()));
  const listed = <T>(work: (library: Library) => Promise<Listed<T>>) =>
    asked(
      'listing what is kept',
      async (library) => ({ type: 'listed', list: await work(library) }) as const,
    );
  return {
    'library/people': (ask) => listed((library) => listPeople(library, ask)),
    'library/articles': (ask) => listed((library) => listArticles(library, ask)),
    'library/claims': (ask) => listed((library) => listClaims(library, ask)),
    'library/notes': (ask) => listed((library) => listNotes(library, ask)),
    'library/search': ({ words, most }) =>
      asked('searching', async (library) => ({
        type: 'found',
        found: await searchLibrary(library, words, most),
      })),
    'library/places': ({ ids }) =>
      asked('finding the places of notes', async (library) => ({
        type: 'places',
        places: await findPlaces(library, ids),
      })),
    'library/person': ({ personId }) => asked('a person’s page', (library) => person(library, personId)),
    'library/meetings': (ask) => listed((library) => listMeetings(library, ask)),
    'library/article': ({ articleId }) =>
      asked('an article’s page', (library) => article(library, articleId)),
    'changes/list': (ask) => listed((library) => listChanged(library, ask)),
    'changes/of': ({ articleId }) =>
      asked('comparing two texts', async (library) => {
        const found = await changesOf({ library, engine }, articleId);
        if (found === null) return { type: 'unknown' };
        return 'articleId' in found ? { type: 'changes', changes: found } : found;
      }),
    'library/tags': () =>
      asked('listing tags', async (library) => ({ type: 'tags', tags: await listTags(library) })),
    'library/summary': () => {
      tidySoon({ open, now, forget });
      return asked('counting', summary);
    },
    'library/weigh': ({ what, notes }) =>
      asked('weighing a clearing', async (library) => ({
        type: 'weighed',
        effect: await weighClearing(library, what, notes),
      })),
    'library/clear': (ask) => asked('clearing', (library) => clear(library, ask, { now, forget })),
    'library/show': ({ place }) =>
      orFailure('opening the library', async () => {
        await openLibrary(place);
        return { type: 'shown' };
      }),
    'note/erase': ({ id }) =>
      asked('a note to be deleted for good', async (library) => {
        await eraseNote(library, id);
        return { type: 'erased' };
      }),
  };
}
