import { describe, expect, test } from 'vitest';
import { findPassage } from '../../src/anchoring/find-passage.ts';
import { frameOf } from '../../src/anchoring/frame.ts';
import { hasLeftPlace } from '../../src/anchoring/left-place.ts';
import { indexText } from '../../src/anchoring/text-index.ts';
import { ARTICLE, describeQuote, findAgain, PARAGRAPHS, paragraph } from './example.ts';

const OTHERS = PARAGRAPHS.filter((_, at) => at !== 4);

/** Whether the fifth paragraph left its place, found where the later text has it. */
function left(later: readonly string[], quote = 'received 61 complaints'): boolean {
  const text = later.join('\n');
  const frame = frameOf(describeQuote(ARTICLE, quote));
  return hasLeftPlace(frame, indexText(text, frame, { steps: 0 }), text.indexOf(quote));
}

describe('a paragraph left its place', () => {
  test.each([
    { where: 'at the end', later: [...OTHERS, paragraph(4)] },
    { where: 'at the beginning', later: [paragraph(4), ...OTHERS] },
    { where: 'between its old neighbours', later: OTHERS.toSpliced(2, 0, paragraph(4)) },
  ])('when its words stand $where and its place is closed', ({ later }) => {
    expect(left(later)).toBe(true);
  });

  test.each([
    { what: 'nothing changed', later: PARAGRAPHS },
    { what: 'others were put in above it', later: PARAGRAPHS.toSpliced(4, 0, 'It rained on the quay.') },
    { what: 'all were shuffled', later: PARAGRAPHS.toReversed() },
    {
      what: 'its neighbours left with it',
      later: [...PARAGRAPHS.slice(0, 3), ...PARAGRAPHS.slice(6), ...PARAGRAPHS.slice(3, 6)],
    },
    {
      what: 'the old neighbours stand far from where they did',
      later: ['x'.repeat(99), ...OTHERS, paragraph(4)],
    },
  ])('not when $what', ({ later }) => {
    expect(left(later)).toBe(false);
  });

  test('not in a text so short that its lines meet by chance', () => {
    const text = ['The ferry left at dawn.', 'The ice held for a day.', 'Nobody waved from the quay.'];
    const frame = frameOf(describeQuote(text.join('\n'), 'ice held'));
    const later = [text[0], text[2], text[1]].join('\n');
    expect(hasLeftPlace(frame, indexText(later, frame, { steps: 0 }), later.indexOf('ice held'))).toBe(false);
  });
});

test('of a paragraph that stood twice the one that is left is not taken for the one that left', () => {
  const twice = [...OTHERS.toSpliced(1, 0, paragraph(4)), paragraph(4), 'The tide turned.'];
  const passage = describeQuote(twice.join('\n'), 'received 61 complaints');
  const find = (later: readonly string[]) => findPassage(passage, later.join('\n'));
  expect(find(twice.toSpliced(1, 1))).toEqual({ type: 'gone' });
  expect(find(['It rained.', ...twice])).toMatchObject({ certainty: 'moved' });
  expect(find(twice.toReversed())).toMatchObject({ certainty: 'uncertain' });
  const between = twice.toSpliced(2, 0, 'It rained, and nobody left the quay.');
  expect(find(between)).toMatchObject({
    certainty: 'certain',
    start: between.join('\n').indexOf('received 61'),
  });
  const without = twice.filter((line) => line !== paragraph(1));
  expect(find(without)).toMatchObject({ certainty: expect.not.stringMatching('uncertain') });
});

test('the very words elsewhere are then in doubt, and sure where all moved', () => {
  expect(findAgain('received 61 complaints', [...OTHERS, paragraph(4)].join('\n'))[0]).toBe('uncertain');
  expect(findAgain('received 61 complaints', PARAGRAPHS.toReversed().join('\n'))[0]).toBe('moved');
});
