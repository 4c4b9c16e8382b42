/** Trains the tagger: a linear-chain conditional random field over hashed features, by AdaGrad with a pull towards zero. */
import { LABELS, marginals } from '../engine/people/tagger/decode.ts';
import { BEGINS, INSIDE, OUTSIDE } from '../engine/people/tagger/weights.ts';
import { makeRandom, shuffled } from './random.ts';

/** One run of capitalised words: the buckets of each word's features, and its label. */
export interface Sequence {
  readonly features: readonly Int32Array[];
  readonly labels: Uint8Array;
}

export interface Settings {
  readonly buckets: number;
  readonly epochs: number;
  readonly seed: number;
  /** First step's length. */
  readonly rate: number;
  /** Strength of the pull towards zero, an occurrence. */
  readonly decay: number;
}

export interface Model {
  readonly buckets: number;
  readonly begins: Float32Array;
  readonly inside: Float32Array;
  readonly transitions: Float32Array;
}

function plane({ begins, inside }: Model, label: number): Float32Array | null {
  return label === OUTSIDE ? null : label === BEGINS ? begins : inside;
}

/** Worth of every label of every word of a run. */
export function scoreSequence(model: Model, features: readonly Int32Array[]): Float64Array {
  const scores = new Float64Array(features.length * LABELS);
  features.forEach((buckets, at) => {
    let begins = 0;
    let inside = 0;
    for (const bucket of buckets) {
      begins += model.begins[bucket] as number;
      inside += model.inside[bucket] as number;
    }
    scores[at * LABELS + BEGINS] = begins;
    scores[at * LABELS + INSIDE] = inside;
  });
  return scores;
}

interface Memory {
  readonly model: Model;
  readonly past: Model;
  readonly settings: Settings;
}

function emptyModel(buckets: number): Model {
  return {
    buckets,
    begins: new Float32Array(buckets),
    inside: new Float32Array(buckets),
    transitions: new Float32Array(LABELS * LABELS),
  };
}

function nudge(weights: Float32Array, past: Float32Array, at: number, gradient: number, rate: number): void {
  const sum = (past[at] as number) + gradient * gradient;
  past[at] = sum;
  if (sum > 0) weights[at] = (weights[at] as number) + (rate * gradient) / Math.sqrt(sum + 1e-6);
}

function learnTransitions(
  { model, past, settings }: Memory,
  { labels }: Sequence,
  scores: Float64Array,
  chances: ReturnType<typeof marginals>,
): void {
  const { forward, backward, total } = chances;
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
        nudge(
          model.transitions,
          past.transitions,
          from * LABELS + to,
          true_ - Math.exp(log),
          settings.rate * 0.2,
        );
      }
}

function learnSequence(memory: Memory, sequence: Sequence): number {
  const { model, past, settings } = memory;
  const { features, labels } = sequence;
  const scores = scoreSequence(model, features);
  const chances = marginals(scores, model.transitions);
  let loss = 0;
  labels.forEach((label, at) => {
    loss -= Math.log(Math.max(1e-12, chances.labels[at * LABELS + label] as number));
    for (const one of [BEGINS, INSIDE]) {
      const error = (label === one ? 1 : 0) - (chances.labels[at * LABELS + one] as number);
      if (Math.abs(error) < 1e-3) continue;
      const weights = plane(model, one) as Float32Array;
      const old = plane(past, one) as Float32Array;
      for (const bucket of features[at] as Int32Array)
        nudge(weights, old, bucket, error - settings.decay * (weights[bucket] as number), settings.rate);
    }
  });
  learnTransitions(memory, sequence, scores, chances);
  return loss;
}

/** Trains on `sequences`; the same input and seed give the same model. `told` hears each epoch's mean loss a word. */
export function trainModel(
  sequences: readonly Sequence[],
  settings: Settings,
  told: (epoch: number, loss: number) => void = () => {},
): Model {
  const model = emptyModel(settings.buckets);
  const memory: Memory = { model, past: emptyModel(settings.buckets), settings };
  const random = makeRandom(settings.seed);
  const words = sequences.reduce((sum, { labels }) => sum + labels.length, 0);
  const sum = emptyModel(settings.buckets);
  let kept = 0;
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    let loss = 0;
    for (const sequence of shuffled(sequences, random)) loss += learnSequence(memory, sequence);
    told(epoch, loss / words);
    if (epoch * 2 < settings.epochs) continue;
    kept++;
    addModel(sum, model);
  }
  return scaleModel(sum, 1 / kept);
}

function addModel(sum: Model, { begins, inside, transitions }: Model): void {
  begins.forEach((value, at) => {
    sum.begins[at] = (sum.begins[at] as number) + value;
  });
  inside.forEach((value, at) => {
    sum.inside[at] = (sum.inside[at] as number) + value;
  });
  transitions.forEach((value, at) => {
    sum.transitions[at] = (sum.transitions[at] as number) + value;
  });
}

function scaleModel({ buckets, begins, inside, transitions }: Model, factor: number): Model {
  const scale = (values: Float32Array) => values.map((value) => value * factor);
  return { buckets, begins: scale(begins), inside: scale(inside), transitions: scale(transitions) };
}
