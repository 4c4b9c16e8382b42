/**
 * The tagger's weights as they ship: one binary file. Header of 32-bit little-endian floats, then two planes of signed bytes.
 *     [0] form of the file, [1] buckets a plane, [2] step of plane B, [3] step of plane I, [4…12] transitions, [13] caution
 */

/** Labels of a word: outside a name, its first word, a further word. */
export const OUTSIDE = 0;
export const BEGINS = 1;
export const INSIDE = 2;

export const FORM = 1;
export const HEADER = 16;

export interface Weights {
  readonly buckets: number;
  readonly begins: Int8Array;
  readonly inside: Int8Array;
  /** What one unit of a plane's bytes is worth. */
  readonly beginsStep: number;
  readonly insideStep: number;
  /** Worth of label `b` after label `a`, at `a * 3 + b`. */
  readonly transitions: readonly number[];
  /** What every word gets for being outside a name: the more, the fewer and surer the names. */
  readonly caution: number;
}

/** Weights in their file's form. */
export function writeWeights({
  buckets,
  begins,
  inside,
  beginsStep,
  insideStep,
  transitions,
  caution,
}: Weights): ArrayBuffer {
  const buffer = new ArrayBuffer(HEADER * 4 + buckets * 2);
  new Float32Array(buffer, 0, HEADER).set([FORM, buckets, beginsStep, insideStep, ...transitions, caution]);
  new Int8Array(buffer, HEADER * 4, buckets).set(begins);
  new Int8Array(buffer, HEADER * 4 + buckets, buckets).set(inside);
  return buffer;
}

/** Reads weights. Throws an Error for a file of another form or length. */
export function readWeights(buffer: ArrayBuffer): Weights {
  if (buffer.byteLength < HEADER * 4) throw new Error('the weights are cut short');
  const header = new Float32Array(buffer, 0, HEADER);
  const [form = 0, buckets = 0, beginsStep = 0, insideStep = 0] = header;
  if (form !== FORM) throw new Error(`weights of form ${form} where ${FORM} is known`);
  if (buffer.byteLength !== HEADER * 4 + buckets * 2)
    throw new Error('the weights are not of their stated length');
  return {
    buckets,
    begins: new Int8Array(buffer, HEADER * 4, buckets),
    inside: new Int8Array(buffer, HEADER * 4 + buckets, buckets),
    beginsStep,
    insideStep,
    transitions: [...header.subarray(4, 13)],
    caution: header[13] ?? 0,
  };
}
