import { describe, expect, it } from 'vitest';
import { hashText, mix } from '../../../src/engine/people/hash.ts';

describe('hashes', () => {
  it('differ by word, by order and by pair', () => {
    const words = ['veresov', 'veresova', 'ilyk', 'v', ''];
    expect(new Set(words.map((word) => hashText(word))).size).toBe(words.length);
    expect(mix(1, 2)).not.toBe(mix(2, 1));
    expect(hashText('veresov', 4)).toBe(hashText('sov'));
  });

  it('spread evenly over buckets', () => {
    const buckets = new Uint16Array(64);
    for (let at = 0; at < 6400; at++) {
      const bucket = mix(3, at) & 63;
      buckets[bucket] = (buckets[bucket] ?? 0) + 1;
    }
    expect(Math.min(...buckets)).toBeGreaterThan(50);
    expect(Math.max(...buckets)).toBeLessThan(170);
  });
});
