/** A denial is never read as the assertion that it denies: its words begin with its cue. */
import { describe, expect, it } from 'vitest';
import { leadingCue, leadsItsWords } from '../../../src/ui/reading/leading-cue.ts';
import { type LabelledClaim, paragraphs, readingOf } from '../../gallery/readings/label.ts';

function read(text: string, label: Partial<LabelledClaim>) {
  const claim = { kind: 'indirect', words: [], source: 'Volna', ...label } as const;
  const reading = readingOf({ blocks: paragraphs('A Barge', [text]), claims: [claim] });
  const [made] = reading.analysis.claims;
  if (!made) throw new Error('no claim was made');
  return { reading, claim: made };
}

const DENIED = { cue: 'denied', degree: 'denied' } as const;

describe('leadingCue', () => {
  it.each([
    ['the article’s own “that”', 'Volna denied that the barge sank.', 'that'],
    ['a “that” some words later', 'Volna denied on Friday that the barge sank.', 'that'],
    ['none where the article has none', 'Volna denied the barge sank.', null],
    ['none where the words come first', 'That the barge sank, Volna denied.', null],
    ['none of another “that”', 'Volna denied that day the barge sank.', null],
  ])('joins the words with %s', (_, text, joint) => {
    const { reading, claim } = read(text, {
      ...DENIED,
      words: ['the barge sank'].filter((w) => text.includes(w)),
    });
    expect(leadingCue(reading, claim)).toEqual({ cue: 'denied', joint });
  });

  it('is null without a cue', () => {
    const { reading, claim } = read('“The barge sank.” Volna', { words: ['The barge sank.'] });
    expect(leadingCue(reading, claim)).toBeNull();
  });
});

describe('leadsItsWords', () => {
  it('is true of a denial in the article’s words only', () => {
    const denied = read('Volna denied that the barge sank.', { ...DENIED, words: ['the barge sank'] });
    expect(leadsItsWords(denied.reading, denied.claim)).toBe(true);
    const said = read('Volna said that the barge sank.', { cue: 'said', words: ['the barge sank'] });
    expect(leadsItsWords(said.reading, said.claim)).toBe(false);
  });

  it('leaves the cue of a quoted denial on the line above', () => {
    const quoted = read('Volna denied it: “No barge sank.”', {
      ...DENIED,
      kind: 'direct',
      words: ['No barge sank.'],
    });
    expect(leadsItsWords(quoted.reading, quoted.claim)).toBe(false);
  });
});
