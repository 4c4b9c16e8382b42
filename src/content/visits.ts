/**
 * The stories that a reader has before them on this page: found, read by the background, read again when their text
 * changed, let go when they left. A story that is being read again keeps its marks until the new ones are there.
 */
import type { Article } from '../article/article.ts';
import type { Story } from '../article/find-stories.ts';
import type { PageReading } from '../library/reading.ts';
import type { Failure } from '../messaging/protocol.ts';
import { reconcile } from './reconcile.ts';

/** What is painted: a reading, and the map to the nodes of the very text it was made from. */
export interface ReadStory {
  readonly story: Story;
  readonly reading: PageReading;
}

export interface Visit {
  /** As it stands in the document now. */
  readonly story: Story;
  /** Null while the background reads. */
  readonly outcome: { readonly type: 'ready' } | Failure | null;
  readonly read: ReadStory | null;
}

export interface Visits {
  readonly all: () => readonly Visit[];
  /** Looks at the document again. */
  readonly look: () => void;
  /** Asks for the reading of a story again: its notes changed, or the last try failed. */
  readonly readAgain: (articleId: string) => void;
}

type Answer = { readonly type: 'reading'; readonly reading: PageReading } | Failure;

export interface VisitOptions {
  readonly find: () => readonly Story[];
  readonly sameText: (a: Article, b: Article) => boolean;
  /** What can be marked in a text that is new here, before it is filed. */
  readonly glance: (article: Article) => Promise<Answer>;
  /** `again`: this very text was answered before, and asking for it once more is no reading. */
  readonly ask: (article: Article, again: boolean) => Promise<Answer>;
  /** Something about some visit is different now. */
  readonly changed: () => void;
  readonly signal: AbortSignal;
}

/** Whether two readings of one text mark the same; then what is painted stays as it is. */
function marksSame(one: PageReading, other: PageReading): boolean {
  const told = ({ hash, analysis, people, notes }: PageReading) =>
    JSON.stringify([hash, analysis, people, notes]);
  return told(one) === told(other);
}

/** What is painted for this reading. */
function readNow({ story, read }: Visit, reading: PageReading): ReadStory {
  return read?.story === story && marksSame(read.reading, reading) ? read : { story, reading };
}

/** A visit after the background's answer; what was painted by a glance alone goes when it fails. */
function answered(visit: Visit, answer: Answer, before: ReadStory | null): Visit {
  if (answer.type === 'failed') return { ...visit, outcome: answer, read: before };
  return { ...visit, outcome: { type: 'ready' }, read: readNow(visit, answer.reading) };
}

/** The same words, perhaps at new nodes: the reading stays good, its places are taken from the new map. */
function moved({ story: old, outcome, read }: Visit, story: Story): Visit {
  return { story, outcome, read: read?.story === old ? { ...read, story } : read };
}

/** Nothing is read before the first look. */
export function createVisits({ find, sameText, glance, ask, changed, signal }: VisitOptions): Visits {
  const visits = new Map<string, Visit>();
  const asked = new Map<string, symbol>();

  /** Begins something about a story; answers with the way to go on with its visit: null when that is wanted no more. */
  const turnOf = (id: string) => {
    const turn = Symbol(id);
    asked.set(id, turn);
    // The story left, changed, or was asked for again: another answer is on its way or none is wanted.
    return () => (signal.aborted || asked.get(id) !== turn ? null : (visits.get(id) ?? null));
  };
  const set = (visit: Visit) => {
    visits.set(visit.story.article.id, visit);
    changed();
  };

  const open = async (story: Story, again: boolean) => {
    const now = turnOf(story.article.id);
    const answer = await ask(story.article, again);
    const visit = now();
    if (visit) set(answered(visit, answer, visit.read));
  };

  /** The marks first, and then what takes longer. */
  const begin = async (story: Story) => {
    const { id } = story.article;
    const before = visits.get(id)?.read ?? null;
    visits.set(id, { story, outcome: null, read: before });
    const now = turnOf(id);
    const glanced = await glance(story.article);
    const first = now();
    if (!first) return;
    // A failure is told at once: what is asked next may take as long to fail again, or go well after all.
    if (glanced.type === 'failed') set(answered(first, glanced, before));
    else set({ ...first, read: readNow(first, glanced.reading) });
    const answer = await ask(story.article, false);
    const visit = now();
    if (visit) set(answered(visit, answer, before));
  };

  const remap = (story: Story) => {
    const visit = visits.get(story.article.id);
    if (visit) visits.set(story.article.id, moved(visit, story));
  };

  return {
    all: () => [...visits.values()],
    look() {
      const before = [...visits.values()].map((visit) => visit.story);
      const told = reconcile(before, find(), {
        identity: (story) => story.article.id,
        sameText: (a, b) => sameText(a.article, b.article),
      });
      for (const id of told.gone) {
        visits.delete(id);
        asked.delete(id);
      }
      told.stayed.forEach(remap);
      for (const story of [...told.come, ...told.changed]) void begin(story);
      if (before.length > 0 || told.come.length > 0) changed();
    },
    readAgain(articleId) {
      const visit = visits.get(articleId);
      if (!visit) return;
      if (visit.outcome?.type === 'failed') visits.set(articleId, { ...visit, outcome: null });
      void open(visit.story, visit.outcome?.type === 'ready');
    },
  };
}
