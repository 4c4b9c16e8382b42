/** Quoted words are shown as they stand, and never as anybody else's. */
import { expect, it } from 'vitest';
import { piecesOf, voicesOf, withoutLastComma } from '../../../src/ui/reading/pieces.ts';
import { paragraphs, readingOf } from '../../gallery/readings/label.ts';

function pieces(text: string, kind: 'direct' | 'indirect' | 'mixed', words: readonly string[]) {
  const reading = readingOf({ blocks: paragraphs('Title', [text]), claims: [{ kind, words }] });
  const claim = reading.analysis.claims[0];
  return claim ? piecesOf(reading, claim) : [];
}

it('drops the comma before a closing mark and touches nothing else', () => {
  expect(pieces('“Count them, all of them,” she said.', 'direct', ['Count them, all of them,'])).toEqual([
    { text: 'Count them, all of them', quoted: true },
  ]);
  expect(withoutLastComma('Count them.')).toBe('Count them.');
  expect(withoutLastComma('Count them …')).toBe('Count them …');
});

it('never splices two quotations', () => {
  expect(pieces('“One,” she said. “Two.”', 'direct', ['One,', 'Two.']).map(({ text }) => text)).toEqual([
    'One',
    'Two.',
  ]);
});

it('leaves a paraphrase in the article’s voice', () => {
  expect(pieces('She said it was late.', 'indirect', ['it was late'])).toEqual([
    { text: 'it was late', quoted: false },
  ]);
});

it('tells apart the quoted and the paraphrased piece of a mixed claim', () => {
  const text = '“It is late,” she said, adding that the train had gone.';
  expect(pieces(text, 'mixed', ['It is late,', 'the train had gone'])).toEqual([
    { text: 'It is late', quoted: true },
    { text: 'the train had gone', quoted: false },
  ]);
});

it('takes a quotation mark back in where half a pair would be left', () => {
  expect(pieces('She said it was “far too late.”', 'mixed', ['it was “far too late.'])).toEqual([
    { text: 'it was “far too late.”', quoted: false },
  ]);
  expect(pieces('“Late” is what she called it.', 'mixed', ['Late” is what she called it'])).toEqual([
    { text: '“Late” is what she called it', quoted: false },
  ]);
});

it('sets quoted words inside a paraphrase apart, of either language', () => {
  expect(voicesOf('it was “far too late” and «поздно»')).toEqual([
    { text: 'it was ', quoted: false },
    { text: '“far too late”', quoted: true },
    { text: ' and ', quoted: false },
    { text: '«поздно»', quoted: true },
  ]);
  expect(voicesOf('an inch is 1" long')).toEqual([{ text: 'an inch is 1" long', quoted: false }]);
});
