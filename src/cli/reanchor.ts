/**
 * npm run --silent reanchor < cases.jsonl > answers.jsonl
 * Describes a passage in one text and finds it in a later one: a case `{ id, before, start, end, after }` a line, an answer
 * `{ id, found: { start, end } | null, sure }` a line, with the very modules that the extension ships.
 */
import { describePassage } from '../anchoring/describe-passage.ts';
import { findPassage } from '../anchoring/find-passage.ts';
import { BadInput, readLines, runTool, writeLine } from './input.ts';

interface Case {
  readonly id: string;
  readonly before: string;
  readonly start: number;
  readonly end: number;
  readonly after: string;
}

function isOffset(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

function parseCase(value: unknown): Case {
  if (typeof value !== 'object' || value === null) throw new BadInput('not a case: no object');
  const { id, before, start, end, after }: { readonly [field: string]: unknown } = { ...value };
  if (typeof id !== 'string') throw new BadInput('not a case: no id');
  if (typeof before !== 'string' || typeof after !== 'string')
    throw new BadInput('not a case: no text before or after');
  if (!isOffset(start) || !isOffset(end) || start > end || end > before.length)
    throw new BadInput('not a case: start and end are no stretch of the text before');
  return { id, before, start, end, after };
}

function answer({ id, before, start, end, after }: Case) {
  const found = findPassage(describePassage(before, start, end), after);
  if (found.type === 'gone') return { id, found: null, sure: true };
  return { id, found: { start: found.start, end: found.end }, sure: found.certainty !== 'uncertain' };
}

await runTool('reanchor', async () => {
  for (const one of await readLines(parseCase)) writeLine(answer(one));
});
