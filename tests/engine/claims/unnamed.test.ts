import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/engine/analyze.ts';
import { paragraphs } from './marked-example.ts';

const kindIn = (text: string) => analyze({ blocks: paragraphs(text) }).claims.at(-1)?.sourceKind;

describe('a source that wishes to stay unnamed', () => {
  it.each([
    'Speaking on condition of anonymity, a clerk at the port said the pier was old.',
    'A clerk at the port who spoke anonymously said the pier was old.',
    'A clerk, whose identity is known to The Moscow Times, said the pier was old.',
    'A clerk, whose name has been withheld at his request, said the pier was old.',
    'A clerk who preferred not to give her name said the pier was old.',
    'A doctor who refused to be identified said the pier was old.',
    'A European diplomat who declined to be named said the pier was old.',
    'An official who is not authorized to speak publicly said the pier was old.',
    'A senior official, speaking off the record, said the pier was old.',
    'A woman who was too frightened to give her name said the pier was old.',
    '“The pier is old,” said the nurse, who asked that neither her name nor her ward be printed.',
    'The pier was old, said an old hand at the terminal who asked for his name to be left out.',
    'A cook who asked us to leave out her name said the pier was old.',
    '“The pier is old,” said a foreman. Like everyone at the port, he asked not to be identified.',
  ])('says so in many ways: %s', (text) => {
    expect(kindIn(text)).toBe('anonymous');
  });

  it.each([
    ['person', 'A clerk who did not know his name said the pier was old.'],
    ['person', 'A clerk at the port said the pier was old. A guard was not named.'],
    ['official', 'A police official refused to name the suspect and said the pier was old.'],
    ['official', 'The police said two men had drowned, without giving their names.'],
    ['person', 'Doctors said the pier was old. The pier, a guard said on condition of anonymity, creaks.'],
  ])('is %s without such a wish: %s', (kind, text) => {
    const [first] = analyze({ blocks: paragraphs(text) }).claims;
    expect(first?.sourceKind).toBe(kind);
  });
});
