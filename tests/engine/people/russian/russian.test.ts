import { describe, expect, it } from 'vitest';
import {
  FIRST_NAME_CASES,
  PATRONYMIC_CASES,
  readFirstName,
  readForeignSurname,
  readPatronymic,
  readSurname,
  SURNAME_CASES,
} from '../../../../src/engine/people/russian/cases.ts';
import { findRussianMentions } from '../../../../src/engine/people/russian/find-mentions.ts';
import { RUSSIAN_ROLE_RULES } from '../../../../src/engine/people/russian/roles.ts';
import { nameStem } from '../../../../src/engine/people/russian/stem.ts';
import {
  isAdjective,
  isNobody,
  isRussianSpeech,
  isRussianTitle,
} from '../../../../src/engine/people/russian/word-kinds.ts';
import { readWords } from '../../../../src/engine/people/words.ts';
import { nameKey } from '../../../../src/engine/romanisation.ts';
import { readText } from '../../../../src/engine/text/text.ts';
import { peopleOf, rolesOf } from '../named-people.ts';

const CASES: readonly (readonly [nominative: string, ...others: string[]])[] = [
  ['иван', 'ивана', 'ивану', 'иваном', 'иване'],
  ['андрей', 'андрея', 'андрею', 'андреем', 'андрее'],
  ['дмитрий', 'дмитрия', 'дмитрию', 'дмитрием', 'дмитрии'],
  ['игорь', 'игоря', 'игорю', 'игорем', 'игоре'],
  ['павел', 'павла', 'павлу', 'павлом', 'павле'],
  ['никита', 'никиты', 'никите', 'никиту', 'никитой'],
  ['анна', 'анны', 'анне', 'анну', 'анной'],
  ['мария', 'марии', 'марию', 'марией'],
  ['любовь', 'любови', 'любовью'],
];

describe('first names', () => {
  it.each(CASES.flatMap(([name, ...forms]) => [name, ...forms].map((form) => [form, name] as const)))(
    '%s is %s',
    (form, name) => {
      expect(readFirstName(form).map(({ word }) => word)).toContain(name);
    },
  );

  it.each(['мост', 'вчера', 'ххх', 'я', ''])('%s is none', (word) => {
    expect(readFirstName(word)).toEqual([]);
  });
});

describe('the tables of cases', () => {
  const tables = {
    first: [FIRST_NAME_CASES, readFirstName],
    patronymic: [PATRONYMIC_CASES, readPatronymic],
    surname: [SURNAME_CASES, readSurname],
  } as const;
  it.each(
    Object.entries(tables).flatMap(([kind, [rows, read]]) =>
      rows.map(({ example }) => [kind, ...example, read] as const),
    ),
  )('read the %s %s as %s', (_, met, nominative, read) => {
    expect(read(met).map(({ word }) => word)).toContain(nominative);
  });
});

describe('surnames', () => {
  it.each([
    ['вересова', ['m вересов', 'f вересова']],
    ['вересовой', ['f вересова']],
    ['вересовым', ['m вересов']],
    ['веретского', ['m веретский']],
    ['веретскую', ['f веретская']],
    ['мост', []],
    ['дом', []],
  ])('%s may be %j', (word, expected) => {
    expect(readSurname(word).map(({ word: one, gender }) => `${gender} ${one}`)).toEqual(expected);
  });

  it('of other lands lose a man’s ending, and keep a woman’s', () => {
    expect(readForeignSurname('зальцмана', 'm').word).toBe('зальцман');
    expect(readForeignSurname('меркурель', 'f').word).toBe('меркурель');
  });
});

describe('stems', () => {
  it.each([
    ['салтанов', 'салтанову', 'салтановым', 'салтановой', 'салтанова'],
    ['веретский', 'веретского', 'веретская', 'веретскую'],
    ['игорь', 'игоря', 'игорем'],
  ])('of %s and its cases are one', (...forms) => {
    expect(new Set(forms.map(nameStem)).size).toBe(1);
  });

  it('leave Latin words and short ones alone', () => {
    expect(nameStem('veresova')).toBe('veresova');
    expect(nameStem('ли')).toBe('ли');
  });
});

