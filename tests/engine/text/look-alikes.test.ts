import { describe, expect, it } from 'vitest';
import { foldLookAlikes } from '../../../src/engine/text/look-alikes.ts';

describe('foldLookAlikes', () => {
  it.each([
    ['a last letter by shape', 'Lebedevа', 'Lebedeva'],
    ['a tail typed in the other layout, by sound', 'Sokolovsкая', 'Sokolovskaya'],
    ['a first letter by shape', 'Сarpov', 'Carpov'],
    ['a whole Cyrillic word stays', 'Лебедева', 'Лебедева'],
    ['a Latin word stays', 'Lebedeva', 'Lebedeva'],
    ['only the mixed word changes', 'Ирина Lebedevа', 'Ирина Lebedeva'],
  ])('%s', (_, text, expected) => {
    expect(foldLookAlikes(text)).toBe(expected);
  });
});
