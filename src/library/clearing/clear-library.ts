/**
 * Clearing what was read, for good. An article goes with everything computed from it in one stroke, and what is left of
 * the clearing is kept in the same stroke: nothing is ever half there, and a clearing that is cut off goes on later.
 */
import type { Clearing, ClearingEffect } from '../browsing/browse.ts';
import { tidyFinding } from '../finding/tidy.ts';
import type { Library } from '../open-library.ts';
import type { ClearingRecord } from '../schema.ts';
import { dropStrays } from '../strays.ts';
import { erase, type Writing, write } from '../writing.ts';
import { chosenArticles } from './chosen-articles.ts';
import { clearEverything } from './clear-everything.ts';
import { removeArticle, removeWritten } from './remove-article.ts';

/** What the reader asks for; the id is the view's, so that asking again goes on and never begins anew. */
export interface ClearingAsk {
  readonly id: string;
  readonly what: Clearing;
  readonly notes: boolean;
}

/** Articles that go in one stroke: some tenths of a second. */
const AT_ONCE = 20;

const NOTHING: ClearingEffect = { articles: 0, claims: 0, people: 0, notes: 0, corrections: 0 };

function sum(one: ClearingEffect, other: ClearingEffect): ClearingEffect {
  return {
    articles: one.articles + other.articles,
    claims: one.claims + other.claims,
    people: one.people + other.people,
    notes: one.notes + other.notes,
    corrections: one.corrections + other.corrections,
  };
}

/** Nothing of it is left to do, in the second copies neither. */
const isOver = ({ done, notes, copiesCleared }: ClearingRecord) => done && (!notes || copiesCleared === true);

/** Keeps that it is to be done, before anything is. Clearings that are over are forgotten then. */
async function begin(
  library: Library,
  { id, what, notes }: ClearingAsk,
  at: number,
): Promise<ClearingRecord> {
  const left = what.type === 'everything' ? [] : await chosenArticles(library, what);
  return write(library, 'strict', async (writing) => {
    const clearings = writing.objectStore('clearings');
    for (const old of await clearings.getAll()) if (isOver(old)) await clearings.delete(old.id);
    const record = { id, at, what, notes, left, of: left.length, effect: NOTHING, done: false };
    await clearings.put(record);
    return record;
  });
}

async function clearArticle(
  writing: Writing,
  articleId: string,
  { at, notes }: ClearingRecord,
): Promise<{ readonly people: readonly string[]; readonly effect: ClearingEffect }> {
  const article = await writing.objectStore('articles').get(articleId);
  // Opened again since: the reader has it before the eyes.
  if (!article || article.lastRead > at) return { people: [], effect: NOTHING };
  const { people, claims } = await removeArticle(writing, articleId);
  const own = notes ? await removeWritten(writing, 'articleId', articleId) : { notes: 0, corrections: 0 };
  return { people, effect: { ...NOTHING, articles: 1, claims, ...own } };
}

/** What goes after the last article. */
async function clearRest(writing: Writing, { what, notes }: ClearingRecord): Promise<ClearingEffect> {
  if (what.type === 'everything') return clearEverything(writing, notes);
  if (what.type !== 'person' || !notes) return NOTHING;
  const own = await removeWritten(writing, 'personId', what.personId);
  const people = await dropStrays(writing, new Set([what.personId]));
  return { ...NOTHING, people, notes: own.notes };
}

/** One stroke. */
async function step(writing: Writing, id: string): Promise<ClearingRecord | null> {
  const clearings = writing.objectStore('clearings');
  const record = await clearings.get(id);
  if (!record || record.done) return record ?? null;
  const people = new Set<string>();
  let { effect } = record;
  for (const articleId of record.left.slice(0, AT_ONCE)) {
    const cleared = await clearArticle(writing, articleId, record);
    for (const personId of cleared.people) people.add(personId);
    effect = sum(effect, cleared.effect);
  }
  effect = { ...effect, people: effect.people + (await dropStrays(writing, people)) };
  const left = record.left.slice(AT_ONCE);
  const done = left.length === 0;
  if (done) effect = sum(effect, await clearRest(writing, record));
  const next = { ...record, left, effect, done };
  await clearings.put(next);
  return next;
}

/** Notes and corrections that go with it are no loss. */
function stroke(library: Library, { id, notes }: ClearingRecord): Promise<ClearingRecord | null> {
  const work = (writing: Writing) => step(writing, id);
  return notes ? erase(library, work) : write(library, 'strict', work);
}

/** How far a clearing is. */
export type ClearingState =
  | { readonly type: 'clearing'; readonly done: number; readonly of: number }
  | { readonly type: 'cleared'; readonly effect: ClearingEffect };

function stateOf({ done, effect, left, of }: ClearingRecord): ClearingState {
  return done ? { type: 'cleared', effect } : { type: 'clearing', done: of - left.length, of };
}

/** What is asked of a clearing. */
export interface ClearingTime {
  /** When the reader asked; milliseconds since 1970. */
  readonly at: number;
  /** Whether to go on, asked before each stroke. */
  readonly goesOn: () => boolean;
}

/** Begins a clearing or goes on with it; at least one stroke is done. At its end the words of what went are out of the search too. */
export async function clearLibrary(
  library: Library,
  ask: ClearingAsk,
  { at, goesOn }: ClearingTime,
): Promise<ClearingState> {
  let record = (await library.get('clearings', ask.id)) ?? (await begin(library, ask, at));
  if (record.done) return stateOf(record);
  do record = (await stroke(library, record)) ?? { ...record, done: true };
  while (!record.done && goesOn());
  if (record.done) await tidyFinding(library, true);
  return stateOf(record);
}

/** Makes the second copies of what is left, where notes were cleared; `forget` rejects when they could not be made, and it is tried again. */
export async function clearCopies(library: Library, forget: () => Promise<void>): Promise<void> {
  const due = (await library.getAll('clearings')).filter((each) => each.done && !isOver(each));
  if (due.length === 0) return;
  await forget();
  await write(library, 'strict', async (writing) => {
    const clearings = writing.objectStore('clearings');
    await Promise.all(due.map((each) => clearings.put({ ...each, copiesCleared: true })));
  });
}

/** What bringing clearings to their end needs. */
export interface Ending {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Clears the second copies of what is not in the library any more. */
  readonly forget: () => Promise<void>;
}

/** Brings to their end the clearings that were begun and cut off. */
export async function endClearings(library: Library, { now, forget }: Ending): Promise<void> {
  for (const { id, what, notes, done } of await library.getAll('clearings'))
    if (!done) await clearLibrary(library, { id, what, notes }, { at: now, goesOn: () => true });
  await clearCopies(library, forget);
}
