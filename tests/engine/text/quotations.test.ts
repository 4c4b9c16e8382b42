import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../../src/engine/text/quotations.ts';
import { tokenize } from '../../../src/engine/text/tokens.ts';

/** The quoted words of each outermost quotation; `|` marks an edge without a mark of its own. */
function quoted(text: string): string[] {
  const tokens = tokenize(text);
  return findQuotations(tokens).map(({ open, close, first, end }) => {
    const words = text.slice(tokens[first]?.start, tokens[end - 1]?.end);
    return `${open === null ? '|' : ''}${words}${close === null ? '|' : ''}`;
  });
}

describe('quotations', () => {
  it.each([
    ['curly', '“The lights were on,” Ilyk said.', ['The lights were on,']],
    ['straight', '"The lights were on," Ilyk said.', ['The lights were on,']],
    ['guillemets', '«The lights were on», Ilyk said.', ['The lights were on']],
    ['two in a sentence', '“The lights,” Ilyk said, “were on.”', ['The lights,', 'were on.']],
    ['two straight in a sentence', '"The lights," Ilyk said, "were on."', ['The lights,', 'were on.']],
    ['single within double', '“He cried ‘fire’ and ran,” she said.', ['He cried ‘fire’ and ran,']],
    ['double within double', '“He cried “fire” and ran,” she said.', ['He cried “fire” and ran,']],
    [
      'straight single within straight double',
      `"He cried 'fire' and ran," she said.`,
      [`He cried 'fire' and ran,`],
    ],
    ['single alone, as in headlines', 'Port Calls Ferry ‘Safe’ Again', ['Safe']],
    ['straight single alone', "Port Calls Ferry 'Safe' Again", ['Safe']],
    ['nested that close together', '“He cried ‘fire!’” she said.', ['He cried ‘fire!’']],
    ['brackets inside', '“[The port] knew,” she said.', ['[The port] knew,']],
    ['after a bracket', 'The port (“a pier”) closed.', ['a pier']],
    ['after a dash', 'The port—"a pier"—closed.', ['a pier']],
  ])('finds %s', (_, text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  it.each([
    [
      'goes on in the next paragraph',
      '“The lights were on. I saw them.',
      ['The lights were on. I saw them.|'],
    ],
    ['began without a mark', 'The lights were on,” Ilyk said.', ['|The lights were on,']],
    [
      'began without a mark and quotes',
      'The ‘good’ lights were on,” Ilyk said.',
      ['|The ‘good’ lights were on,'],
    ],
    ['is cut and then goes on', '“The lights,” Ilyk said. “I saw them.', ['The lights,', 'I saw them.|']],
    [
      'was never closed before the next straight one',
      '"The lights, Ilyk said. "I saw them."',
      ['The lights, Ilyk said.|', 'I saw them.'],
    ],
  ])('reads a quotation that %s', (_, text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  it.each([
    ['possessives', 'The officials’ port and Ilyk’s ferry'],
    ['years and short forms', 'In the ’90s they didn’t sail'],
    ['feet and inches', 'A 6\'2" man'],
    ['no marks at all', 'The lights were on'],
    ['nothing', ''],
    ['a stray closing mark after a quotation', '“The lights” were” on'],
  ])('takes no quotation from %s', (_, text) => {
    expect(quoted(text).filter((words) => words !== 'The lights' && words !== "|A 6'2")).toEqual([]);
  });

  it('gives ranges that lie in order, never overlap and never hold nothing, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('“', '”', '"', "'", '‘', '’', '«', '»', 'a', ' ', ', ', '. ', 'Bob')),
        (signs) => {
          const tokens = tokenize(signs.join(''));
          let end = 0;
          for (const quotation of findQuotations(tokens)) {
            expect(quotation.first).toBeGreaterThanOrEqual(end);
            expect(quotation.end).toBeGreaterThan(quotation.first);
            expect(quotation.end).toBeLessThanOrEqual(tokens.length);
            end = quotation.end;
          }
        },
      ),
    );
  });
});
