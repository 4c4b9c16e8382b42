import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Bits } from '../../../src/library/finding/bits.ts';

const numbers = fc.uniqueArray(fc.integer({ min: 0, max: 999 }), { maxLength: 60 });
const bitsOf = (values: readonly number[]) => {
  const bits = new Bits(1000);
  bits.addAll(Uint32Array.from(values));
  return bits;
};
const all = (bits: Bits) => bits.within(0, 1000);
const sorted = (values: readonly number[]) => [...values].sort((one, other) => one - other);

it('holds what was put in, once each, and counts it', () => {
  fc.assert(
    fc.property(numbers, (values) => {
      const bits = bitsOf([...values, ...values]);
      for (const value of values) bits.add(value);
      expect(all(bits)).toEqual(sorted(values));
      expect(bits.count()).toBe(values.length);
    }),
  );
});

it('keeps what both have, and takes out a range', () => {
  fc.assert(
    fc.property(numbers, numbers, fc.nat(999), (one, other, start) => {
      const both = bitsOf(one);
      both.keepOnly(bitsOf(other));
      expect(all(both)).toEqual(sorted(one.filter((value) => other.includes(value))));
      const less = bitsOf(one);
      less.removeRange(start, start + 50);
      expect(all(less)).toEqual(sorted(one.filter((value) => value < start || value >= start + 50)));
    }),
  );
});

it('walks downwards without missing any', () => {
  fc.assert(
    fc.property(numbers, (values) => {
      const bits = bitsOf(values);
      const walked: number[] = [];
      for (let at = bits.highestBelow(2 ** 32); at >= 0; at = bits.highestBelow(at)) walked.push(at);
      expect(walked).toEqual(sorted(values).reverse());
    }),
  );
});

it('leaves out what is beyond its size', () => {
  const bits = new Bits(10);
  bits.add(5000);
  bits.addAll(Uint32Array.of(5000, 3));
  expect(bits.count()).toBe(1);
  expect(new Bits(0).highestBelow(5)).toBe(-1);
});
