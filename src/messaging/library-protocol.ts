/**
 * The messages of the library tab. Every answer may also be a failure, as `send` says. Only pages of ours that fill a
 * tab or the popup may send them, never the card, over whose frame a page can draw:
 * but for the tags, which the editor of a note offers.
 */
import type {
  ArticlePage,
  ArticleRow,
  ArticlesAsk,
  ClaimRow,
  ClaimsAsk,
  Clearing,
  ClearingEffect,
  Counts,
  Found,
  Listed,
  MeetingRow,
  NoteRow,
  NotesAsk,
  PageAsk,
  PeopleAsk,
  PersonPage,
  PersonRow,
} from '../library/browsing/browse.ts';
import type { NotePlace } from '../library/browsing/find-places.ts';
import type { ChangedArticle, Changes } from '../library/changes/changes.ts';
import type { TagUse } from '../library/list-tags.ts';

interface List<T> {
  readonly type: 'listed';
  readonly list: Listed<T>;
}

/** What the library tab asks for, and what comes back; and the way to it from a card. */
export interface LibraryMessages {
  /** A page of the people met. */
  'library/people': { ask: PeopleAsk; answer: List<PersonRow> };
  /** A page of the articles read, newest first. */
  'library/articles': { ask: ArticlesAsk; answer: List<ArticleRow> };
  /** A page of the claims, newest first. */
  'library/claims': { ask: ClaimsAsk; answer: List<ClaimRow> };
  /** A page of the notes, or of the trash. */
  'library/notes': { ask: NotesAsk; answer: List<NoteRow> };
  /** Everything that has these words, the first `most` of each section. Without words nothing is found. */
  'library/search': {
    ask: { readonly words: string; readonly most: number };
    answer: { readonly type: 'found'; readonly found: Found };
  };
  /** Whether the words under these notes still stand in the articles as they were read last; at most 200 notes. */
  'library/places': {
    ask: { readonly ids: readonly string[] };
    answer: { readonly type: 'places'; readonly places: readonly NotePlace[] };
  };
  /** One person's page. */
  'library/person': {
    ask: { readonly personId: string };
    answer: { readonly type: 'person'; readonly person: PersonPage } | { readonly type: 'unknown' };
  };
  /** A page of the articles in which a person appears, newest first. */
  'library/meetings': { ask: PageAsk & { readonly personId: string }; answer: List<MeetingRow> };
  /** One article's page. */
  'library/article': {
    ask: { readonly articleId: string };
    answer: { readonly type: 'article'; readonly article: ArticlePage } | { readonly type: 'unknown' };
  };
  /** A page of the articles whose text was another one when they were read before, those changed last first. */
  'changes/list': { ask: PageAsk; answer: List<ChangedArticle> };
  /** What became other in one article since it was read before; `unknown` where nothing did, or no earlier text is kept. */
  'changes/of': {
    ask: { readonly articleId: string };
    answer: { readonly type: 'changes'; readonly changes: Changes } | { readonly type: 'unknown' };
  };
  /** The tags in use, most used first; those of notes in the trash are not in use. */
  'library/tags': {
    ask: Record<string, never>;
    answer: {
      readonly type: 'tags';
      readonly tags: readonly TagUse[];
    };
  };
  /** How much there is, and how much room it takes. */
  'library/summary': {
    ask: Record<string, never>;
    answer: {
      readonly type: 'summary';
      readonly counts: Counts;
      /** Things brought in that stand in no list and no search yet. */
      readonly late: number;
      /** Bytes on the disk as the browser estimates them; null where it does not tell. */
      readonly bytes: number | null;
    };
  };
  /** What clearing would take away. Nothing is changed. */
  'library/weigh': {
    ask: { readonly what: Clearing; readonly notes: boolean };
    answer: { readonly type: 'weighed'; readonly effect: ClearingEffect };
  };
  /**
   * Clear it, for good. `clearing`: that much is done so far; ask again with the same `id` until it is `cleared`. Once
   * begun it is brought to its end also when nobody asks again. `notes`: the notes and corrections made there go too.
   */
  'library/clear': {
    ask: { readonly id: string; readonly what: Clearing; readonly notes: boolean };
    answer:
      | { readonly type: 'clearing'; readonly done: number; readonly of: number }
      | { readonly type: 'cleared'; readonly effect: ClearingEffect };
  };
  /** Open the library in a tab of its own, at a place of it: `#people/ID` or `#articles/ID`. A card cannot open tabs. */
  'library/show': { ask: { readonly place: string }; answer: { readonly type: 'shown' } };
  /** Delete a note of the trash for good; one that is not in the trash stays, and is the failure `bad`. */
  'note/erase': { ask: { readonly id: string }; answer: { readonly type: 'erased' } };
}
