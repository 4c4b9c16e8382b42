import { describe, expect, it } from 'vitest';
import {
  holdsCapital,
  holdsSmall,
  isCapitalAt,
  isInitials,
  isPlain,
  isSmall,
  lettersEnd,
  nameLettersEnd,
  wordEnd,
  wordStart,
} from '../../../src/engine/text/letters.ts';

const WORDS = [
  'said',
  'Veresov',
  'ВЕРЕСОВ',
  'élan',
  'Ṣalāḥ',
  'M.',
  'U.S.',
  'e.g.',
  'B',
  '47th',
  'ǅ',
  '𝒜nna',
  '',
];

/** What a pattern says of a word, to be met without one. */
const PATTERNS: readonly (readonly [string, (word: string) => boolean, RegExp])[] = [
  ['isCapitalAt', (word) => isCapitalAt(word, 0), /^\p{Lu}/u],
  ['isInitials', isInitials, /^(?:\p{Lu}\.)+$/u],
  ['holdsSmall', holdsSmall, /\p{Ll}/u],
  ['holdsCapital', (word) => holdsCapital(word, 0), /\p{Lu}/u],
  ['isPlain', isPlain, /^[a-z]+$/],
  ['isSmall', isSmall, /^\p{Ll}*$/u],
];

describe.each(PATTERNS)('%s', (_, holds, pattern) => {
  it.each(WORDS)('says of “%s” what the pattern says', (word) => {
    expect(holds(word)).toBe(pattern.test(word));
  });
});

describe('ends of words', () => {
  it('stand behind letters, and behind what counts as one', () => {
    expect(lettersEnd('Ilyk-Serk, 34', 0)).toBe(4);
    expect(lettersEnd('Ilyk-Serk, 34', 0, '-')).toBe(9);
    expect(lettersEnd('34', 0)).toBe(0);
  });

  it('stand behind combining marks of a name', () => {
    const name = 'Zoe\u0308 Ilyk';
    expect(nameLettersEnd(name, 0, '')).toBe(4);
    expect(lettersEnd(name, 0)).toBe(3);
  });

  it('part a text into words with digits and inner signs', () => {
    const text = '— “Not so,” Ilyk’s 48-year-old aide…';
    const words: string[] = [];
    for (let at = wordStart(text, 0), end = 0; at < text.length; at = wordStart(text, end)) {
      end = wordEnd(text, at, '’-');
      words.push(text.slice(at, end));
    }
    expect(words).toEqual(['Not', 'so', 'Ilyk’s', '48-year-old', 'aide']);
  });
});
