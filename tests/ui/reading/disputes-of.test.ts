/** What a claim's card lists as saying otherwise, and with which of the article's words. */
import { describe, expect, it } from 'vitest';
import { othersOnSamePeople } from '../../../src/ui/reading/claims-of.ts';
import { otherwise } from '../../../src/ui/reading/disputes-of.ts';
import { paragraphs, readingOf } from '../../gallery/readings/label.ts';
import { claimIndex, personIndex, WAGONS } from '../../gallery/readings/wagons.ts';

const listed = (words: string) =>
  otherwise(WAGONS, claimIndex(words)).map(({ entry, words: opposing, before }) => [
    entry.index,
    opposing,
    before,
  ]);

describe('what others say otherwise', () => {
  it('is listed with the words that stand before it, where they are in none of its own', () => {
    expect(listed('the train had been')).toEqual([
      [claimIndex('he was ordered'), 'remembers it differently', false],
      [claimIndex('If six had'), 'rejected', true],
    ]);
  });

  it('is listed on both sides', () => {
    expect(listed('If six had')).toEqual([[claimIndex('the train had been'), 'rejected', false]]);
  });

  it('has its own cue where that is the word', () => {
    expect(listed('A man in a railway')).toEqual([[claimIndex('a fantasy'), 'called', false]]);
  });

  it('is nothing for a claim that nobody disputes', () => {
    expect(listed('at least three trains')).toEqual([]);
    expect(otherwise(WAGONS, 999)).toEqual([]);
  });

  it('is the answer itself where a source first rejects and then answers', () => {
    const reading = readingOf({
      blocks: paragraphs('The pier', [
        'The union said the pier was unsafe. The port rejected this, saying the pier was new.',
      ]),
      claims: [
        { kind: 'indirect', words: ['the pier was unsafe'], source: 'The union', cue: 'said' },
        { kind: 'indirect', words: ['this'], source: 'The port', cue: 'rejected' },
        { kind: 'indirect', words: ['the pier was new'], source: 'The port', cue: 'saying' },
      ],
      disputes: [
        { between: ['the pier was unsafe', 'this'], words: 'rejected' },
        { between: ['the pier was unsafe', 'the pier was new'], words: 'rejected' },
      ],
    });
    expect(otherwise(reading, 0)).toEqual([
      { entry: { index: 2, claim: reading.analysis.claims[2] }, words: 'rejected', before: true },
    ]);
    expect(otherwise(reading, 1).map(({ entry }) => entry.index)).toEqual([0]);
    expect(otherwise(reading, 2).map(({ entry }) => entry.index)).toEqual([0]);
  });
});

describe('others on the same people', () => {
  const about = (words: string, change: readonly string[]) => {
    const driver = personIndex('Nurlan Abdyldaev');
    const indexes = change.map(claimIndex);
    const claims = WAGONS.analysis.claims.map((claim, index) =>
      indexes.includes(index) ? { ...claim, about: [driver] } : claim,
    );
    const reading = { ...WAGONS, analysis: { ...WAGONS.analysis, claims } };
    return othersOnSamePeople(reading, claimIndex(words)).map(({ index }) => index);
  };

  it('leaves out what is listed as saying otherwise', () => {
    expect(about('A man in a railway', ['A man in a railway', 'a fantasy', 'the seals'])).toEqual([
      claimIndex('the seals'),
    ]);
  });

  it('leaves out a source that may be the same under a shorter name', () => {
    const reading = readingOf({
      blocks: paragraphs('The court', [
        'State prosecutors asked for five years for Pavel Serov.',
        'The prosecutors said Serov had confessed. Prosecutors of the city said Serov was ill.',
      ]),
      people: [{ name: 'Pavel Serov', mentioned: ['Serov'] }],
      claims: [
        {
          kind: 'indirect',
          words: ['five years for Pavel Serov'],
          source: 'State prosecutors',
          about: ['Pavel Serov'],
        },
        {
          kind: 'indirect',
          words: ['Serov had confessed'],
          source: 'The prosecutors',
          about: ['Pavel Serov'],
        },
        {
          kind: 'indirect',
          words: ['Serov was ill'],
          source: 'Prosecutors of the city',
          about: ['Pavel Serov'],
        },
      ],
    });
    expect(othersOnSamePeople(reading, 0).map(({ index }) => index)).toEqual([2]);
  });

  it('leaves out a claim that stands within this one', () => {
    const text = 'The court said the union had said Pavel Serov was ill.';
    const reading = readingOf({
      blocks: paragraphs('The court', [text]),
      people: [{ name: 'Pavel Serov' }],
      claims: [
        {
          kind: 'indirect',
          words: ['the union had said Pavel Serov was ill'],
          source: 'The court',
          cue: 'said',
          about: ['Pavel Serov'],
        },
        {
          kind: 'indirect',
          words: ['Pavel Serov was ill'],
          source: 'the union',
          cue: 'had said',
          about: ['Pavel Serov'],
        },
      ],
    });
    expect(othersOnSamePeople(reading, 0)).toEqual([]);
    expect(othersOnSamePeople(reading, 1)).toEqual([]);
  });
});
