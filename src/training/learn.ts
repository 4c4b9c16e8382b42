/** From labelled texts to the weights that ship: copies with other names, training, rounding to bytes. */
import type { Weights } from '../engine/people/tagger/weights.ts';
import { type Sequence, type Settings, trainModels } from './crf.ts';
import type { NamedText } from './documents.ts';
import { addModel, emptyModel, type Model } from './model.ts';
import { makeRandom } from './random.ts';
import { makeSequences } from './sequences.ts';
import { type NamePool, substituteNames } from './substitution.ts';

export interface Recipe extends Settings {
  /** Copies of each text with other names. */
  readonly copies: number;
  /** How many trainings, each on another order of the same sequences, the weights are the mean of: one alone is a matter of luck. */
  readonly shuffles: number;
  /** What every word gets for being outside a name, by corpus: readers of this paper want no wrong name, GUM's measure weighs both alike. */
  readonly caution: readonly number[];
}

/** What the shipped weights are made with. */
export const RECIPE: Recipe = Object.freeze({
  buckets: 2 ** 14,
  epochs: 6,
  seed: 2,
  rate: 0.03,
  decay: 0.001,
  ownRate: 0.7,
  corpora: 2,
  copies: 4,
  shuffles: 3,
  caution: [0.1, -0.4],
});

/** The sequences of a text and of its copies; made once, since folds share them. */
export function prepare(text: NamedText, pool: NamePool, { buckets, copies, seed }: Recipe): Sequence[] {
  let own = seed;
  for (const letter of text.id) own = (own * 31 + letter.charCodeAt(0)) | 0;
  const random = makeRandom(own);
  const all = [text, ...Array.from({ length: copies }, () => substituteNames(text, pool, random))];
  return all.flatMap((one) => makeSequences(one, buckets));
}

/** Steps between nothing and the heaviest weight: these decide as 127 do, and the file packs into two thirds. */
const STEPS = 40;

function toBytes(values: Float32Array): { readonly bytes: Int8Array; readonly step: number } {
  const step = values.reduce((top, value) => Math.max(top, Math.abs(value)), 1e-9) / STEPS;
  return { bytes: Int8Array.from(values, (value) => Math.round(value / step)), step };
}

/** Rounds a model to what ships. */
export function quantise({ buckets, begins, inside, transitions }: Model, caution: number): Weights {
  const first = toBytes(begins);
  const further = toBytes(inside);
  return {
    buckets,
    begins: first.bytes,
    inside: further.bytes,
    beginsStep: first.step,
    insideStep: further.step,
    transitions: [...transitions],
    caution,
  };
}

/** The mean of several trainings that differ in the order of the sequences alone: one model a corpus. */
function meanModels(sequences: readonly Sequence[], recipe: Recipe): Model[] {
  const sums = Array.from({ length: recipe.corpora }, () => emptyModel(recipe.buckets));
  for (let shuffle = 0; shuffle < recipe.shuffles; shuffle++)
    trainModels(sequences, { ...recipe, seed: recipe.seed + shuffle }).forEach((model, corpus) => {
      addModel(sums[corpus] as Model, model, 1 / recipe.shuffles);
    });
  return sums;
}

/** Trains weights on prepared sequences: one set a corpus, by its number. */
export function learn(sequences: readonly Sequence[], recipe: Recipe): Weights[] {
  return meanModels(sequences, recipe).map((model, corpus) => quantise(model, recipe.caution[corpus] ?? 0));
}
