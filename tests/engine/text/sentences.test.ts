import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/engine/text/sentences.ts';
import { tokenize } from '../../../src/engine/text/tokens.ts';

function sentences(text: string): string[] {
  const tokens = tokenize(text);
  return splitSentences(tokens).map(({ first, end }) =>
    text.slice(tokens[first]?.start, tokens[end - 1]?.end),
  );
}

describe('splitSentences', () => {
  it.each([
    ['two plain sentences', 'He left. She stayed.', ['He left.', 'She stayed.']],
    [
      'a title before a name ends nothing',
      'Then Dr. Orlin came. He sat.',
      ['Then Dr. Orlin came.', 'He sat.'],
    ],
    ['initials end nothing', 'M. A. Ilyina wrote it.', ['M. A. Ilyina wrote it.']],
    ['a month ends nothing', 'On Feb. 3 they met.', ['On Feb. 3 they met.']],
    ['the U.S. in the middle', 'A U.S. Navy ship came.', ['A U.S. Navy ship came.']],
    ['the U.S. at the end', 'She moved to the U.S. He did not.', ['She moved to the U.S.', 'He did not.']],
    ['a quotation takes its closing mark along', '“We left.” He nodded.', ['“We left.”', 'He nodded.']],
    ['a cue in lower case goes on', '“Who knows?” she asked.', ['“Who knows?” she asked.']],
    ['decimals', 'It rose 5.5 percent. It fell.', ['It rose 5.5 percent.', 'It fell.']],
    ['an ellipsis inside', 'He said… nothing more.', ['He said… nothing more.']],
    ['no full stop at all', 'A headline without one', ['A headline without one']],
    ['nothing', '', []],
  ])('%s', (_, text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});
