/** Brings a copy back: first what that would do, then all of it or nothing. What is in the library stays there. */
import { readCopy } from '../../browser/copies.ts';
import { report } from '../../browser/report.ts';
import type { Library } from '../../library/open-library.ts';
import { failure } from '../../messaging/failure.ts';
import type { RestorePlan } from '../../messaging/keeping-protocol.ts';
import type { Failure } from '../../messaging/protocol.ts';
import { applyImport } from '../../transfer/apply-import.ts';
import type { Copy } from '../../transfer/copy.ts';
import { parseCopy } from '../../transfer/parse-copy.ts';
import { type Plan, planImport } from '../../transfer/plan-import.ts';
import type { Step, Verdict } from '../../transfer/step.ts';

const countOf = (steps: readonly Step<unknown>[]) => {
  const of = (wanted: Verdict) => steps.filter(({ verdict }) => verdict === wanted).length;
  return { fresh: of('new'), newer: of('changed'), both: of('conflict'), same: of('same') };
};

/** What a plan comes to, in numbers. */
export function inNumbers({ notes, drafts, corrections, articles }: Plan, refused: number): RestorePlan {
  return {
    notes: countOf(notes),
    drafts: countOf(drafts),
    corrections: countOf(corrections),
    articles: countOf(articles),
    refused,
  };
}

type Found = { readonly type: 'found'; readonly copy: Copy; readonly refused: number };

/** A copy that cannot be read is an answer; which part of it is damaged is told to nobody but the console. */
async function find(id: string): Promise<Found | Failure> {
  const text = await readCopy(id).catch((error: unknown) => {
    report(error, 'unpacking a copy');
    return null;
  });
  if (text === null) return failure('bad', 'the copy cannot be read');
  const parsed = await parseCopy(text);
  if (parsed.type === 'unreadable') return failure('bad', `the copy is ${parsed.why}`);
  return { type: 'found', copy: parsed.copy, refused: parsed.refused.length };
}

/** What bringing it back would do. Rejects when the library does. */
export async function planRestore(library: Library, id: string): Promise<RestorePlan | Failure> {
  const found = await find(id);
  if (found.type === 'failed') return found;
  return inNumbers(await planImport(library, found.copy), found.refused);
}

/** Brings it back. Done twice it is done once: everything is there already. Rejects when the library does. */
export async function restore(library: Library, id: string): Promise<RestorePlan | Failure> {
  const found = await find(id);
  if (found.type === 'failed') return found;
  const { signal } = new AbortController();
  const plan = await applyImport(library, found.copy, { signal, progress: () => {} });
  return inNumbers(plan, found.refused);
}
