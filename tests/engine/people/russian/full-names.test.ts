import { describe, expect, it } from 'vitest';
import { foundIn } from './rules.ts';

describe('the rules for Russian names in full', () => {
  it.each([
    ['Мы видели Ингрид Люсе Вересен.', 'Ингрид Люсе Вересен', 'first name and surname'],
    ['Мы видели Виллема ван ден Вереса.', 'Виллема ван ден Вереса', 'first name and surname'],
    ['Мы видели Лодевейка Де Вереса.', 'Лодевейка Де Вереса', 'first name and surname'],
    ['Мы видели Марию-Луизу Вересен.', 'Марию-Луизу Вересен', 'first name and surname'],
    ['Мы видели Алмазбека Вересбаева.', 'Алмазбека Вересбаева', 'first name and surname'],
    ['Мы видели Настю Вересову.', 'Настю Вересову', 'first name and surname'],
    ['Мы видели И. П. Вересова.', 'И. П. Вересова', 'initials and surname'],
    ['Мы видели Э. Дж. Вереса.', 'Э. Дж. Вереса', 'initials and surname'],
    ['Тогда Вересова Анна Петровна ушла.', 'Вересова Анна Петровна', 'surname, first name and patronymic'],
    ['Это было при Александре II давно.', 'Александре II', 'first name and number of a king'],
    ['Это было при Павле I давно.', 'Павле I', 'first name and number of a king'],
    ['Мы видели, как Чжэн Мэйлань ушла.', 'Чжэн Мэйлань', 'family name and given name of East Asia'],
    ['Мы видели, как Ли Чжэ Хун ушёл.', 'Ли Чжэ Хун', 'family name and given name of East Asia'],
    ['Мы видели, как Нгуен Ван Тхинь ушёл.', 'Нгуен Ван Тхинь', 'family name and given name of East Asia'],
  ])('in "%s" find %s: %s', (text, name, rule) => {
    expect(foundIn(text)).toContainEqual([name, rule]);
  });

  it.each([
    ['a land behind a first name', 'Мы видели, как Анна Франции ушла.', 'first name and surname'],
    ['a Chinese town', 'Он ездил в Хань Петербург давно.', 'family name and given name of East Asia'],
  ])('find nobody in %s: %s', (_, text, rule) => {
    expect(foundIn(text).map(([, one]) => one)).not.toContain(rule);
  });
});

describe('the rules for Russian names of one word', () => {
  it.each([
    ['Мы видели Ивана Вересова. Спросили у Вересова.', 'Вересова', 'surname of a person named in full'],
    [
      'Мы видели Маттео делла Вереса. Пришёл делла Верес.',
      'делла Верес',
      'surname of a person named in full',
    ],
    ['Мы видели, как Чжэн Мэйлань ушла. Там Чжэн ждали.', 'Чжэн', 'surname of a person named in full'],
    ['Бабушка цитировала Некрасова наизусть.', 'Некрасова', 'surname of somebody well known'],
    ['Оркестр играл Моцарта до утра.', 'Моцарта', 'surname of somebody well known'],
    ['Рядом сидит Мирлан с братом.', 'Мирлан', 'first name alone'],
    ['Пришла победа, и Пуце-Веретис рад.', 'Пуце-Веретис', 'double surname'],
    ['Слово дали архиепископу, а хокиму Вахзоду нет.', 'Вахзоду', 'word after a title'],
    ['Пришёл прораб Вахзод Ботиркул утром.', 'Вахзод Ботиркул', 'words after a title'],
  ])('in "%s" find %s: %s', (text, name, rule) => {
    expect(foundIn(text)).toContainEqual([name, rule]);
  });

  it.each([
    ['a common word that is also a first name', 'Там кончилась Вера в успех.'],
    ['a land behind a title', 'Там был президент Франции вчера.'],
    ['an adjective of a place', 'Там жители Вересовской области ждут.'],
  ])('find nobody in %s: %s', (_, text) => {
    expect(foundIn(text)).toEqual([]);
  });
});
