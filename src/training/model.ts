/** The weights of a tagger while it is trained: floats by bucket, one plane for a name's first word and one for its further words. */
import { LABELS } from '../engine/people/tagger/decode.ts';
import { BEGINS, INSIDE } from '../engine/people/tagger/weights.ts';

export interface Model {
  readonly buckets: number;
  readonly begins: Float32Array;
  readonly inside: Float32Array;
  readonly transitions: Float32Array;
}

/** A model that knows nothing. */
export function emptyModel(buckets: number): Model {
  return {
    buckets,
    begins: new Float32Array(buckets),
    inside: new Float32Array(buckets),
    transitions: new Float32Array(LABELS * LABELS),
  };
}

function addTo(sum: Float32Array, values: Float32Array, factor: number): void {
  values.forEach((value, at) => {
    sum[at] = (sum[at] as number) + value * factor;
  });
}

/** Adds a model, times `factor`, to `sum`. */
export function addModel(sum: Model, { begins, inside, transitions }: Model, factor: number): void {
  addTo(sum.begins, begins, factor);
  addTo(sum.inside, inside, factor);
  addTo(sum.transitions, transitions, factor);
}

/** Worth of every label of every word of a run, by the models' weights added up. */
export function scoreSequence(models: readonly Model[], features: readonly Int32Array[]): Float64Array {
  const scores = new Float64Array(features.length * LABELS);
  for (const model of models)
    features.forEach((buckets, at) => {
      let begins = 0;
      let inside = 0;
      for (const bucket of buckets) {
        begins += model.begins[bucket] as number;
        inside += model.inside[bucket] as number;
      }
      scores[at * LABELS + BEGINS] = (scores[at * LABELS + BEGINS] as number) + begins;
      scores[at * LABELS + INSIDE] = (scores[at * LABELS + INSIDE] as number) + inside;
    });
  return scores;
}
