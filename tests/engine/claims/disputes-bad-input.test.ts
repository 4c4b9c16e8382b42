/** Disputes in text that nobody wrote: places that exist, two sources, and work that grows with the text and no faster. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/engine/analyze.ts';
import { disputesIn } from './disputed.ts';
import { paragraphs } from './marked-example.ts';

const PIECES =
  'The union said|the port|the cook|denied|denied this|rejected the accusation|that|the pier was unsafe|was not safe|accused|of arson|“|”|.|,|But|insists|countered|\n|his confession was forced|confessed|wrongly|disagreed|it|he said|not|Ilyk';
const text = fc
  .array(fc.constantFrom(...PIECES.split('|')), { maxLength: 80 })
  .map((pieces) => pieces.join(' '));

describe('disputes in text that nobody wrote', () => {
  it('are between two claims that exist, by words that stand in the text', () => {
    fc.assert(
      fc.property(text, (input) => {
        const blocks = paragraphs(input);
        const { claims, disputes } = analyze({ blocks });
        for (const { claims: pair, words } of disputes) {
          expect(pair[0]).toBeLessThan(pair[1]);
          expect(claims[pair[1]]).toBeDefined();
          expect(words.end).toBeGreaterThan(words.start);
          expect(words.end).toBeLessThanOrEqual(blocks[words.block]?.text.length ?? -1);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('are never between two claims of one person', () => {
    fc.assert(
      fc.property(text, (input) => {
        const { claims, disputes } = analyze({ blocks: paragraphs(input) });
        for (const { claims: pair } of disputes) {
          const [one, other] = pair.map((index) => claims[index]?.source?.person ?? null);
          expect(one === other && one !== null).toBe(false);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('are found in a long paragraph of denials as in a short one', () => {
    const round = 'The union said the pier was unsafe. The port denied this. ';
    expect(disputesIn(round.repeat(20)).length).toBeGreaterThanOrEqual(20);
    expect(disputesIn(round.repeat(40)).length).toBeLessThanOrEqual(3 * disputesIn(round.repeat(20)).length);
  });
});
