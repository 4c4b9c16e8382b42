import { describe, expect, it } from 'vitest';
import { askedIn, formsIn, isFoundIn, marked } from '../../../src/library/finding/words.ts';

describe('a text is found', () => {
  it.each([
    ['by the beginning of a word', 'Forty wagons left', 'wag'],
    ['by several, in any order', 'Forty wagons left', 'left for'],
    ['whatever the capitals', 'Forty Wagons', 'wAGONS'],
    ['by a name in another spelling', 'Kassym-Jomart Tokayev', 'tokaev'],
    ['by a half of a double name', 'Kassym-Jomart Tokayev', 'jomart'],
    ['in Cyrillic by Latin letters', 'Касым-Жомарт Токаев', 'tokaev'],
    ['in Cyrillic by another Latin spelling', 'Касым-Жомарт Токаев', 'tokay'],
    ['in Latin by Cyrillic letters', 'Kassym-Jomart Tokayev', 'токаев'],
    ['in Cyrillic by its beginning', 'Приехал Токаев', 'тока'],
    ['by a number', 'in 2026', '202'],
    ['with an apostrophe, which nobody types', 'Kuz’min’s roof', 'kuzmins'],
  ])('%s', (_, text, words) => expect(isFoundIn([text], askedIn(words))).toBe(true));

  it.each([
    ['by the middle of a word', 'Forty wagons', 'agons'],
    ['by one of two words alone', 'Forty wagons', 'wagons trains'],
    ['by a name that is another', 'Tokayev', 'tokarev'],
    ['by what is left of doubled letters', 'Kabul', 'qqq'],
    ['by sound, where the word is no name', 'a quick wagon', 'vagon'],
  ])('not %s', (_, text, words) => expect(isFoundIn([text], askedIn(words))).toBe(false));

  it('in several texts together', () => {
    expect(isFoundIn(['Rita Osokina', 'a glazier'], askedIn('glaz rita'))).toBe(true);
  });
});

describe('what was found is marked', () => {
  it.each([
    ['Forty wagons, six Wagons', 'wagon', ['wagons', 'Wagons']],
    ['President Токаев said', 'tokaev', ['Токаев']],
    ['Nothing here', 'wagon', []],
    ['Two words, two marks', 'mar two', ['Two', 'two', 'marks']],
  ])('in “%s” for “%s”', (text, words, found) => {
    const { marks } = marked(text, askedIn(words));
    expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(found);
  });

  it('and nothing where nothing is asked for', () => expect(marked('words', []).marks).toEqual([]));
});

it('keeps no form twice, and none with a space or a line’s end in it', () => {
  const forms = formsIn('Wagons, wagons\nand Токаев — Токаев; naïve Ünal');
  expect(new Set(forms).size).toBe(forms.length);
  expect(forms.join('')).not.toMatch(/\s/);
});

it('asks for no word twice, for the first eight alone, and for nothing in signs', () => {
  expect(askedIn('a a b c d e f g h i j')).toHaveLength(8);
  expect(askedIn(' … —')).toEqual([]);
});
