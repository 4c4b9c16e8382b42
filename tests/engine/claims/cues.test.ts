import { describe, expect, it } from 'vitest';
import { type Usage, verbCueAt } from '../../../src/engine/claims/cues.ts';
import { wordsOf } from '../../../src/engine/claims/paragraph.ts';
import { paragraphOf } from './paragraph-of.ts';

/** The cues of a text with how they are used. */
function cuesIn(text: string): (readonly [string, Usage])[] {
  const paragraph = paragraphOf(text);
  return paragraph.tokens.flatMap((_, at) => {
    const cue = verbCueAt(paragraph, at);
    return cue ? [[wordsOf(paragraph, cue.words), cue.usage] as const] : [];
  });
}

describe('verbs of stating', () => {
  it.each<readonly [string, string, Usage]>([
    ['Ilyk said so.', 'said', 'finite'],
    ['Ilyk says so.', 'says', 'finite'],
    ['Officials say so.', 'say', 'finite'],
    ['Ilyk has said so.', 'has said', 'finite'],
    ['Ilyk has repeatedly said so.', 'has repeatedly said', 'finite'],
    ['Ilyk also said so.', 'also said', 'finite'],
    ['Ilyk is saying so.', 'is saying', 'finite'],
    ['Ilyk pointed out that.', 'pointed out', 'finite'],
    ['Ilyk called on them to go.', 'called on', 'finite'],
    ['It sank, adding that.', 'adding', 'participle'],
    ['Ilyk was told that.', 'was told', 'passive'],
    ['Ilyk went on to say that.', 'say', 'infinitive'],
    ['Ilyk was quoted as saying that.', 'saying', 'as-saying'],
    ['The owner claims that it sank.', 'claims', 'finite'],
    ['Critics claim that it sank.', 'claim', 'finite'],
    ['They report that it sank.', 'report', 'finite'],
    ['Both pledged to go.', 'pledged', 'finite'],
    ['“It sank,” reports Vesti.', 'reports', 'finite'],
  ])('%s → %s, %s', (text, words, usage) => {
    expect(cuesIn(text)).toContainEqual([words, usage]);
  });

  it.each([
    ['a noun after an article', 'The claim was false.'],
    ['a noun after a possessive', 'Ilyk’s claims were false.'],
    ['a noun after a possessive and an adjective', 'Ilyk’s earlier claims were false.'],
    ['a noun after a preposition', 'The papers in reports were false.'],
    ['a noun before "of"', 'Reports of fire were false.'],
    ['a plural noun at the end', 'They saw the reports.'],
    ['states of a country', 'Coastal states that have ports are rich.'],
    ['the United States', 'The United States has ports.'],
    ['state as an adjective', 'Kazakh state television closed.'],
    ['a participle before its noun', 'Two dismissed colleagues came.'],
    ['a ruling', 'The ruling came late.'],
    ['what was not said', 'Ilyk did not say so.'],
    ['what was never said', 'Ilyk never said so.'],
    ['what somebody declined to say', 'Ilyk declined to say so.'],
    ['what somebody would say', 'Ilyk would say so.'],
    ['what is easy to say', 'It is easy to say so.'],
    ['forced speech', 'He was pressured into saying so.'],
  ])('takes no cue from %s: %s', (_, text) => {
    expect(cuesIn(text)).toEqual([]);
  });

  it('reads capitals as words in a headline, and as names elsewhere', () => {
    const headline = paragraphOf('Ferry Captain Says Port Knew', [], 'title');
    expect(headline.tokens.some((_, at) => verbCueAt(headline, at))).toBe(true);
    expect(cuesIn('The Claims Office opened.')).toEqual([]);
  });
});
