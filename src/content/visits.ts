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

export interface VisitOptions {
  readonly find: () => readonly Story[];
  readonly sameText: (a: Article, b: Article) => boolean;
  /** `again`: this very text was answered before, and asking for it once more is no reading. */
  readonly ask: (
    article: Article,
    again: boolean,
  ) => Promise<{ type: 'reading'; reading: PageReading } | Failure>;
  /** Something about some visit is different now. */
  readonly changed: () => void;
  readonly signal: AbortSignal;
}

/** A visit after the background's answer. */
function answered(visit: Visit, answer: Awaited<ReturnType<VisitOptions['ask']>>): Visit {
  if (answer.type === 'failed') return { ...visit, outcome: answer };
  return { ...visit, outcome: { type: 'ready' }, read: { story: visit.story, reading: answer.reading } };
}

/** The same words, perhaps at new nodes: the reading stays good, its places are taken from the new map. */
function moved({ story: old, outcome, read }: Visit, story: Story): Visit {
  return { story, outcome, read: read?.story === old ? { ...read, story } : read };
}

/** Nothing is read before the first look. */
export function createVisits({ find, sameText, ask, changed, signal }: VisitOptions): Visits {
  const visits = new Map<string, Visit>();
  const asked = new Map<string, symbol>();

  const open = async (story: Story, again: boolean) => {
    const { id } = story.article;
    const turn = Symbol(id);
    asked.set(id, turn);
    const answer = await ask(story.article, again);
    const visit = visits.get(id);
    // The story left, changed, or was asked for again: another answer is on its way or none is wanted.
    if (signal.aborted || asked.get(id) !== turn || !visit) return;
    visits.set(id, answered(visit, answer));
    changed();
  };

  const remap = (story: Story) => {
    const visit = visits.get(story.article.id);
    if (visit) visits.set(story.article.id, moved(visit, story));
  };

  const begin = (story: Story) => {
    const read = visits.get(story.article.id)?.read ?? null;
    visits.set(story.article.id, { story, outcome: null, read });
    void open(story, false);
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
      [...told.come, ...told.changed].forEach(begin);
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
