import { describe, expect, it } from 'vitest';
import { sentenceAround, spanOf, wordsOf } from '../../../src/engine/claims/paragraph.ts';
import type { WordClass } from '../../../src/engine/claims/word-classes.ts';
import { paragraphOf, tokenOf } from './paragraph-of.ts';

/** Class of the last token that is this word. */
const classOf = (text: string, word: string, names: readonly string[] = []): WordClass | undefined => {
  const paragraph = paragraphOf(text, names);
  return paragraph.classes[tokenOf(paragraph, word)];
};

describe('the part of a word in its clause', () => {
  it.each<readonly [string, string, WordClass]>([
    ['the', 'He saw the port.', 'determiner'],
    ['both', 'He saw both ports.', 'determiner'],
    ['She', 'She saw it.', 'pronoun'],
    ['they', 'Then they saw it.', 'pronoun'],
    ['of', 'The head of the port.', 'preposition'],
    ['because', 'He left because of it.', 'subordinator'],
    ['that', 'He said that it sank.', 'subordinator'],
    ['and', 'Ilyk and Belk.', 'coordinator'],
    ['was', 'It was cold.', 'auxiliary'],
    ['would', 'It would sink.', 'auxiliary'],
    ['later', 'He later left.', 'adverb'],
    ['slowly', 'He slowly left.', 'adverb'],
    ['Monday', 'He left Monday.', 'time'],
    ['May', 'He left in May.', 'time'],
    ['went', 'He went home.', 'verb'],
    ['Omsk', 'He left Omsk.', 'name'],
    ['58', 'He is 58 now.', 'number'],
    ['rescued', 'He rescued it.', 'ed'],
    ['saving', 'He left, saving it.', 'ing'],
    ['ferry', 'He saw a ferry.', 'word'],
    [',', 'He left, and came back.', 'comma'],
    [';', 'He left; she came.', 'mark'],
  ])('%s in “%s” is %s', (word, text, kind) => {
    expect(classOf(text, word)).toBe(kind);
  });

  it.each(['we’re', 'I’ll', 'they’ve', 'he’d', "we're"])('reads %s as a pronoun with its verb', (word) => {
    expect(classOf(`Now ${word} here.`, word)).toBe('contraction');
  });

  it('reads the verb in "he’s"', () => {
    expect(paragraphOf('He’s here.').classes.slice(0, 2)).toEqual(['pronoun', 'auxiliary']);
  });

  it.each(['daily', 'family', 'ally', 'rally', 'elderly'])('takes %s for no adverb', (word) => {
    expect(classOf(`The ${word} came.`, word)).not.toBe('adverb');
  });

  it('takes a name for a name, whatever word it looks like', () => {
    expect(classOf('Then Will Park left.', 'Will')).not.toBe('name');
    expect(classOf('Then Will Park left.', 'Will', ['Will Park'])).toBe('name');
  });

  it('takes capitals in a headline for nothing', () => {
    const headline = paragraphOf('Port Was Old And Never Says That', [], 'title');
    expect(headline.classes).toEqual([
      'name',
      'auxiliary',
      'name',
      'coordinator',
      'adverb',
      'verb',
      'subordinator',
    ]);
  });

  it('reads the apostrophe of a plural as a possessive, and a closing mark as a mark', () => {
    expect(classOf('The prisoners’ rights group came.', '’')).toBe('possessive');
    expect(classOf('The ‘old ferries’ came.', '’')).toBe('quote');
  });
});

describe('the sentence around a token', () => {
  const around = (text: string, word: string) => {
    const paragraph = paragraphOf(text);
    return wordsOf(paragraph, sentenceAround(paragraph, tokenOf(paragraph, word)));
  };

  it.each([
    ['an ordinary sentence', 'It sank. He said so. It rained.', 'said', 'He said so.'],
    [
      'one whose quotation holds several',
      'It rained. “It sank. I saw it,” he said. He left.',
      'said',
      '“It sank. I saw it,” he said.',
    ],
    [
      'one whose quotation comes last',
      'He said: “It sank. I saw it.” He left.',
      'said',
      'He said: “It sank. I saw it.”',
    ],
    [
      'one between two quotations',
      '“It sank. I saw it,” he said, “and I wept. Then I left.” She came.',
      'said',
      '“It sank. I saw it,” he said, “and I wept. Then I left.”',
    ],
  ])('is %s', (_, text, word, sentence) => {
    expect(around(text, word)).toBe(sentence);
  });
});

describe('the place of a range', () => {
  it('is where its words stand in the block', () => {
    const paragraph = paragraphOf('The port said so.');
    expect(spanOf(paragraph, { first: 0, end: 2 })).toEqual({ block: 0, start: 0, end: 8 });
    expect(wordsOf(paragraph, { first: 0, end: 2 })).toBe('The port');
  });
});
