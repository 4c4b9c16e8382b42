import { describe, expect, it } from 'vitest';
import { runsOf } from './rules.ts';

describe('a run of capitalised Russian words', () => {
  it.each([
    ['begins behind a preposition', 'От Вересовой требуют ответа.', 'Вересовой'],
    ['begins behind a common noun', 'Фамилия Лотова неизвестна.', 'Лотова'],
    ['begins behind a title', 'Лесник Вересов ушёл.', 'Вересов'],
    ['begins behind an adverb', 'Раньше Вересов молчал.', 'Вересов'],
    ['begins behind a noun of doing', 'Расхищение Вересову не доказали.', 'Вересову'],
    ['begins behind an abbreviation', 'Так решил глава МИД Каталин Вересен.', 'Каталин Вересен'],
    ['begins behind a firm in Latin letters', 'Так решил глава Hengda Пётр Вересов.', 'Пётр Вересов'],
    ['begins behind a land', 'Так решил посол Зимбабве Игнатиус Верес.', 'Игнатиус Верес'],
    ['begins behind a body', 'Так решил депутат Сейма Ральф Верес.', 'Ральф Верес'],
    ['begins behind a genitive', 'Там жила вдова банкира Лотова Анна Вересова.', 'Анна Вересова'],
    ['begins behind a genitive alone', 'Там жена Вересовского Анна жила.', 'Анна'],
    ['takes a particle at its beginning', 'По словам де Вереса, мост закрыт.', 'де Вереса'],
    ['takes two', 'По словам ван ден Вереса, мост закрыт.', 'ван ден Вереса'],
    ['takes a word for sonship', 'Мы видели, как Вагиф Руфат оглы ушёл.', 'Вагиф Руфат оглы'],
    ['takes a king’s first number', 'Это было при Павле I в марте.', 'Павле I'],
    ['takes an initial of two letters', 'Мы видели Э. Дж. Вереса вчера.', 'Э. Дж. Вереса'],
  ])('%s: %s', (_, text, run) => {
    expect(runsOf(text)).toContain(run);
  });

  it.each([
    ['a first name that opens a sentence', 'Роман Вересов ушёл.', 'Роман Вересов'],
    ['a surname before initials', 'Мостов И.П. ушёл.', 'Мостов И.П.'],
    ['the order of officials’ lists', 'Тогда Вересова Анна Петровна ушла.', 'Вересова Анна Петровна'],
    ['a foreign middle name', 'Мы видели, как Ингрид Анна Вересен ушла.', 'Ингрид Анна Вересен'],
    ['a first name that is also a peak', 'Мы видели, как Казбек Вересов ушёл.', 'Казбек Вересов'],
  ])('is not parted in %s: %s', (_, text, run) => {
    expect(runsOf(text)).toContain(run);
  });

  it('begins behind a word that the article writes in small letters elsewhere', () => {
    expect(runsOf('Мы видели валторну. Валторна Вересова пропала.')).toEqual(['Вересова']);
    expect(runsOf('Мы видели Валторна. Валторн Вересов пропал.')).toContain('Валторн Вересов');
  });
});
