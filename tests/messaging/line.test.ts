import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLine, type Line } from '../../src/messaging/line.ts';
import type { Frame } from '../../src/messaging/port-frames.ts';

/** Two lines over a wire that a test can break; frames on their way are lost with it. */
function twoEnds() {
  const wire: { to: 'left' | 'right'; frame: Frame }[] = [];
  const heard: Record<'left' | 'right', unknown[]> = { left: [], right: [] };
  const ends: Record<'left' | 'right', Line> = {
    left: createLine('left', (frame) => wire.push({ to: 'right', frame })),
    right: createLine('right', (frame) => wire.push({ to: 'left', frame })),
  };
  const both = (act: (line: Line) => void) => [ends.left, ends.right].forEach(act);
  return {
    ends,
    heard,
    step() {
      const next = wire.shift();
      const arrived = next && ends[next.to].heard(next.frame);
      if (next && arrived) heard[next.to].push(arrived.message);
      return next !== undefined;
    },
    join: () => both((line) => line.heard({ type: 'joined' })),
    breakDown() {
      wire.length = 0;
      both((line) => line.broke());
    },
  };
}

describe('line', () => {
  it('keeps what is said before both ends are there', () => {
    const { ends, heard, step, join } = twoEnds();
    ends.left.post('one');
    ends.left.post('two');
    expect(step()).toBe(false);
    join();
    while (step());
    expect(heard.right).toEqual(['one', 'two']);
    expect(ends.left.waiting()).toBe(false);
  });

  it('begins to count anew with an end that was made anew', () => {
    const received: unknown[] = [];
    const line = createLine('page', () => {});
    const take = (from: string, number: number) => {
      const arrived = line.heard({ type: 'message', from, number, message: `${from}${number}` });
      if (arrived) received.push(arrived.message);
    };
    take('card-a', 1);
    take('card-a', 2);
    take('card-a', 2);
    take('card-b', 1);
    expect(received).toEqual(['card-a1', 'card-a2', 'card-b1']);
  });

  it('loses nothing, doubles nothing and keeps the order, wherever it breaks', () => {
    const move = fc.oneof(
      { weight: 4, arbitrary: fc.constant('step' as const) },
      { weight: 2, arbitrary: fc.constantFrom('left' as const, 'right' as const) },
      { weight: 1, arbitrary: fc.constantFrom('break' as const, 'join' as const) },
    );
    fc.assert(
      fc.property(fc.array(move, { maxLength: 200 }), (moves) => {
        const { ends, heard, step, join, breakDown } = twoEnds();
        const said = { left: [] as number[], right: [] as number[] };
        for (const [number, each] of moves.entries()) {
          if (each === 'step') step();
          else if (each === 'break') breakDown();
          else if (each === 'join') join();
          else {
            said[each].push(number);
            ends[each].post(number);
          }
        }
        breakDown();
        join();
        while (step());
        expect(heard.right).toEqual(said.left);
        expect(heard.left).toEqual(said.right);
      }),
    );
  });
});
