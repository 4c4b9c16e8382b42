import { describe, expect, it } from 'vitest';
import { findMentions, findMentionsByRules } from '../../../src/engine/people/find-mentions.ts';
import { readWords } from '../../../src/engine/people/words.ts';
import { readText } from '../../../src/engine/text/text.ts';
import type { Block } from '../../../src/engine/types.ts';
import { mentionsOf, peopleIn, weights } from './named-people.ts';

describe('names', () => {
  it.each([
    ['of one who speaks', 'Pavel Ilyk told reporters that the bridge was shut.', ['Pavel Ilyk']],
    [
      'after a title in capitals',
      'Voronezh Region Governor Pavel Ilyk signed the decree on Tuesday.',
      ['Pavel Ilyk'],
    ],
    [
      'after a role in small letters',
      'The accordion was played by retired welder Pavel Ilyk of Tula.',
      ['Pavel Ilyk'],
    ],
    [
      'at the end',
      'The boat was late, said the chairman of the commission, Shamil Veresov.',
      ['Shamil Veresov'],
    ],
    [
      'in a list',
      'The court fined Pavel Ilyk, Anna Serova and Tomas Veres on Monday.',
      ['Pavel Ilyk', 'Anna Serova', 'Tomas Veres'],
    ],
    ['with particles', 'The bulbs were a present of gardener Joost van der Meer.', ['Joost van der Meer']],
    ['with initials', 'The ruling was signed by Judge M. A. Ilyina on Friday.', ['M. A. Ilyina']],
    [
      'with a patronymic',
      'The ruling was signed by Judge Anna Petrovna Ilyina on Friday.',
      ['Anna Petrovna Ilyina'],
    ],
    ['that law makes short', 'Prosecutors charged Stepan K., a courier, with arson.', ['Stepan K.']],
    ['before a possessive', 'The choir sang at Pavel Ilyk’s funeral, his widow said.', ['Pavel Ilyk']],
    [
      'behind a profession in -er',
      'Demographer Pavel Ilyk calculated that births would fall.',
      ['Pavel Ilyk'],
    ],
    ['after a hyphen', 'The party expelled ex-Mayor Pavel Ilyk, it said.', ['Pavel Ilyk']],
  ])('%s', (_, text, expected) => {
    expect(mentionsOf(text)).toEqual(expected);
  });
});

describe('what is no name', () => {
  it.each([
    'The Interior Ministry said on Tuesday that the border with Kazakhstan was open.',
    'Gazprom and Rosneft cut output in Western Siberia, Interfax reported.',
    'The newspaper Kommersant wrote that the State Duma would meet in November.',
    'Trains from St. Petersburg to Helsinki run again, Russian Railways said.',
    'On Thursday the European Union and the United States lifted the ban.',
    'Nothing happened here.',
  ])('%s', (text) => {
    expect(mentionsOf(text)).toEqual([]);
  });
});

describe('names that the article explains', () => {
  it('are found in its headline, with what belongs to them and no more', () => {
    const [person] = peopleIn([
      { kind: 'title', text: 'Ilyk Meets Veresov Over Bridge' },
      {
        kind: 'paragraph',
        text: 'Mayor Pavel Ilyk met Governor Oleg Veresov on Monday to talk about the bridge.',
      },
    ]);
    expect(person?.mentions).toEqual(['Ilyk', 'Pavel Ilyk']);
  });

  it('are found after "Ex-"', () => {
    const people = peopleIn([
      { kind: 'title', text: 'Court Frees Ex-Veresov Aide After Trial' },
      { kind: 'paragraph', text: 'The aide worked for Governor Oleg Veresov, the court said on Monday.' },
    ]);
    expect(people.map(({ mentions }) => mentions)).toEqual([['Veresov', 'Oleg Veresov']]);
  });

  it('are found when misspelt', () => {
    expect(
      mentionsOf('Mayor Oleg Veresov was fined on Monday.', 'Verseov will appeal, his lawyer said.'),
    ).toEqual(['Oleg Veresov', 'Verseov']);
  });

  it('are found in the form of a relative', () => {
    expect(
      mentionsOf('Anna Petrova nods. Her husband, Gennady, does too. “And the first,” adds Petrov.'),
    ).toContain('Petrov');
    expect(mentionsOf('The Kuznetsov carrier sailed. Maria Kuznetsova left.')).toEqual(['Maria Kuznetsova']);
  });

  it.each([
    ['a day', 'On Sunday Zuvelle sang.', ['Zuvelle']],
    ['a place', 'In Moscow Zuvelle sang.', ['Zuvelle']],
    ['a word that opens a sentence', 'Yesterday Zuvelle sang.', ['Zuvelle']],
    ['an article, where a thing may be meant', 'The Zuvelle sank.', []],
  ])('are found behind %s', (_, text, found) => {
    expect(mentionsOf(`Actress Qwara Zuvelle said that she had left. ${text}`)).toEqual([
      'Qwara Zuvelle',
      ...found,
    ]);
  });

  it('are found in full again', () => {
    const text =
      'Actress Qwara Zuvelle said that she had left. They asked what the Qwara Zuvelle of old would say.';
    expect(mentionsOf(text)).toEqual(['Qwara Zuvelle', 'Qwara Zuvelle']);
  });
});

describe('findMentions', () => {
  const blocks: Block[] = [
    { kind: 'title', text: 'Ilyk Meets Veresov Over Bridge' },
    { kind: 'byline', text: 'By Tomas Veres' },
    { kind: 'paragraph', text: 'Mayor Pavel Ilyk met Governor Oleg Veresov, 61, on Monday. Verseov smiled.' },
    { kind: 'credit', text: 'Anna Serova / TASS' },
  ];
  const words = readWords(readText(blocks));

  it.each([
    ['with weights', findMentions(words, weights)],
    ['by rules', findMentionsByRules(words)],
  ])('%s gives places in reading order that do not overlap', (_, places) => {
    expect(places.length).toBeGreaterThan(3);
    for (let at = 1; at < places.length; at++) {
      const [one, other] = [places[at - 1], places[at]];
      if (!one || !other) throw new Error('no place');
      expect(one.block < other.block || (one.block === other.block && one.end <= other.start)).toBe(true);
    }
  });

  it('gives every place the words of the text, and a reason', () => {
    for (const { block, start, end, name, reasons } of findMentions(words, weights)) {
      expect(blocks[block]?.text.slice(start, end)).toBe(name);
      expect(reasons.length).toBeGreaterThan(0);
      for (const { rule, evidence } of reasons) expect(rule !== '' && evidence !== '').toBe(true);
    }
  });

  it('marks nobody in bylines and credits', () => {
    expect(findMentions(words, weights).some(({ block }) => block === 1 || block === 3)).toBe(false);
  });
});
