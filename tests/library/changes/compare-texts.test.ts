import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SentenceAt, WordRun } from '../../../src/library/changes/changes.ts';
import { compareTexts } from '../../../src/library/changes/compare-texts.ts';
import { bagOf, compareWords, likeness } from '../../../src/library/changes/compare-words.ts';

const textOf = (title: string, ...sentences: readonly string[]): SentenceAt[] =>
  [title, ...sentences].map((text, block) => ({
    text,
    at: { block, start: 0, end: text.length },
    isTitle: block === 0,
  }));

const wholeOf = (runs: readonly WordRun[]) => runs.map(({ text }) => text).join('');

/** `-word-` was struck, `+word+` put in. */
const marked = (runs: readonly WordRun[]) =>
  runs
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'gone' ? `-${text}-` : `+${text}+`))
    .join('');

const OLD = [
  'A barge that left the weir with 41 crates arrived with 34.',
  'The Reed Gazette could not verify this.',
  'Nobody answered the door.',
];

describe('compareTexts', () => {
  it('shows what was altered word by word, what is new, and counts what stands', () => {
    const { changes, same } = compareTexts(
      textOf('Two Counts', ...OLD),
      textOf(
        'Two Counts',
        'A barge that left the weir with 40 crates arrived with 34.',
        'The Reed Gazette could not independently verify the lock keeper’s account.',
        'Nobody answered the door.',
        'The keeper did not return a second call.',
      ),
    );
    expect(same).toBe(2);
    expect(
      changes.map((change) =>
        change.type === 'altered'
          ? `${marked(change.before)} > ${marked(change.now)}`
          : change.type === 'added'
            ? `+ ${change.now}`
            : `- ${change.before}`,
      ),
    ).toEqual([
      'A barge that left the weir with -41- crates arrived with 34. > A barge that left the weir with +40+ crates arrived with 34.',
      'The Reed Gazette could not verify -this-. > The Reed Gazette could not +independently+ verify +the lock keeper’s account+.',
      '+ The keeper did not return a second call.',
    ]);
  });

  it('takes another headline for the headline’s new wording, whatever its words', () => {
    const { changes } = compareTexts(
      textOf('Two Counts', ...OLD),
      textOf('A Barge Divides a Village', ...OLD),
    );
    expect(changes).toMatchObject([{ type: 'altered', isTitle: true }]);
  });

  it('tells where a sentence was that is gone', () => {
    const { changes } = compareTexts(textOf('T', ...OLD), textOf('T', ...OLD.slice(0, 2)));
    expect(changes).toEqual([{ type: 'removed', before: OLD[2], isTitle: false }]);
  });

  it('takes a sentence for moved that stands elsewhere word for word', () => {
    const { changes, moved } = compareTexts(
      textOf('T', ...OLD),
      textOf('T', OLD[2] ?? '', OLD[0] ?? '', OLD[1] ?? ''),
    );
    expect(changes).toEqual([]);
    expect(moved).toBe(1);
  });

  it('finds nothing between a text and itself, nor where only white space differs', () => {
    const spaced = OLD.map((sentence) => sentence.replace(' ', '\u00a0 '));
    expect(compareTexts(textOf('T', ...OLD), textOf('T', ...spaced))).toEqual({
      changes: [],
      same: 4,
      moved: 0,
    });
  });

  it('accounts for every sentence of both texts, whatever they are', () => {
    const sentence = fc.constantFrom('a b c', 'a b d', 'e f', 'g', 'h i j k', '');
    fc.assert(
      fc.property(
        fc.array(sentence, { maxLength: 12 }),
        fc.array(sentence, { maxLength: 12 }),
        (one, other) => {
          const { changes, same, moved } = compareTexts(textOf('T', ...one), textOf('T', ...other));
          const now = changes.filter(({ type }) => type !== 'removed').length;
          expect(now + same + moved).toBe(other.length + 1);
        },
      ),
    );
  });

  it('bears two texts of ten thousand sentences that share none', () => {
    const make = (word: string) =>
      Array.from({ length: 10_000 }, (_, at) => `${word} number ${at} of the long report stands here.`);
    const { changes } = compareTexts(textOf('T', ...make('Entry')), textOf('T', ...make('Record')));
    expect(changes.length).toBeGreaterThan(9_999);
  });
});

describe('compareWords', () => {
  it('leaves both sentences whole', () => {
    const words = fc.array(fc.constantFrom('barge', ' ', '41', '.', '“', 'её', '\n', 'O’Neil'), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(words, words, (one, other) => {
        const [before, now] = [one.join(''), other.join('')];
        const runs = compareWords(before, now);
        expect(wholeOf(runs.before)).toBe(before);
        expect(wholeOf(runs.now)).toBe(now);
      }),
    );
  });

  it('draws one line through words that went together', () => {
    const { before } = compareWords('He saw the red boat.', 'He saw it.');
    expect(before.filter(({ kind }) => kind === 'gone')).toEqual([{ kind: 'gone', text: 'the red boat' }]);
  });

  it('gives sentences that share nothing as they are', () => {
    const long = (word: string) => `${word} `.repeat(3000);
    expect(compareWords(long('one'), long('other')).now).toEqual([{ kind: 'new', text: long('other') }]);
  });
});

it.each([
  ['the same', 'The same!', 1],
  ['one two', 'three four', 0],
  ['one two', 'one three', 0.5],
  ['', '', 1],
])('likeness of %j and %j is %d', (one, other, like) => {
  expect(likeness(bagOf(one), bagOf(other))).toBe(like);
});
