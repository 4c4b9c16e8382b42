/** What a plan amounts to: how many of each kind, and which. */
import type { Note } from '../library/note.ts';
import type { DraftRecord } from '../library/schema.ts';
import type { Plan } from './plan-import.ts';
import type { Step, Verdict } from './step.ts';

/** The kinds that a reader knows by sight. */
export const PLAN_LISTS = ['notes', 'drafts', 'corrections', 'people', 'articles'] as const;

export type PlanList = (typeof PLAN_LISTS)[number];

export type Counts = Readonly<Record<Verdict, number>>;

const countOf = (steps: readonly Step<unknown>[]): Counts => {
  const counts = { new: 0, changed: 0, conflict: 0, same: 0 };
  for (const { verdict } of steps) counts[verdict] += 1;
  return counts;
};

/** For each kind of which the file has anything. */
export function planCounts(plan: Plan): readonly { readonly list: PlanList; readonly counts: Counts }[] {
  return PLAN_LISTS.filter((list) => plan[list].length > 0).map((list) => ({
    list,
    counts: countOf(plan[list]),
  }));
}

/** Whether there is anything to write at all. */
export const doesNothing = (plan: Plan): boolean =>
  PLAN_LISTS.every((list) => plan[list].every(({ puts }) => puts.length === 0)) &&
  plan.texts.length + plan.appearances.length === 0;

/** One record in a list, in words. */
export interface PlanItem {
  readonly list: PlanList;
  readonly verdict: Verdict;
  readonly words: string;
}

/** The reader's words, or what they stand on. */
function wordsOf({ text, target }: Note | DraftRecord): string {
  if (text.trim() !== '') return text;
  return target.type === 'person' ? target.name : target.passage.quote;
}

/** Corrections need the interface's language for their words; `correctionWords` gives them. */
export function planItems(
  plan: Plan,
  correctionWords: (act: Plan['corrections'][number]['record']['act']) => string,
): readonly PlanItem[] {
  const of = <T>(list: PlanList, steps: readonly Step<T>[], words: (record: T) => string): PlanItem[] =>
    steps.map(({ verdict, record }) => ({ list, verdict, words: words(record) }));
  return [
    ...of('notes', plan.notes, wordsOf),
    ...of('drafts', plan.drafts, wordsOf),
    ...of('corrections', plan.corrections, ({ act }) => correctionWords(act)),
    ...of('people', plan.people, ({ name }) => name),
    ...of('articles', plan.articles, ({ details }) => details.title),
  ];
}
