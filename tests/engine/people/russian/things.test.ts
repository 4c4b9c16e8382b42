import { describe, expect, it } from 'vitest';
import { AGAINST, speaksAgainst, surelyNamed } from '../../../../src/engine/people/russian/things.ts';
import { foundIn, wordsOf } from './rules.ts';

/** What speaks against the runs of a text: each rule with the words. */
function againstIn(text: string): (readonly [string, string])[] {
  return wordsOf(text).blocks.flatMap((home) =>
    home.runs.flatMap((run) => {
      const found = speaksAgainst(home, run);
      if (!found) return [];
      const { first, end } = found.run;
      return [[text.slice(home.words[first]?.start, home.words[end - 1]?.end), found.rule] as const];
    }),
  );
}

describe('what speaks against a Russian name', () => {
  it.each(AGAINST.map(({ rule, example: [text, word] }) => [rule, text, word] as const))(
    '%s: %s',
    (rule, text, word) => {
      expect(againstIn(text)).toContainEqual([word, rule]);
      expect(foundIn(text).map(([name]) => name)).not.toContain(word);
    },
  );

  it.each([
    ['Площадь Вересова закрыли.', 'Вересова'],
    ['Он живёт на проспекте Ивана Вересова давно.', 'Ивана Вересова'],
    ['Он получил премию Вересова вчера.', 'Вересова'],
    ['Он был в мечети имени Вахзода Марджани вчера.', 'Вахзода Марджани'],
    ['Там играет актёр театра имени Лотидзе Гоча Вересов.', 'Лотидзе'],
  ])('in "%s": %s', (text, word) => {
    expect(againstIn(text)).toContainEqual([word, 'named after somebody']);
  });

  it.each([
    ['a title before a name', 'Там был мэр Вересов вчера.'],
    ['a verb before a name', 'Об этом сказал Вересов вчера.'],
    ['speech in quotation marks', 'Он сказал: «Мы видели, как Вересов ушёл из города вчера».'],
    ['a preposition that is none of place', 'Он говорил с Вересовым вчера.'],
  ])('is not %s: %s', (_, text) => {
    expect(againstIn(text)).toEqual([]);
  });
});

describe('what surely bears a name', () => {
  const least = (text: string) => {
    const [home] = wordsOf(text).blocks;
    const run = home?.runs.at(-1);
    return home && run ? surelyNamed(home, run) : -1;
  };

  it.each([
    ['Он живёт на улице Вересова.', 1],
    ['Он учится в школе имени Ивана Вересова.', 2],
    ['Об этом сказал Иван Вересов.', 0],
    ['Он получил премию Вересова.', 0],
  ])('in "%s" takes %i words', (text, count) => {
    expect(least(text)).toBe(count);
  });
});
