/** A note on a claim hangs on words that really stand in the article. */
import { expect, it } from 'vitest';
import { describePassage } from '../../../src/anchoring/describe-passage.ts';
import { passageOfClaim } from '../../../src/ui/reading/passage-of-claim.ts';
import { paragraphs, readingOf } from '../../gallery/readings/label.ts';
import { WAGONS } from '../../gallery/readings/wagons.ts';

const text = (blocks: readonly { text: string }[]) => blocks.map((block) => block.text).join('\n');

it('describes each claim of the article as anchoring describes a passage', () => {
  for (const claim of WAGONS.analysis.claims) {
    const passage = passageOfClaim(WAGONS, claim);
    if (!passage) throw new Error('a claim without a passage');
    const { start, end } = passage;
    expect(passage).toEqual(describePassage(text(WAGONS.article.blocks), start, end));
  }
});

it('reaches over two paragraphs, and splits no letter at its edges', () => {
  const reading = readingOf({
    blocks: paragraphs('T', [`${'😀'.repeat(20)}a first part`, `the second ${'😀'.repeat(20)}`]),
    claims: [{ kind: 'indirect', words: ['first part', 'the second'] }],
  });
  const claim = reading.analysis.claims[0];
  const passage = claim && passageOfClaim(reading, claim);
  expect(passage?.quote).toBe('first part\nthe second');
  expect(/^[\uDC00-\uDFFF]/.test(passage?.before ?? '')).toBe(false);
  expect(/[\uD800-\uDBFF]$/.test(passage?.after ?? '')).toBe(false);
});

it('has nothing to hang on where a claim has no words', () => {
  const claim = WAGONS.analysis.claims[0];
  expect(claim && passageOfClaim(WAGONS, { ...claim, content: [] })).toBeNull();
});
