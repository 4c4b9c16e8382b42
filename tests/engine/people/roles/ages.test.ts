import { describe, expect, it } from 'vitest';
import { peopleIn, peopleOf, rolesOf } from '../named-people.ts';

describe('an age', () => {
  it.each([
    ['between commas', 'Oleg Veresov, 41, left.'],
    ['at the end', 'They met Oleg Veresov, 41.'],
    ['before a colon', 'Oleg Veresov, 41: I would go.'],
    ['in brackets', 'Oleg Veresov (41) left.'],
    ['of then', 'Oleg Veresov, then 41, left.'],
    ['of now', 'Oleg Veresov, now 41, left.'],
    ['after a town', 'Oleg Veresov of Omsk, 41, left.'],
    ['after a hidden surname', 'Oleg V., 41, left.'],
    ['as a predicate', 'Oleg Veresov is 41 and lives in Omsk.'],
    ['as a predicate that closes the sentence', 'Oleg Veresov was 41.'],
    ['in a clause', 'Oleg Veresov, who is 41, left.'],
    ['with the death', 'Oleg Veresov died on Monday at the age of 41.'],
    ['after “aged”', 'Oleg Veresov left, aged 41, for Omsk.'],
    ['after “at age”', 'Oleg Veresov died in a camp at age 41 in May.'],
    ['after “died at”', 'Oleg Veresov has died at 41.'],
    ['in the next sentence', 'Oleg Veresov died in Omsk. He was 41.'],
    ['in the next sentence, of now', 'Oleg Veresov left Omsk. He is now 41.'],
  ])('is found %s: %s', (_, text) => {
    const person = peopleOf(text).find(({ name }) => name.startsWith('Oleg'));
    expect(person?.roles).toContain('41');
  });

  it.each([
    ['a share', 'Oleg Veresov was 41 percent sure.'],
    ['a time', 'Oleg Veresov left at 9.'],
    ['a count after a comma', 'Oleg Veresov, 41 of them said, left.'],
    ['another’s', 'Oleg Veresov met Pavel Ilyk. Ilyk came. He was 41.'],
    ['that of others', 'Oleg Veresov wants them to work from the age of 12.'],
    ['a year', 'Oleg Veresov, 1941, oil on canvas.'],
    ['an aside of the same sentence', 'They called Oleg Veresov a boy, and he was 41.'],
  ])('is not %s: %s', (_, text) => {
    expect(rolesOf('Veresov', text)).toEqual([]);
  });

  it('is each one’s own where two are given', () => {
    const [anna, oleg] = peopleOf('Anna Ilyk and Oleg Veresov, 39 and 41, left.');
    expect(anna?.roles).toContain('39');
    expect(oleg?.roles).toContain('41');
  });

  it('is read from a headline on a death, and is not that of whom it names besides', () => {
    const [oleg, chekhov] = peopleIn([
      { kind: 'title', text: 'Oleg Veresov, Who Whispered for Pavel Ilyk, Dies at 88' },
      { kind: 'paragraph', text: 'Oleg Veresov fed lines to Pavel Ilyk.' },
    ]);
    expect(oleg?.roles).toContain('88');
    expect(chekhov?.roles).toEqual([]);
  });
});
