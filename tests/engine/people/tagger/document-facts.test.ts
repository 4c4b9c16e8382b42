import { describe, expect, it } from 'vitest';
import { factsOf, SITUATIONS } from '../../../../src/engine/people/tagger/document-facts.ts';
import { viewText } from '../../../../src/engine/people/tagger/view.ts';
import { readWords } from '../../../../src/engine/people/words.ts';
import { readText } from '../../../../src/engine/text/text.ts';
import type { BlockKind } from '../../../../src/engine/types.ts';

type Situation = (typeof SITUATIONS)[number];

function factsIn(text: string, kind: BlockKind = 'paragraph') {
  const blocks = text.split('\n').map((line) => ({ kind, text: line }));
  return viewText(readWords(readText(blocks))).facts;
}

/** The situations in which an article shows a word, each with its count. */
function situationsOf(word: string, text: string, kind?: BlockKind): Partial<Record<Situation, number>> {
  const { counts } = factsOf(factsIn(text, kind), word);
  return Object.fromEntries(SITUATIONS.flatMap((name, at) => (counts[at] ? [[name, counts[at]]] : [])));
}

describe('what an article shows about a capitalised word', () => {
  it.each<readonly [Situation, string, string]>([
    ['last of longer runs', 'veresov', 'He saw Oleg Veresov there.'],
    ['first of longer runs', 'oleg', 'He saw Oleg Veresov there.'],
    ['after a title', 'veresov', 'He saw Mayor Veresov there.'],
    ['after a first name', 'veresov', 'He saw Oleg Veresov there.'],
    ['beside a verb of speech', 'veresov', 'It was late, Veresov said.'],
    ['beside a verb of speech', 'veresov', 'It was late, said Veresov.'],
    ['after a preposition of place', 'veresov', 'They live in Veresov now.'],
    ['after “the”', 'veresov', 'They took the Veresov home.'],
    ['before a body', 'veresov', 'They left the Veresov Institute.'],
    ['alone', 'veresov', 'Then at last Veresov left.'],
    ['written in lower case', 'harbor', 'There Harbor lay, a harbor of old.'],
    ['owner', 'veresov', 'They saw Veresov’s boat.'],
    ['with an age', 'veresov', 'They saw Oleg Veresov, 48, there.'],
  ])('%s: %s in “%s”', (situation, word, text) => {
    expect(situationsOf(word, text)[situation]).toBe(1);
  });

  it.each<readonly [Situation, string, string]>([
    ['with an age', 'veresov', 'They saw Oleg Veresov, 480 of them, there.'],
    ['last of longer runs', 'veresov', 'Then at last Veresov left.'],
    ['after a preposition of place', 'veresov', 'They heard of Veresov now.'],
    ['owner', 'veresov', 'They saw Veresov there.'],
    ['before a body', 'institute', 'They left the Veresov Institute.'],
  ])('not %s: %s in “%s”', (situation, word, text) => {
    expect(situationsOf(word, text)[situation]).toBeUndefined();
  });

  it('counts a situation up to two', () => {
    expect(situationsOf('veresov', 'He saw Veresov.\nShe saw Veresov.\nThey saw Veresov.').alone).toBe(2);
  });

  it('counts no situation of a headline, in which every word has a capital', () => {
    expect(situationsOf('veresov', 'Mayor Veresov Leaves for Omsk', 'title')).toEqual({});
  });

  it('reads a Russian surname in all its cases as one word', () => {
    const facts = factsIn('Там видели Вересова. Потом пришёл Вересов.');
    expect(factsOf(facts, 'вересовым')).toBe(factsOf(facts, 'вересов'));
  });

  it('knows nothing of a word that the article does not hold', () => {
    expect(factsOf(factsIn('He left.'), 'veresov')).toMatchObject({
      capital: 0,
      signs: 0,
      before: [],
      after: [],
    });
  });

  it('keeps a few of the words around it, for the features', () => {
    const text = Array.from({ length: 9 }, () => 'They met Veresov twice.').join('\n');
    const { before, after } = factsOf(factsIn(text), 'veresov');
    expect([before.length, after.length]).toEqual([6, 6]);
    expect(new Set(before).size).toBe(1);
  });
});
