/** What the comparing rules see of a claim. */
import { describe, expect, it } from 'vitest';
import {
  propositionOf,
  propositionsOf,
  sharedStems,
  stemOf,
} from '../../../src/engine/claims/propositions.ts';

const stems = (text: string) => [...propositionOf(text).stems];
const denied = (text: string) => {
  const found = propositionOf(text).denied;
  return found && { stems: [...found.stems], words: text.slice(found.start, found.end) };
};

describe('stemOf', () => {
  it.each([
    ['confession', 'confessed'],
    ['confess', 'confessing'],
    ['abuse', 'abused'],
    ['accusations', 'accusation'],
    ['denies', 'denied'],
    ['stopped', 'stop'],
    ['wagons', 'wagon'],
    ['captain’s', 'captain'],
  ])('%s and %s meet', (one, other) => {
    expect(stemOf(one)).toBe(stemOf(other));
  });

  it.each([
    ['pier', 'pie'],
    ['port', 'portrait'],
    ['sign', 'signal'],
  ])('%s and %s do not', (one, other) => {
    expect(stemOf(one)).not.toBe(stemOf(other));
  });
});

describe('a proposition', () => {
  it('holds the words that carry meaning and no others', () => {
    expect(stems('the captain had been seen on the bridge')).toEqual(['captain', 'seen', 'bridg']);
    expect(stems('it was also very much the same')).toEqual([]);
  });

  it('knows what is denied, up to the end of the clause', () => {
    expect(denied('he was not beaten while in prison')).toEqual({ stems: ['beaten'], words: 'not beaten' });
    expect(denied('she never sold the ship, which sank')).toEqual({
      stems: ['sold', 'ship'],
      words: 'never sold',
    });
    expect(denied('they didn’t sign the paper')).toEqual({ stems: ['sign', 'paper'], words: 'didn’t sign' });
    expect(denied('the pier was closed')).toBeNull();
  });

  it('takes the first of two denials', () => {
    expect(denied('he did not sell the ship and did not sink it')?.stems).toEqual(['sell', 'ship']);
  });

  it('does not take an order for a denial', () => {
    expect(denied('Do not board the ferry')).toBeNull();
  });

  it('does not take "not" for a denial of what comes after "but"', () => {
    expect(denied('not he but the captain signed')).toBeNull();
  });

  it('is one a sentence and one for each "that" of a row', () => {
    const text = 'he was not beaten and that he signed freely. The prison was clean.';
    expect(propositionsOf(text).map((one) => [...one.stems])).toEqual([
      ['beaten'],
      ['sign', 'freely'],
      ['prison', 'clean'],
    ]);
  });

  it('gives places in the whole text', () => {
    const text = 'The prison was clean. He was not beaten.';
    const found = propositionsOf(text).find((one) => one.denied)?.denied;
    expect(found && text.slice(found.start, found.end)).toBe('not beaten');
  });

  it('looks at no more than a bounded number of words and sentences', () => {
    const long = Array.from({ length: 5000 }, (_, index) => `word${index}`).join(' ');
    expect(propositionOf(long).stems.size).toBeLessThan(100);
    expect(propositionsOf('The ship sank. '.repeat(5000)).length).toBeLessThan(20);
  });
});

describe('sharedStems', () => {
  it('counts what two share, and its part of the smaller', () => {
    expect(sharedStems(new Set(['a', 'b', 'c', 'd']), new Set(['c', 'd']))).toEqual({ count: 2, part: 1 });
    expect(sharedStems(new Set(['a', 'b']), new Set(['b', 'c']))).toEqual({ count: 1, part: 0.5 });
    expect(sharedStems(new Set(), new Set(['a']))).toEqual({ count: 0, part: 0 });
  });
});
