/** What an import would do, before anything is done. */
import type { Correction } from '../library/correction.ts';
import { isSaved } from '../library/drafts.ts';
import type { Note } from '../library/note.ts';
import type { Library } from '../library/open-library.ts';
import type {
  AppearanceRecord,
  ArticleRecord,
  DraftRecord,
  PersonRecord,
  TextRecord,
} from '../library/schema.ts';
import type { Copy } from './copy.ts';
import { type Held, heldOf } from './held.ts';
import { matchPeople } from './match-people.ts';
import { CORRECTION_RULES, DRAFT_RULES, mergeRecords, NOTE_RULES } from './merge-records.ts';
import { actWithPeople, withPerson } from './people-meant.ts';
import { sameRecord } from './same-record.ts';
import type { Step } from './step.ts';

/** Steps for what the reader knows by sight, and what goes with it. */
export interface Plan {
  readonly notes: readonly Step<Note>[];
  readonly drafts: readonly Step<DraftRecord>[];
  readonly corrections: readonly Step<Correction>[];
  readonly people: readonly Step<PersonRecord>[];
  readonly articles: readonly Step<ArticleRecord>[];
  readonly texts: readonly TextRecord[];
  readonly appearances: readonly AppearanceRecord[];
}

/** The text that was read last is the article's; both times of reading count. */
function articleStep(mine: ArticleRecord | undefined, theirs: ArticleRecord): Step<ArticleRecord> {
  if (!mine) return { verdict: 'new', record: theirs, puts: [theirs] };
  const both: ArticleRecord = {
    ...(theirs.lastRead > mine.lastRead ? theirs : mine),
    firstRead: Math.min(mine.firstRead, theirs.firstRead),
  };
  const isSame = sameRecord(both, mine);
  return { verdict: isSame ? 'same' : 'changed', record: theirs, puts: isSame ? [] : [both] };
}

function articleSteps(copy: Copy, held: Held): Step<ArticleRecord>[] {
  const now = new Map(held.articles.map((article) => [article.id, article]));
  return copy.articles.map((article) => {
    const step = articleStep(now.get(article.id), article);
    for (const put of step.puts) now.set(put.id, put);
    return step;
  });
}

/** Texts that the library lacks, of articles that it has or will have. */
function newTexts(copy: Copy, held: Held): TextRecord[] {
  const has = new Set(held.textHashes);
  const articles = new Set([...held.articles, ...copy.articles].map(({ id }) => id));
  return copy.texts.filter(({ hash, articleId }) => {
    const isNew = !has.has(hash) && articles.has(articleId);
    has.add(hash);
    return isNew;
  });
}

/** Who is who in articles that were never filed here: only names, until the engine has read them again. */
function newAppearances(copy: Copy, held: Held, idOf: (id: string) => string): AppearanceRecord[] {
  const filed = new Set(held.stood.map(({ articleId }) => articleId));
  const lastRead = new Map(copy.articles.map((article) => [article.id, article.lastRead]));
  return copy.stood.flatMap((each) => {
    const at = lastRead.get(each.articleId);
    if (at === undefined || filed.has(each.articleId)) return [];
    return [{ ...each, personId: idOf(each.personId), called: null, said: null, newestFirst: -at }];
  });
}

/** Words that were saved meanwhile are no draft any more: they would be offered as unsaved. */
function draftSteps(
  drafts: readonly DraftRecord[],
  held: Held,
  notes: readonly Step<Note>[],
): Step<DraftRecord>[] {
  const now = new Map([...held.notes, ...notes.flatMap(({ puts }) => puts)].map((note) => [note.id, note]));
  const isNote = (draft: DraftRecord) => isSaved(now.get(draft.id), draft);
  const left = mergeRecords(
    held.drafts,
    drafts.filter((draft) => !isNote(draft)),
    DRAFT_RULES,
  );
  const saved = drafts
    .filter(isNote)
    .map((record): Step<DraftRecord> => ({ verdict: 'same', record, puts: [] }));
  return [...left, ...saved];
}

/** Whose people's places an import must know of the library: `heldOf` is asked for these articles. */
export function articlesStood({ stood }: Copy): string[] {
  return [...new Set(stood.map(({ articleId }) => articleId))];
}

/** Pure: the same library and the same file give the same plan, so that what was shown is what is done. */
export function planMerge(copy: Copy, held: Held): Plan {
  const { steps: people, idOf } = matchPeople(copy, held);
  const aimed = <T extends Note | DraftRecord>(record: T): T => ({
    ...record,
    target: withPerson(record.target, idOf),
  });
  const corrections = copy.corrections.map((each) => ({ ...each, act: actWithPeople(each.act, idOf) }));
  const notes = mergeRecords(held.notes, copy.notes.map(aimed), NOTE_RULES);
  return {
    notes,
    drafts: draftSteps(copy.drafts.map(aimed), held, notes),
    corrections: mergeRecords(held.corrections, corrections, CORRECTION_RULES),
    people,
    articles: articleSteps(copy, held),
    texts: newTexts(copy, held),
    appearances: newAppearances(copy, held, idOf),
  };
}

/** Looks at the library and answers with what taking in the copy would do. */
export async function planImport(library: Library, copy: Copy): Promise<Plan> {
  return planMerge(copy, await heldOf(library, articlesStood(copy)));
}
