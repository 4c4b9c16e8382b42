/** Tags the names of a text: features of each word, weighed, and the best labelling of each run. */
import type { Reason } from '../../types.ts';
import { mix } from '../hash.ts';
import { FIRST_NAME_BIT, knownToLexicons } from '../kinds.ts';
import { textOf } from '../named-place.ts';
import type { Run } from '../runs.ts';
import type { WordBlock, Words } from '../words.ts';
import type { BlockView } from './block-view.ts';
import { bestNames, chanceOfFirst } from './decode.ts';
import { seeWord } from './features.ts';
import { TEMPLATES } from './templates.ts';
import { type View, viewText } from './view.ts';
import type { Weights } from './weights.ts';

/** A run of capitalised words, as the tagger sees it. */
export interface TaggedRun {
  readonly home: WordBlock;
  readonly run: Run;
  /** The names in it, as indexes into the block's words. */
  readonly names: readonly Run[];
  /** Chance that a name begins at the run's first word. */
  readonly chance: number;
  /** The features that weighed most for one of the names. */
  readonly explain: (name: Run) => readonly Reason[];
}

/** Longer names are lists in capitals. */
const LONGEST_NAME = 8;

/** Bucket of a feature among `buckets`, a power of two. */
export function bucketOf(template: number, value: number, buckets: number): number {
  return mix(template + 1, value) & (buckets - 1);
}

/** Weighs words one after the other. One sink serves both scores and reasons, so that the engine of the browser can inline it. */
class Scale {
  /** Worth of the word weighed last as a name's first word, and as a further one. */
  first = 0;
  further = 0;
  /** What each template added to the first of these. */
  readonly worth: number[] = new Array<number>(TEMPLATES.length).fill(0);

  constructor(
    private readonly facts: View['facts'],
    readonly weights: Weights,
  ) {}

  private readonly add = (template: number, value: number): void => {
    const { begins, inside, buckets } = this.weights;
    const bucket = bucketOf(template, value, buckets);
    const one = begins[bucket] as number;
    this.first += one;
    this.further += inside[bucket] as number;
    this.worth[template] = (this.worth[template] as number) + one;
  };

  weigh(view: BlockView, run: Run, at: number): void {
    this.first = 0;
    this.further = 0;
    for (let template = 0; template < TEMPLATES.length; template++) this.worth[template] = 0;
    seeWord({ view, run, at, facts: this.facts }, this.add);
  }
}

/** Worth of every label of every word of a run. */
function scoreRun(view: BlockView, run: Run, scale: Scale): number[] {
  const { caution, beginsStep, insideStep } = scale.weights;
  const scores: number[] = [];
  for (let at = run.first; at < run.end; at++) {
    scale.weigh(view, run, at);
    // In the order of the labels: outside, begins, inside.
    scores.push(caution, scale.first * beginsStep, scale.further * insideStep);
  }
  return scores;
}

const MOST_REASONS = 3;

/** The templates that weighed most, as reasons. */
function reasonsFor(worth: readonly number[], evidence: string): Reason[] {
  const best: number[] = [];
  for (let found = 0; found < MOST_REASONS; found++) {
    let top = 0;
    for (let template = 1; template < worth.length; template++)
      if ((worth[template] as number) > (top === 0 ? 0 : (worth[top] as number)) && !best.includes(template))
        top = template;
    if (top > 0) best.push(top);
  }
  return best.map((template) => ({ rule: TEMPLATES[template] ?? '', evidence }));
}

/** Chance from which on a first name with a surname that no lexicon holds is a name: what else looks so is rare. */
const ENOUGH_IN_FULL = 0.28;

function isInFull({ home, kinds }: BlockView, { first, end }: Run): boolean {
  if (home.headline || end - first !== 2) return false;
  const [opening = 0, closing = 0] = [kinds[first], kinds[first + 1]];
  return (opening & FIRST_NAME_BIT) !== 0 && !knownToLexicons(closing);
}

function tagRun(view: BlockView, run: Run, scale: Scale): TaggedRun {
  const { home } = view;
  const { transitions } = scale.weights;
  const scores = scoreRun(view, run, scale);
  const found: Run[] = [];
  for (const { first, end } of bestNames(scores, transitions))
    if (end - first <= LONGEST_NAME) found.push({ first: run.first + first, end: run.first + end });
  const chance = found.length > 0 ? 1 : chanceOfFirst(scores, transitions);
  const names = chance < 1 && chance >= ENOUGH_IN_FULL && isInFull(view, run) ? [run] : found;
  const explain = (name: Run): Reason[] => {
    scale.weigh(view, run, name.first);
    return reasonsFor(scale.worth, textOf(home.words, name));
  };
  return { home, run, names, chance, explain };
}

/** Tags every run of a text, in reading order. */
export function tagNames(words: Words, weights: Weights): TaggedRun[] {
  const { blocks, facts } = viewText(words);
  const scale = new Scale(facts, weights);
  const tagged: TaggedRun[] = [];
  for (const view of blocks) for (const run of view.home.runs) tagged.push(tagRun(view, run, scale));
  return tagged;
}
