/** Two sentences word by word. */
import { diffArrays } from 'diff';
import type { WordRun } from './changes.ts';

/** Words with what follows them up to the next word, and marks by themselves: "41", " ", "wagons", ".". */
const PART = /[\p{L}\p{M}\p{N}'’-]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu;

/** Words put in and taken out beyond which two sentences are simply two: the time grows with them. */
const MOST_EDITS = 400;

export const partsIn = (sentence: string): readonly string[] => sentence.match(PART) ?? [];

/** Each sentence in runs, those that stand in both marked the same. Joined, the runs are the sentences. */
export function compareWords(
  before: string,
  now: string,
): { readonly before: readonly WordRun[]; readonly now: readonly WordRun[] } {
  const changes = diffArrays([...partsIn(before)], [...partsIn(now)], { maxEditLength: MOST_EDITS });
  if (!changes) return { before: [{ kind: 'gone', text: before }], now: [{ kind: 'new', text: now }] };
  const runs = changes.map(({ value, added, removed }): WordRun => {
    return { kind: added ? 'new' : removed ? 'gone' : 'same', text: value.join('') };
  });
  return {
    before: joined(runs.filter(({ kind }) => kind !== 'new')),
    now: joined(runs.filter(({ kind }) => kind !== 'gone')),
  };
}

/** A blank between two changed words is changed with them, and one at their end is not: one line through "the person’s account". */
function joined(runs: readonly WordRun[]): WordRun[] {
  const result: WordRun[] = [];
  const add = ({ kind, text }: WordRun) => {
    const last = result.at(-1);
    if (last?.kind === kind) result[result.length - 1] = { kind, text: last.text + text };
    else if (text !== '') result.push({ kind, text });
  };
  for (const [at, { kind, text }] of runs.entries()) {
    const last = result.at(-1);
    const next = runs[at + 1];
    const isBridge = kind === 'same' && text.trim() === '' && last && next;
    add({ kind: isBridge && next.kind !== 'same' ? last.kind : kind, text });
  }
  return result.flatMap(({ kind, text }): WordRun[] => {
    if (kind === 'same') return [{ kind, text }];
    const words = text.trimEnd();
    const blank: WordRun = { kind: 'same', text: text.slice(words.length) };
    return words === '' ? [blank] : [{ kind, text: words }, ...(blank.text === '' ? [] : [blank])];
  });
}

/** A text's words with how often each stands in it. */
export interface Bag {
  readonly size: number;
  readonly counts: ReadonlyMap<string, number>;
}

export function bagOf(text: string): Bag {
  const counts = new Map<string, number>();
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { size: words.length, counts };
}

/** How much of two texts' words they share: 1 for all, 0 for none (Dice's coefficient over words, repetitions counted). */
export function likeness(one: Bag, other: Bag): number {
  if (one.size + other.size === 0) return 1;
  let shared = 0;
  for (const [word, count] of one.counts) shared += Math.min(count, other.counts.get(word) ?? 0);
  return (2 * shared) / (one.size + other.size);
}
