import { describe, expect, it } from 'vitest';
import { EVIDENCE } from '../../../src/engine/people/evidence.ts';
import { formOpinions } from '../../../src/engine/people/opinions.ts';
import { readWords } from '../../../src/engine/people/words.ts';
import { readText } from '../../../src/engine/text/text.ts';
import type { Block } from '../../../src/engine/types.ts';

function opinions(blocks: readonly Block[]) {
  return formOpinions(readWords(readText(blocks))).map(({ home, first, end, ground, explain, score }) => ({
    words: home.words
      .slice(first, end)
      .map(({ text }) => text)
      .join(' '),
    ground,
    score,
    rules: explain().map(({ rule }) => rule),
  }));
}

function named(...paragraphs: string[]): string[] {
  return opinions(paragraphs.map((text) => ({ kind: 'paragraph', text })))
    .filter(({ ground }) => ground !== null)
    .map(({ words }) => words);
}

function rulesFor(words: string, text: string): string[] {
  return opinions([{ kind: 'paragraph', text }]).find((one) => one.words === words)?.rules ?? [];
}

describe('the table of evidence', () => {
  it.each([
    ['begins with a first name', 'Oleg Veresov', 'There Oleg Veresov said so.'],
    ['initials before a word', 'M. A. Veresova', 'There M. A. Veresova said so.'],
    ['surname ending', 'Veresov', 'There Mayor Veresov said so.'],
    ['after a title', 'Veresov', 'There Mayor Veresov said so.'],
    ['before a verb of speech', 'Oleg Veresov', 'There Oleg Veresov said so.'],
    ['after a verb of speech', 'Oleg Veresov', 'So said Oleg Veresov.'],
    ['before a deed', 'Oleg Veresov', 'There Oleg Veresov resigned.'],
    ['an age follows', 'Oleg Veresov', 'There Oleg Veresov, 41, slept.'],
    ['a description follows', 'Oleg Veresov', 'There Oleg Veresov, the mayor, slept.'],
    ['a name of two to four words', 'Oleg Veresov', 'There Oleg Veresov slept.'],
  ])('counts "%s" for %s in "%s"', (rule, words, text) => {
    expect(rulesFor(words, text)).toContain(rule);
  });

  it('weighs for as well as against, each row once', () => {
    const rules = EVIDENCE.map(({ rule }) => rule);
    expect(new Set(rules).size).toBe(rules.length);
    expect(EVIDENCE.some(({ weight }) => weight > 0)).toBe(true);
    expect(EVIDENCE.some(({ weight }) => weight < 0)).toBe(true);
  });
});

describe('formOpinions', () => {
  it.each([
    [['There Mayor Oleg Veresov said so.'], ['Oleg Veresov']],
    [['There Oleg Veresov said so. There was Veresov again.'], ['Oleg Veresov', 'Veresov']],
    [['There Oleg Veresov said so. “Let us wait for Oleg.”'], ['Oleg Veresov', 'Oleg']],
    [['There Oleg Veresov said so. It was Verseov again.'], ['Oleg Veresov', 'Verseov']],
    [['They were at the Interior Ministry in Moscow on Monday.'], []],
    [['They were at the Oleg Veresov Foundation.'], []],
  ])('of %j are %j', (paragraphs, expected) => {
    expect(named(...paragraphs)).toEqual(expected);
  });

  it('ask more of a headline', () => {
    const found = opinions([{ kind: 'title', text: 'Angry Captain Leaves Veretsk Behind' }]);
    expect(found.filter(({ ground }) => ground !== null)).toEqual([]);
  });

  it('see in a headline whom the text names', () => {
    const found = opinions([
      { kind: 'title', text: 'Angry Veresov Leaves Town Hall Behind' },
      { kind: 'paragraph', text: 'There Mayor Oleg Veresov said so.' },
    ]);
    expect(found.filter(({ ground }) => ground === 'surname').map(({ words }) => words)).toEqual(['Veresov']);
  });

  it('keep the sum even where they see no name', () => {
    const [none] = opinions([{ kind: 'paragraph', text: 'The old Qwzz slept.' }]);
    expect(none?.ground).toBeNull();
    expect(none?.score).toBeLessThan(1);
  });
});
