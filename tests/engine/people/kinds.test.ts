import { describe, expect, it } from 'vitest';
import {
  BODY_BIT,
  FIRST_NAME_BIT,
  inLowerCase,
  LOWER_BIT,
  SPEECH_BIT,
  THING_BIT,
  TITLE_BITS,
} from '../../../src/engine/people/kinds.ts';
import { readWord } from '../../../src/engine/people/word.ts';
import { tokenize } from '../../../src/engine/text/tokens.ts';

describe('kinds of a word', () => {
  it.each([
    ['Oleg', FIRST_NAME_BIT],
    ['Ministry', BODY_BIT],
    ['said', SPEECH_BIT],
    ['said', LOWER_BIT],
    ['tanker', THING_BIT],
    ['Олегу', FIRST_NAME_BIT],
    ['заявила', SPEECH_BIT],
    ['Москве', BODY_BIT],
  ])('of %s hold the bit %i', (text, bit) => {
    const [token] = tokenize(text);
    expect(token && (readWord(token).kinds & bit) !== 0).toBe(true);
  });

  it('tell titles of different kinds apart', () => {
    const titles = ['mayor', 'general', 'poet', 'wife'].map((text) => tokenize(text)[0]);
    const bits = titles.map((token) => (token ? readWord(token).kinds & TITLE_BITS : 0));
    expect(new Set(bits).size).toBe(4);
    expect(bits).not.toContain(0);
  });

  it('are those of the small word where a capital only begins the sentence', () => {
    const [small, capital] = ['ministry', 'Ministry'].map((text) => tokenize(text).map(readWord)[0]);
    expect(inLowerCase(capital?.kinds ?? 0)).toBe(small?.kinds);
    expect(inLowerCase(capital?.kinds ?? 0)).not.toBe(capital?.kinds);
  });
});
