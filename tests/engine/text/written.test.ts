import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../src/engine/text/tokens.ts';
import { oncePerWritten } from '../../../src/engine/text/written.ts';

const writtenIn = (text: string) => tokenize(text).map(({ written }) => written);

describe('a way of writing', () => {
  it('is one object for all tokens of an article, and of the next', () => {
    const [first, , again] = writtenIn('port and port');
    expect(again).toBe(first);
    expect(writtenIn('The port')[1]).toBe(first);
    expect(writtenIn('Port')[0]).not.toBe(first);
  });

  it('is asked each question once, and keeps the answers apart', () => {
    let asked = 0;
    const lengthOf = oncePerWritten(({ text }) => {
      asked++;
      return text.length;
    });
    const kindOf = oncePerWritten(({ kind }) => kind);
    const [one, two] = writtenIn('quayside , quayside').filter(({ kind }) => kind === 'word');
    expect([one, two].map((each) => each && lengthOf(each))).toEqual([8, 8]);
    expect([one, two].map((each) => each && kindOf(each))).toEqual(['word', 'word']);
    expect(asked).toBe(1);
  });
});
