import { expect, it } from 'vitest';
import { analyze } from '../../../src/engine/analyze.ts';
import { isKnownOfficial, KNOWN_OFFICIALS } from '../../../src/engine/lexicons/claims-officials.ts';

const kindIn = (text: string) => analyze({ blocks: [{ kind: 'paragraph', text }] }).claims[0]?.sourceKind;

it.each(KNOWN_OFFICIALS)('%s speaks for a state where the article does not say who that is', (name) => {
  expect(isKnownOfficial(name)).toBe(true);
});

it('knows them in other spellings', () => {
  expect(['Sergey Lavrov', 'Volodymyr Zelenskyy', 'Recep Tayyip Erdoğan'].every(isKnownOfficial)).toBe(true);
});

it('says so as the reason of a claim, and lets the article’s own words come first', () => {
  expect(kindIn('Alexander Lukashenko said that the border would be closed.')).toBe('official');
  expect(kindIn('Alexander Lukashenko, a baker from Omsk, said that the border would be closed.')).toBe(
    'person',
  );
  expect(kindIn('Alexander Lukashev said that the border would be closed.')).toBe('person');
});
