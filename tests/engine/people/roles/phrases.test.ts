import { describe, expect, it } from 'vitest';
import {
  coreEnd,
  isOwners,
  isPersonNoun,
  isPlural,
  numberOf,
  phraseAfter,
  phraseBefore,
  withoutLooseEnd,
  withoutTime,
} from '../../../../src/engine/people/roles/phrases.ts';
import { readWord, type Word } from '../../../../src/engine/people/word.ts';
import { tokenize } from '../../../../src/engine/text/tokens.ts';

const read = (text: string): Word[] => tokenize(text).map(readWord);
const phrases = (text: string) => ({ words: read(text), named: new Set<number>() });
const whole = (text: string) => ({ first: 0, end: read(text).length });
const said = (text: string, first: number, end: number) => {
  const words = read(text).slice(first, end);
  return words.length === 0 ? '' : text.slice(words[0]?.start, words.at(-1)?.end);
};

describe('isPersonNoun', () => {
  it.each([
    'governor',
    'governors',
    'Governor',
    'beekeeper',
    'ex-banker',
    'counterpart',
    'roofer',
    'vice-rector',
    'understudy',
  ])('holds %s', (word) => {
    expect(isPersonNoun(read(word)[0])).toBe(true);
  });

  it.each([
    'letter',
    'corridor',
    'mattress',
    'winter',
    'restaurant',
    'committee',
    'Winter',
    'summers',
    'bridge',
    'said',
    '41',
  ])('does not hold %s', (word) => {
    expect(isPersonNoun(read(word)[0])).toBe(false);
  });
});

describe('isPlural', () => {
  it.each([
    ['governors', true],
    ['roofers', true],
    ['twins', true],
    ['couple', true],
    ['women', true],
    ['governor', false],
    ['boss', false],
    ['actress', false],
    ['roofer', false],
  ])('of %s is %s', (word, plural) => {
    expect(isPlural(read(word)[0] as Word)).toBe(plural);
  });
});

describe('isOwners', () => {
  it.each([
    ['the lawyer’s dog', 2, true],
    ['the victims’ lawyer', 2, true],
    ["the victims' lawyer", 2, true],
    ['he said ‘yes’ again', 2, false],
    ['the victim’ lawyer', 2, false],
    ['the victims lawyer', 2, false],
  ])('in “%s” the word %i is: %s', (text, at, owners) => {
    expect(isOwners(read(text), at)).toBe(owners);
  });
});

describe('coreEnd', () => {
  it.each([
    ['the head of the port', 'the head'],
    ['a roofer from Omsk', 'a roofer'],
    ['one of the defendants in the case', 'one of the defendants'],
    ['one of her clients', 'one of her clients'],
    ['the first of the owners', 'the first of the owners'],
    ['another critic of the deal', 'another critic'],
    ['the elected one', 'the elected one'],
    ['a beekeeper named Anna', 'a beekeeper'],
    ['the victims’ lawyer in Omsk', 'the victims’ lawyer'],
    ['the first tent a herder', 'the first tent'],
    ['a trader under sanctions', 'a trader'],
  ])('of “%s” leaves “%s”', (text, core) => {
    expect(said(text, 0, coreEnd(phrases(text), whole(text)))).toBe(core);
  });
});

describe('numberOf', () => {
  it.each([
    ['the head of the port', 'one'],
    ['one of the defendants in the case', 'one'],
    ['one of the bridges', null],
    ['two interpreters', 'several'],
    ['a couple from Omsk', 'several'],
    ['twin sisters of 71', 'several'],
    ['a Korean from Sakhalin', 'one'],
    ['a Dungan', 'one'],
    ['a 44-year-old from Pskov', 'one'],
    ['a 44-year-old bridge', null],
    ['the mayor’s office', null],
    ['a man accused of theft', 'one'],
    ['a policeman opens', null],
    ['a letter from Omsk', null],
    ['the port', null],
  ])('of “%s” is %s', (text, number) => {
    expect(numberOf(phrases(text), whole(text))).toBe(number);
  });
});

describe('phraseBefore', () => {
  it.each([
    ['They met the head of the port', 'the head of the port'],
    ['It was said by Fisheries and Forestry Minister', 'Fisheries and Forestry Minister'],
    ['So said union leader', 'union leader'],
    ['It took eleven months police colonel', 'police colonel'],
    ['They came, including Governor', 'Governor'],
    ['On Monday', ''],
  ])('of “%s” is “%s”', (text, phrase) => {
    const { end } = whole(text);
    expect(said(text, phraseBefore(phrases(text), end), end)).toBe(phrase);
  });
});

describe('phraseAfter', () => {
  it.each([
    ['a roofer from Omsk, left', 'a roofer from Omsk'],
    ['a roofer said so', 'a roofer'],
    ['a roofer who said so', 'a roofer who said so'],
    ['author of “The Sea of Bees” and more', 'author of “The Sea of Bees” and more'],
    ['who said “The Sea of Bees” is his', 'who said'],
    ['a roofer - he left', 'a roofer'],
    ['a roofer (41) left', 'a roofer'],
  ])('of “%s” is “%s”', (text, phrase) => {
    expect(said(text, 0, phraseAfter(phrases(text), 0))).toBe(phrase);
  });
});

describe('the end of a phrase', () => {
  it.each([
    ['a wrestler known as Lev and', 'a wrestler known as Lev'],
    ['who told them that he had', 'who told them'],
    ['who runs a bakery there', 'who runs a bakery there'],
  ])('of “%s” without what it leaves out is “%s”', (text, phrase) => {
    const { first, end } = withoutLooseEnd(phrases(text), whole(text));
    expect(said(text, first, end)).toBe(phrase);
  });

  it.each([
    ['a Russian citizen in 1999', 'a Russian citizen'],
    ['a senator since Monday', 'a senator'],
    ['a senator in Omsk', 'a senator in Omsk'],
    ['winner of 1999', 'winner of 1999'],
  ])('of “%s” without the time is “%s”', (text, phrase) => {
    const { first, end } = withoutTime(phrases(text), whole(text));
    expect(said(text, first, end)).toBe(phrase);
  });
});
