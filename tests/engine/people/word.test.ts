import { describe, expect, it } from 'vitest';
import { isNameShaped, readWord } from '../../../src/engine/people/word.ts';
import { tokenize } from '../../../src/engine/text/tokens.ts';

function wordOf(text: string) {
  const [token] = tokenize(text);
  if (!token) throw new Error(`no token in ${text}`);
  return readWord(token);
}

describe('readWord', () => {
  it.each([
    ['Veresov', 'capital'],
    ["O'Hara", 'capital'],
    ['al-Veresi', 'capital'],
    ['эль-Кадир', 'capital'],
    ['Вересов', 'capital'],
    ['Jong-un', 'capital'],
    ['UEFA', 'capitals'],
    ['bridge', 'lower'],
    ['I', 'lower'],
    ['A', 'lower'],
    ['Moscow-backed', 'lower'],
    ['Stalin-era', 'lower'],
    ['von', 'particle'],
    ['ogly', 'particle'],
    ['уулу', 'particle'],
    ['K', 'initial'],
    [',', 'mark'],
    ['47', 'mark'],
  ])('gives %s the shape %s', (text, shape) => {
    expect(wordOf(text).shape).toBe(shape);
  });

  it('reads initials by their dots', () => {
    expect(tokenize('M. A. Veresova').map((token) => readWord(token).shape)).toEqual([
      'initial',
      'initial',
      'capital',
    ]);
  });

  it('leaves out "Ex-" before a name, and keeps the offsets of the rest', () => {
    const word = wordOf('Ex-Veresov');
    expect([word.text, word.start, word.end]).toEqual(['Veresov', 3, 10]);
  });

  it('puts stray letters right by the script that most letters have', () => {
    expect(wordOf('Veretskая').text).toBe('Veretskaya');
    expect(wordOf('Вересoв').text).toBe('Вересов');
  });

  it('takes names by their shape alone', () => {
    expect(['Veresov', 'UEFA', 'von', 'bridge', ','].map((text) => isNameShaped(wordOf(text)))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
