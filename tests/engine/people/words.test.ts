import { describe, expect, it } from 'vitest';
import { readWords, type Words } from '../../../src/engine/people/words.ts';
import { readText } from '../../../src/engine/text/text.ts';
import type { BlockKind } from '../../../src/engine/types.ts';

function wordsOf(text: string, kind: BlockKind = 'paragraph'): Words {
  return readWords(readText([{ kind, text }]));
}

function runsOf(text: string, kind: BlockKind = 'paragraph'): string[] {
  return wordsOf(text, kind).blocks.flatMap(({ words, runs }) =>
    runs.map(({ first, end }) =>
      words
        .slice(first, end)
        .map((word) => word.text)
        .join(' '),
    ),
  );
}

describe('runs of capitalised words', () => {
  it.each([
    [
      'They met Oleg Veresov, Pavel Ilyk and Anna Serova.',
      ['They', 'Oleg Veresov', 'Pavel Ilyk', 'Anna Serova'],
    ],
    ["The mayor heard Oleg Veresov's plan.", ['The', 'Oleg Veresov']],
    ['He saw Joost van der Meer there.', ['He', 'Joost van der Meer']],
    ['There he and von der Heide spoke.', ['There', 'von der Heide']],
    ['Then Rza Veres ogly left.', ['Rza Veres ogly']],
    ['Then M.A. Veresova left.', ['M.A. Veresova']],
    ['It was late. Veresov left.', ['It', 'Veresov']],
    ['They spoke of Peter the Great again.', ['They', 'Peter the Great']],
    ['There Oleg “Chet” Veresov left.', ['There Oleg', 'Chet', 'Veresov']],
    ['He saw Oleg “Chet” Veresov leave.', ['He', 'Oleg “ Chet ” Veresov']],
    ['He saw Oleg “Chet” and left.', ['He', 'Oleg', 'Chet']],
    ['no capitals at all', []],
    ['', []],
  ])('of "%s"', (text, runs) => {
    expect(runsOf(text)).toEqual(runs);
  });

  it('of one block are those of no other', () => {
    const words = readWords(
      readText([
        { kind: 'paragraph', text: 'He met Oleg' },
        { kind: 'paragraph', text: 'Veresov there' },
      ]),
    );
    expect(words.blocks.map(({ runs }) => runs.length)).toEqual([2, 1]);
  });
});

describe('headlines', () => {
  it.each<[string, BlockKind, boolean]>([
    ['Ferry Captain and Port Differ Over Crossing', 'title', true],
    ['Ferry captain and port differ over crossing', 'title', false],
    ['Oleg Veresov', 'title', false],
    ['Oleg Veresov met Anna Serova.', 'paragraph', false],
    [
      'Ferry Captain And Port Differ Over Night Crossing While Council Waits Behind Closed Doors',
      'list',
      true,
    ],
  ])('are told by their capitals: %s (%s)', (text, kind, headline) => {
    expect(wordsOf(text, kind).blocks[0]?.headline).toBe(headline);
  });
});

describe('counts', () => {
  it('tell how a word is written inside sentences, where a capital shows something', () => {
    const { counts } = wordsOf('Rook is a firm. The rook flew. They sued Rook.');
    expect(counts.get('rook')).toEqual({ lower: 1, capital: 1 });
  });

  it('leave headlines out', () => {
    const { counts } = wordsOf('Ferry Captain and Port Differ Over Crossing', 'title');
    expect(counts.get('ferry')).toEqual({ lower: 0, capital: 0 });
  });

  it('are kept of the words of runs alone', () => {
    const { counts } = wordsOf('They sued Rook.');
    expect(counts.has('sued')).toBe(false);
  });

  it('leave out blocks that tell no story', () => {
    expect(wordsOf('By Oleg Veresov', 'byline').counts.size).toBe(0);
  });
});
