import { describe, expect, test } from 'vitest';
import { frameOf } from '../../src/anchoring/frame.ts';
import { indexText } from '../../src/anchoring/text-index.ts';
import { describeQuote } from './example.ts';

const frame = frameOf(describeQuote('The ship left the port.', 'left'));
const index = (text: string) => indexText(text, frame, { steps: 0 });

describe('a text seen through a frame', () => {
  test('numbers the words that the frame has, and no others', () => {
    const { ids, frameIds } = index('A boat left the port');
    const [the, ship, left, again, port] = frameIds;
    expect(again).toBe(the);
    expect([...ids]).toEqual([0, 0, left, the, port]);
    expect(new Set([0, the, ship, left, port]).size).toBe(5);
  });

  test('does so whatever their case and soft hyphens', () => {
    const { ids, frameIds } = index('LEFT le\u00adft');
    expect([...ids]).toEqual([frameIds[2], frameIds[2]]);
  });

  test('gives rarer words more bits', () => {
    const { bits, frameIds } = index('the the the the a port b c');
    const bitsOf = (at: number) => bits[frameIds[at] ?? 0];
    expect(bitsOf(0)).toBe(1);
    expect(bitsOf(4)).toBe(3);
  });

  test('gives even the commonest word some', () => {
    const { bits, frameIds } = index('the the the the');
    expect(bits[frameIds[0] ?? 0]).toBeGreaterThan(0);
  });

  test('marks the words that begin a line', () => {
    expect([...index('one two\nthree\n\n… four\n').opens]).toEqual([0, 0, 1, 1]);
  });

  test('of no words is empty', () => {
    expect(index(' … ').ids.length).toBe(0);
    expect(index('').opens.length).toBe(0);
  });

  test('counts its work by the length of the text', () => {
    const work = { steps: 5 };
    indexText('some words', frame, work);
    expect(work.steps).toBe(15);
  });
});
