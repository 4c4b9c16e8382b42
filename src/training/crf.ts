/**
 * Trains the tagger: a linear-chain conditional random field over hashed features, by AdaGrad with a pull towards zero.
 * Corpora do not agree on what a name is (GUM marks the one inside "Andy Warhol Foundation", this paper's contract does not), so each
 * corpus has weights of its own beside the shared ones (Daumé III, "Frustratingly Easy Domain Adaptation", 2007); what is shared and what
 * is a corpus's own are added up in the end, so that what ships is one plane of weights.
 */
import { LABELS, marginals } from '../engine/people/tagger/decode.ts';
import { BEGINS, INSIDE, OUTSIDE } from '../engine/people/tagger/weights.ts';
import { addModel, emptyModel, type Model, scoreSequence } from './model.ts';
import { makeRandom, shuffled } from './random.ts';

/** One run of capitalised words: the buckets of each word's features, and its label. */
export interface Sequence {
  readonly features: readonly Int32Array[];
  readonly labels: Uint8Array;
  /** Number of the corpus whose habits it follows. */
  readonly corpus: number;
}

export interface Settings {
  readonly buckets: number;
  readonly epochs: number;
  readonly seed: number;
  /** First step's length. */
  readonly rate: number;
  /** Strength of the pull towards zero, an occurrence. */
  readonly decay: number;
  /** First step's length of a corpus's own weights, as a share of `rate`. */
  readonly ownRate: number;
  /** How many corpora there are. */
  readonly corpora: number;
}

/** Weights with the sum of the squares of their past gradients. */
interface Learner {
  readonly model: Model;
  readonly past: Model;
  readonly rate: number;
}

function newLearner(buckets: number, rate: number): Learner {
  return { model: emptyModel(buckets), past: emptyModel(buckets), rate };
}

interface Memory {
  readonly shared: Learner;
  /** One a corpus. */
  readonly own: readonly Learner[];
  readonly settings: Settings;
}

function plane({ begins, inside }: Model, label: number): Float32Array {
  return label === BEGINS ? begins : inside;
}

function nudge(weights: Float32Array, past: Float32Array, at: number, gradient: number, rate: number): void {
  const sum = (past[at] as number) + gradient * gradient;
  past[at] = sum;
  if (sum > 0) weights[at] = (weights[at] as number) + (rate * gradient) / Math.sqrt(sum + 1e-6);
}

function learnTransitions(
  { shared: { model, past, rate } }: Memory,
  { labels }: Sequence,
  scores: Float64Array,
  { forward, backward, total }: ReturnType<typeof marginals>,
): void {
  for (let at = 0; at < labels.length; at++)
    for (let from = 0; from < LABELS; from++)
      for (let to = 0; to < LABELS; to++) {
        if (to === INSIDE && from === OUTSIDE) continue;
        if (at === 0 && from !== OUTSIDE) continue;
        const before = at === 0 ? 0 : (forward[(at - 1) * LABELS + from] as number);
        const link = model.transitions[from * LABELS + to] as number;
        const log =
          before +
          link +
          (scores[at * LABELS + to] as number) +
          (backward[at * LABELS + to] as number) -
          total;
        const true_ = labels[at] === to && (at === 0 ? OUTSIDE : labels[at - 1]) === from ? 1 : 0;
        nudge(model.transitions, past.transitions, from * LABELS + to, true_ - Math.exp(log), rate * 0.2);
      }
}

/** Errors smaller than this change nothing. */
const LEAST_ERROR = 1e-3;

function learnWord(learner: Learner, buckets: Int32Array, label: number, error: number, decay: number): void {
  const weights = plane(learner.model, label);
  const past = plane(learner.past, label);
  for (const bucket of buckets)
    nudge(weights, past, bucket, error - decay * (weights[bucket] as number), learner.rate);
}

function learnSequence(memory: Memory, sequence: Sequence): number {
  const { shared, own, settings } = memory;
  const { features, labels, corpus } = sequence;
  const learners = [shared, own[corpus] as Learner];
  const scores = scoreSequence(
    learners.map(({ model }) => model),
    features,
  );
  const chances = marginals(scores, shared.model.transitions);
  let loss = 0;
  labels.forEach((label, at) => {
    loss -= Math.log(Math.max(1e-12, chances.labels[at * LABELS + label] as number));
    for (const one of [BEGINS, INSIDE]) {
      const error = (label === one ? 1 : 0) - (chances.labels[at * LABELS + one] as number);
      if (Math.abs(error) < LEAST_ERROR) continue;
      for (const learner of learners)
        learnWord(learner, features[at] as Int32Array, one, error, settings.decay);
    }
  });
  learnTransitions(memory, sequence, scores, chances);
  return loss;
}

/**
 * Trains on `sequences`; the same input and seed give the same models. `told` hears each epoch's mean loss a word.
 * Gives one model a corpus, each the mean over the epochs of the second half.
 */
export function trainModels(
  sequences: readonly Sequence[],
  settings: Settings,
  told: (epoch: number, loss: number) => void = () => {},
): Model[] {
  const { buckets, epochs, seed, rate, ownRate, corpora } = settings;
  const shared = newLearner(buckets, rate);
  const own = Array.from({ length: corpora }, () => newLearner(buckets, rate * ownRate));
  const random = makeRandom(seed);
  const words = sequences.reduce((sum, { labels }) => sum + labels.length, 0);
  const sums = own.map(() => emptyModel(buckets));
  const share = 1 / Math.floor(epochs / 2);
  for (let epoch = 0; epoch < epochs; epoch++) {
    let loss = 0;
    for (const sequence of shuffled(sequences, random))
      loss += learnSequence({ shared, own, settings }, sequence);
    told(epoch, loss / words);
    if (epoch * 2 < epochs) continue;
    sums.forEach((sum, corpus) => {
      addModel(sum, shared.model, share);
      addModel(sum, (own[corpus] as Learner).model, share);
    });
  }
  return sums;
}
