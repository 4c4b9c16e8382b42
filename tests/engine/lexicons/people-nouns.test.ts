import { describe, expect, it } from 'vitest';
import {
  HUMAN_NOUNS,
  isHumanNoun,
  isNotHuman,
  isSeveral,
  SEVERAL,
} from '../../../src/engine/lexicons/people-nouns.ts';
import { titleKind } from '../../../src/engine/lexicons/people-titles.ts';
import { isPersonNoun } from '../../../src/engine/people/roles/phrases.ts';
import { readWord } from '../../../src/engine/people/word.ts';
import { tokenize } from '../../../src/engine/text/tokens.ts';
import { rolesOf } from '../people/named-people.ts';

describe('nouns for human beings', () => {
  it.each(HUMAN_NOUNS.flatMap(({ words, example }) => words.map((word) => [word, example] as const)))(
    'make a role of %s in their example',
    (word, example) => {
      const text = example.replace('~', word);
      const role = text.slice(0, text.indexOf(','));
      expect(rolesOf('Veresov', text)).toContain(role);
    },
  );

  it('stand in lower case, in the singular, each once', () => {
    const all = HUMAN_NOUNS.flatMap(({ words }) => words);
    expect(all.filter((word) => word !== word.toLowerCase())).toEqual([]);
    expect(all.filter((word, at) => all.indexOf(word) !== at)).toEqual([]);
    for (const word of all) expect(isHumanNoun(word), word).toBe(true);
  });

  it('do not repeat the titles', () => {
    expect(HUMAN_NOUNS.flatMap(({ words }) => words).filter((word) => titleKind(word) !== null)).toEqual([]);
  });

  it.each(['bridge', 'letter', 'said', 'veresov', ''])('do not hold “%s”', (word) => {
    expect(isHumanNoun(word)).toBe(false);
  });
});

describe('words for several people', () => {
  it.each([...SEVERAL, 'policemen', 'congresswomen', 'schoolchildren'])('hold %s', (word) => {
    expect(isSeveral(word)).toBe(true);
  });

  it.each(['man', 'woman', 'child', 'roofer', 'twin', 'omen’s'])('do not hold %s', (word) => {
    expect(isSeveral(word)).toBe(false);
  });
});

describe('words that only look like agents', () => {
  it.each(['letter', 'corridor', 'mattress', 'summer', 'newspaper', 'encounter', 'committee', 'coriander'])(
    'are no people: %s',
    (word) => {
      expect(isNotHuman(word) || !isPersonNoun(tokenize(word).map(readWord)[0])).toBe(true);
    },
  );

  it.each(['roofer', 'beekeeper', 'governor', 'ballerina', 'counterpart'])('do not hold %s', (word) => {
    expect(isNotHuman(word)).toBe(false);
  });
});
