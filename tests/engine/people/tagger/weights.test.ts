import { describe, expect, it } from 'vitest';
import {
  HEADER,
  readWeights,
  type Weights,
  writeWeights,
} from '../../../../src/engine/people/tagger/weights.ts';
import { weights as shipped } from '../named-people.ts';

const SMALL: Weights = {
  buckets: 4,
  begins: Int8Array.of(1, -2, 3, 127),
  inside: Int8Array.of(-127, 0, 5, 9),
  beginsStep: 0.5,
  insideStep: 0.25,
  transitions: [0, 1, 2, 3, 4, 5, 6, 7, 8],
  caution: -0.5,
};

describe('the weights’ file', () => {
  it('is read as it was written', () => {
    expect(readWeights(writeWeights(SMALL))).toEqual(SMALL);
  });

  it.each([
    ['is empty', new ArrayBuffer(0)],
    ['ends within its header', new ArrayBuffer(HEADER * 4 - 4)],
    ['is of no form', new ArrayBuffer(HEADER * 4)],
    ['lost its last byte', writeWeights(SMALL).slice(0, -1)],
    ['has a byte too many', new ArrayBuffer(writeWeights(SMALL).byteLength + 1)],
  ])('is refused when it %s', (_, buffer) => {
    expect(() => readWeights(buffer)).toThrow(/weights/);
  });

  it('ships with a power of two of buckets, and with weights in them', () => {
    expect(Math.log2(shipped.buckets) % 1).toBe(0);
    expect(shipped.begins.some((weight) => weight > 20)).toBe(true);
    expect(shipped.inside.some((weight) => weight < -20)).toBe(true);
  });
});
