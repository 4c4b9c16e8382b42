import { describe, expect, it } from 'vitest';
import { rolesOf } from '../named-people.ts';

/** The first role of Oleg Serov, whom each text names once. */
const titleIn = (text: string) => rolesOf('Serov', text)[0] ?? null;

describe('the title before a name', () => {
  it.each([
    ['They met Mayor Oleg Serov on Monday.', 'Mayor'],
    ['They met Deputy Transport Minister Oleg Serov on Monday.', 'Deputy Transport Minister'],
    ['They met former Mayor Oleg Serov on Monday.', 'former Mayor'],
    ['Sinologist Oleg Serov left.', 'Sinologist'],
    ['They met jazz pianist Oleg Serov on Monday.', 'jazz pianist'],
    ['They spoke to opposition activist Oleg Serov on Monday.', 'opposition activist'],
    ['Jailed activist Oleg Serov wrote a letter.', 'Jailed activist'],
    ['Kursk region governor Oleg Serov left.', 'Kursk region governor'],
    ['He heard from acting Central Bank chief Oleg Serov on Monday.', 'acting Central Bank chief'],
  ])('of “%s” is “%s”', (text, title) => {
    expect(titleIn(text)).toBe(title);
  });

  it.each([
    ['begins after what was done to him', 'The court fined activist Oleg Serov on Monday.', 'activist'],
    ['begins after a verb', 'Voters hope to unseat former President Oleg Serov.', 'former President'],
    ['is the last of a chain of “of”', 'They spoke of the death of shopkeeper Oleg Serov.', 'shopkeeper'],
  ])('%s', (_, text, title) => {
    expect(titleIn(text)).toBe(title);
  });

  it.each([
    'They met Mr. Oleg Serov on Monday.',
    'They met Mrs. Ilyk and Oleg Serov on Monday.',
    'On Monday Oleg Serov left.',
    'In the end Oleg Serov left.',
  ])('is none in “%s”', (text) => {
    expect(titleIn(text)).toBeNull();
  });
});
