import { describe, expect, it } from 'vitest';
import { peopleIn, peopleOf, rolesOf } from '../named-people.ts';

describe('the description in the lead', () => {
  it('is that of the person with whose name the next paragraph begins', () => {
    const roles = rolesOf(
      'Veresov',
      'A beekeeper was fined 200,000 rubles on Monday over a swarm.',
      'Oleg Veresov, 41, was found guilty of negligence.',
    );
    expect(roles).toEqual(['A beekeeper', '41']);
  });

  it('may be one of many', () => {
    const roles = rolesOf(
      'Veresov',
      'A court sentenced one of the defendants in the tunnel case to three years.',
      'Oleg Veresov was found guilty.',
    );
    expect(roles).toEqual(['one of the defendants in the tunnel case']);
  });

  it('is nobody’s when the lead itself names somebody', () => {
    const roles = rolesOf(
      'Veresov',
      'A beekeeper sued Pavel Ilyk on Monday.',
      'Oleg Veresov was found guilty.',
    );
    expect(roles).toEqual([]);
  });

  it('is nobody’s when the next name comes late', () => {
    const roles = rolesOf(
      'Veresov',
      'A beekeeper was fined on Monday.',
      'It was the third such case in the region this year, the agency that oversees bees and their owners told Oleg Veresov.',
    );
    expect(roles).not.toContain('A beekeeper');
  });
});

describe('later descriptions by age', () => {
  it('are those of the person of that age', () => {
    const roles = rolesOf(
      'Veresov',
      'Oleg Veresov, 41, and Pavel Ilyk, 60, were there.',
      'Ilyk left early.',
      '“It shook,” the 41-year-old beekeeper said.',
    );
    expect(roles).toContain('the 41-year-old beekeeper');
  });

  it('are else those of the person named last', () => {
    const roles = rolesOf(
      'Veresov',
      'Oleg Veresov was there.',
      '“It shook,” the 41-year-old beekeeper said.',
    );
    expect(roles).toContain('the 41-year-old beekeeper');
  });

  it('stay with the name that follows them', () => {
    const people = peopleOf('Pavel Ilyk was there.', 'So was the 41-year-old beekeeper Oleg Veresov.');
    expect(people.find(({ name }) => name === 'Pavel Ilyk')?.roles).toEqual([]);
  });

  it('are nobody’s where nobody is near', () => {
    const people = peopleOf(
      'Oleg Veresov was there.',
      'One.',
      'Two.',
      'Three.',
      '“It shook,” the 41-year-old said.',
    );
    expect(people[0]?.roles).toEqual([]);
  });
});

describe('the roles of a person', () => {
  it('hold each wording once, in reading order', () => {
    const roles = rolesOf(
      'Veresov',
      'Mayor Oleg Veresov left.',
      'Mayor Oleg Veresov, 41, came back.',
      'Former judge Oleg Veresov slept.',
    );
    expect(roles).toEqual(['Mayor', '41', 'Former judge']);
  });

  it('are not read from headlines', () => {
    const [person] = peopleIn([
      { kind: 'title', text: 'Angry Mayor Oleg Veresov Leaves Town Hall' },
      { kind: 'paragraph', text: 'Oleg Veresov left on Monday.' },
    ]);
    expect(person?.roles).toEqual([]);
  });

  it('stay few enough to be read, however many the article gives', () => {
    const adjectives = [
      'angry',
      'bald',
      'calm',
      'deaf',
      'early',
      'famous',
      'gentle',
      'happy',
      'idle',
      'jolly',
      'kind',
      'lazy',
      'merry',
      'noisy',
      'old',
      'proud',
      'quiet',
      'rude',
      'silent',
      'tall',
      'ugly',
      'vain',
      'weak',
      'young',
    ];
    const lines = adjectives.map(
      (word, at) =>
        `Oleg Veresov, a ${word} and ${adjectives[(at + 7) % 24]} captain of ship number ${at}, left.`,
    );
    const words = new Set(
      rolesOf('Veresov', ...lines)
        .join(' ')
        .split(' '),
    );
    expect(words.size).toBeLessThanOrEqual(60);
    expect(words.size).toBeGreaterThan(20);
  });
});
