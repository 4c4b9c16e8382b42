import { describe, expect, it } from 'vitest';
import {
  readFirstName,
  readForeignSurname,
  readPatronymic,
  readSurname,
} from '../../../../src/engine/people/russian/cases.ts';

const wordsOf = (readings: readonly { readonly word: string }[]) => readings.map(({ word }) => word);

describe('first names in their cases', () => {
  it.each([
    ['иван', 'ивана ивану иваном иване', 'm'],
    ['андрей', 'андрея андрею андреем андрее', 'm'],
    ['игорь', 'игоря игорю игорем игоре', 'm'],
    ['павел', 'павла павлу павлом павле', 'm'],
    ['лев', 'льва льву львом льве', 'm'],
    ['никита', 'никиты никите никиту никитой', 'm'],
    ['илья', 'ильи илье илью ильёй', 'm'],
    ['анна', 'анны анне анну анной', 'f'],
    ['мария', 'марии марию марией', 'f'],
    ['любовь', 'любови любовью', 'f'],
    ['айгуль', 'айгуль айгулью', 'f'],
  ])('%s is read from all of them', (name, forms, gender) => {
    for (const form of [name, ...forms.split(' ')])
      expect(readFirstName(form), form).toContainEqual({ word: name, gender });
  });

  it.each([
    ['анна-марии', 'анна-мария'],
    ['анна-мария', 'анна-мария'],
    ['марии-луизой', 'мария-луиза'],
    ['жан-полем', 'жан-поль'],
  ])('both halves of %s are', (form, name) => {
    expect(wordsOf(readFirstName(form))).toContain(name);
  });

  it('knows a man by a name that is declined as women’s are', () => {
    expect(readFirstName('ильи')).toEqual([{ word: 'илья', gender: 'm' }]);
  });

  it.each(['и', 'стол', 'министра', 'вчера', 'москвы', ''])('%s is none', (word) => {
    expect(readFirstName(word)).toEqual([]);
  });
});

describe('patronymics in their cases', () => {
  it.each([
    ['петрович', 'петровича петровичу петровичем петровиче', 'm'],
    ['ильич', 'ильича ильичу ильичом ильиче', 'm'],
    ['петровна', 'петровны петровне петровну петровной', 'f'],
    ['ильинична', 'ильиничны ильиничне ильиничной', 'f'],
  ])('%s is read from all of them', (name, forms, gender) => {
    for (const form of [name, ...forms.split(' ')])
      expect(readPatronymic(form), form).toContainEqual({ word: name, gender });
  });

  it.each(['мяч', 'кирпич', 'ключом', 'ночь', 'волна'])('%s is none', (word) => {
    expect(readPatronymic(word)).toEqual([]);
  });
});

describe('surnames in their cases', () => {
  it.each([
    ['вересов', 'вересова вересову вересовым вересове', 'm'],
    ['вересова', 'вересовой вересову', 'f'],
    ['веретский', 'веретского веретскому веретским веретском', 'm'],
    ['веретская', 'веретской веретскую', 'f'],
    ['вересюк', 'вересюка вересюку вересюком вересюке', 'm'],
    ['вересянц', 'вересянца вересянцу', 'm'],
  ])('%s is read from all of them', (name, forms, gender) => {
    for (const form of [name, ...forms.split(' ')])
      expect(readSurname(form), form).toContainEqual({ word: name, gender });
  });

  it('are a man’s or a woman’s where the ending leaves it open', () => {
    expect(readSurname('вересова').map(({ gender }) => gender)).toEqual(['m', 'f']);
    expect(readSurname('вересенко')).toEqual([{ word: 'вересенко', gender: null }]);
  });

  it.each(['дом', 'ков', 'мира', 'берегу'])('%s is none', (word) => {
    expect(readSurname(word)).toEqual([]);
  });
});

describe('surnames of foreigners', () => {
  it.each([
    ['трампа', 'm', 'трамп'],
    ['трампом', 'm', 'трамп'],
    ['макрону', null, 'макрон'],
    ['меркель', 'f', 'меркель'],
    ['трампа', 'f', 'трампа'],
    ['гёте', 'm', 'гёте'],
    ['сяо', 'm', 'сяо'],
  ] as const)('%s after a first name of gender %s is %s', (form, gender, word) => {
    expect(readForeignSurname(form, gender).word).toBe(word);
  });
});
