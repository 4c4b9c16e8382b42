import { describe, expect, it } from 'vitest';
import type { NamedPlace } from '../../../../src/engine/people/named-place.ts';
import { behindName, listsIn } from '../../../../src/engine/people/roles/scene.ts';
import { readWord } from '../../../../src/engine/people/word.ts';
import { tokenize } from '../../../../src/engine/text/tokens.ts';

/** The words of a text, and the places of the names given, each as it stands there. */
function scene(text: string, ...names: string[]) {
  const words = tokenize(text).map(readWord);
  const places = names.map((name): NamedPlace => {
    const start = text.indexOf(name);
    const end = start + name.length;
    const first = words.findIndex((word) => word.start === start);
    let last = first;
    while (words[last] && (words[last]?.end ?? 0) <= end && words[last]?.token.kind === 'word') last++;
    return { block: 0, start, end, name, words: name.split(' '), first, last, before: '', reasons: [] };
  });
  return { words, places };
}

describe('behindName', () => {
  it.each([
    ['Oleg Veresov, 41, left.', 'Oleg Veresov', ','],
    ['Oleg V., 41, left.', 'Oleg V.', ','],
    ['Oleg Veresov left.', 'Oleg Veresov', 'left'],
    ['Oleg Veresov’s dog left.', 'Oleg Veresov', '’s'],
  ])('in “%s” stands, behind %s, “%s”', (text, name, behind) => {
    const { words, places } = scene(text, name);
    expect(words[behindName(words, places[0] as NamedPlace)]?.text).toBe(behind);
  });
});

describe('listsIn', () => {
  it.each([
    ['Anna Ilyk and Oleg Veresov left.', ['Anna Ilyk', 'Oleg Veresov'], [2, 2]],
    ['Anna Ilyk, Pavel Serk and Oleg Veresov left.', ['Anna Ilyk', 'Pavel Serk', 'Oleg Veresov'], [3, 3, 3]],
    ['Anna Ilyk, Pavel Serk, and Oleg Veresov left.', ['Anna Ilyk', 'Pavel Serk', 'Oleg Veresov'], [3, 3, 3]],
    ['Anna Ilyk, Pavel Serk left.', ['Anna Ilyk', 'Pavel Serk'], [0, 0]],
    ['Anna Ilyk met Oleg Veresov.', ['Anna Ilyk', 'Oleg Veresov'], [0, 0]],
    ['Anna Ilyk, 41, and Oleg Veresov left.', ['Anna Ilyk', 'Oleg Veresov'], [0, 0]],
    ['Anna Ilyk or Oleg Veresov left.', ['Anna Ilyk', 'Oleg Veresov'], [0, 0]],
  ])('in “%s” the names %j stand in lists of %j', (text, names, sizes) => {
    const { words, places } = scene(text, ...names);
    const lists = listsIn(words, places);
    expect(places.map(({ first }) => lists.get(first)?.size ?? 0)).toEqual(sizes);
  });
});