describe('kinds of words', () => {
  it.each([
    ['губернатора', isRussianTitle],
    ['адвокатом', isRussianTitle],
    ['москве', isNobody],
    ['минобороны', isNobody],
    ['заявила', isRussianSpeech],
    ['тверского', isAdjective],
  ])('%s', (word, holds) => {
    expect(holds(word)).toBe(true);
  });

  it.each([
    ['вересов', isRussianTitle],
    ['вересов', isNobody],
    ['мост', isRussianSpeech],
    ['вересов', isAdjective],
  ])('not %s', (word, holds) => {
    expect(holds(word)).toBe(false);
  });
});

describe('people of a Russian article', () => {
  it('are one person in every case, and shown in the nominative', () => {
    const people = peopleOf(
      'Губернатор Егор Салтанов заявил, что мост закрыт.',
      'С Салтановым согласен и мэр Пётр Ильин. По словам Салтанова, Ильину придётся ждать.',
    );
    expect(people.map(({ name, mentions }) => [name, mentions])).toEqual([
      ['Егор Салтанов', ['Егор Салтанов', 'Салтановым', 'Салтанова']],
      ['Пётр Ильин', ['Пётр Ильин', 'Ильину']],
    ]);
  });

  it('are shown in the nominative even if they never stand in it', () => {
    const [person] = peopleOf('Суд арестовал Дмитрия Вересова. Адвокаты Дмитрия Вересова молчат.');
    expect(person?.name).toBe('Дмитрий Вересов');
  });

  it('are kept apart when they are a couple', () => {
    const people = peopleOf(
      'Анна Вересова и Павел Вересов приехали вместе. Вересовой дали слово. С Вересовым не говорили.',
    );
    expect(people.map(({ mentions }) => mentions)).toEqual([
      ['Анна Вересова', 'Вересовой'],
      ['Павел Вересов', 'Вересовым'],
    ]);
  });

  it('are those of the English edition', () => {
    const [person] = peopleOf('Мэр Сергей Вересовский уехал в отпуск.');
    expect(nameKey(person?.name ?? '')).toBe(nameKey('Sergei Veresovsky'));
  });

  it('are found with a stray Latin letter', () => {
    const [person] = peopleOf('Мэр Олег Вересoв уехал. Вересов вернётся.');
    expect(person?.mentions).toEqual(['Олег Вересoв', 'Вересов']);
  });

  it.each([
    'В Москве в понедельник закрыли мост.',
    'Министерство обороны России заявило об учениях.',
    'Тверской суд перенёс заседание.',
    'Сегодня дождь.',
  ])('are none in: %s', (text) => {
    expect(peopleOf(text)).toEqual([]);
  });
});

describe('the rules alone', () => {
  const found = (text: string) =>
    findRussianMentions(readWords(readText([{ kind: 'paragraph', text }]))).map(({ name, reasons }) => [
      name,
      reasons[0]?.rule,
    ]);

  it.each([
    ['Мы видели Олега Вересова.', 'Олег Вересов', 'first name and surname'],
    ['Мы видели Ивана Петровича.', 'Иван Петрович', 'first name and patronymic'],
    ['Мы видели И.П. Вересова.', 'И.П. Вересов', 'initials and surname'],
    ['Тогда Вересов Иван Петрович уехал.', 'Иван Петрович Вересов', 'surname, first name and patronymic'],
    ['Мы видели мэра Вересова.', 'Вересов', 'surname after a title'],
  ])('in "%s" find %s: %s', (text, name, rule) => {
    expect(found(text)).toContainEqual([name, rule]);
  });
});

describe('Russian roles', () => {
  it.each(RUSSIAN_ROLE_RULES.map(({ rule, example }) => [rule, ...example] as const))(
    'by "%s", in "%s": %s',
    (_, text, role) => {
      expect(rolesOf('Вересов', text)).toContain(role);
    },
  );
});
