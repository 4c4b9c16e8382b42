/** Tags the names of a text: features of each word, weighed, and the best labelling of each run. */
import type { Reason } from '../../types.ts';
import { formOpinions, type Opinion } from '../opinions.ts';
import { findRuns, type Run } from '../runs.ts';
import type { WordBlock, Words } from '../words.ts';
import { bestNames, LABELS, marginals } from './decode.ts';
import { type DocumentFacts, readDocumentFacts } from './document-facts.ts';
import { codeOpinions, type OpinionCodes, seeWord, TEMPLATES } from './features.ts';
import { mix } from './hash.ts';
import { BEGINS, INSIDE, OUTSIDE, type Weights } from './weights.ts';

/** A run of capitalised words, as the tagger sees it. */
export interface TaggedRun {
  readonly home: WordBlock;
  readonly run: Run;
  /** The names in it, as indexes into the block's words. */
  readonly names: readonly Run[];
  /** Chance that a name begins at the run's word `i`. */
  readonly begins: readonly number[];
}

interface View {
  readonly facts: DocumentFacts;
  readonly opinions: OpinionCodes;
}

/** Bucket of a feature among `buckets`, a power of two. */
export function bucketOf(template: number, value: number, buckets: number): number {
  return mix(template + 1, value) & (buckets - 1);
}

/** Worth of every label of every word of a run. */
function scoreRun(home: WordBlock, run: Run, { facts, opinions }: View, weights: Weights): Float64Array {
  const { buckets, begins, inside } = weights;
  const scores = new Float64Array((run.end - run.first) * LABELS);
  for (let at = run.first; at < run.end; at++) {
    let first = 0;
    let further = 0;
    seeWord({ home, run, at, facts, opinions }, (template, value) => {
      const bucket = bucketOf(template, value, buckets);
      first += begins[bucket] as number;
      further += inside[bucket] as number;
    });
    const place = (at - run.first) * LABELS;
    scores[place + OUTSIDE] = weights.caution;
    scores[place + BEGINS] = first * weights.beginsStep;
    scores[place + INSIDE] = further * weights.insideStep;
  }
  return scores;
}

/** What the tagger made of an article, and why. */
export interface Tagging {
  readonly runs: readonly TaggedRun[];
  readonly opinions: readonly Opinion[];
  /** The reasons that weighed most for a name's first word. */
  readonly explain: (home: WordBlock, run: Run, name: Run) => readonly Reason[];
}

const MOST_REASONS = 3;

function explainWith(view: View, weights: Weights): Tagging['explain'] {
  return (home, run, name) => {
    const worth = new Map<number, number>();
    seeWord({ home, run, at: name.first, ...view }, (template, value) => {
      const one = weights.begins[bucketOf(template, value, weights.buckets)] as number;
      worth.set(template, (worth.get(template) ?? 0) + one);
    });
    const evidence = home.words
      .slice(name.first, name.end)
      .map(({ text }) => text)
      .join(' ');
    return [...worth]
      .filter(([template, one]) => one > 0 && template > 0)
      .sort(([, a], [, b]) => b - a)
      .slice(0, MOST_REASONS)
      .map(([template]) => ({ rule: TEMPLATES[template] ?? '', evidence }));
  };
}

/** Tags every run of a text. */
export function tagNames(words: Words, weights: Weights): Tagging {
  const opinions = formOpinions(words);
  const view: View = { facts: readDocumentFacts(words), opinions: codeOpinions(opinions, words.blocks) };
  const runs = words.blocks.flatMap((home) =>
    findRuns(home).map((run): TaggedRun => {
      const scores = scoreRun(home, run, view, weights);
      const names = bestNames(scores, weights.transitions).map(({ first, end }) => ({
        first: run.first + first,
        end: run.first + end,
      }));
      const { labels } = marginals(scores, weights.transitions);
      const begins = Array.from(
        { length: run.end - run.first },
        (_, at) => labels[at * LABELS + BEGINS] as number,
      );
      return { home, run, names, begins };
    }),
  );
  return { runs, opinions, explain: explainWith(view, weights) };
}
