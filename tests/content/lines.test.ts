/** From rectangles to lines; the reader sees one box a line, whatever markup lies inside. */
import { describe, expect, it } from 'vitest';
import { around, type Box, inside, linesOf } from '../../src/content/lines.ts';

const box = (left: number, top: number, right: number, bottom: number): Box => ({ left, top, right, bottom });

describe('lines', () => {
  it.each([
    ['one text node', [box(0, 0, 50, 20)], [box(0, 0, 50, 20)]],
    [
      'text and the element around it count once',
      [box(0, 0, 50, 20), box(20, 0, 50, 20)],
      [box(0, 0, 50, 20)],
    ],
    ['neighbours on a line become one', [box(0, 0, 50, 20), box(50.4, 0, 90, 20)], [box(0, 0, 90, 20)]],
    [
      'two lines stay two',
      [box(60, 0, 90, 20), box(0, 30, 40, 50)],
      [box(60, 0, 90, 20), box(0, 30, 40, 50)],
    ],
    [
      'lines that overlap by a hair stay two',
      [box(0, 0, 90, 21), box(0, 20, 40, 41)],
      [box(0, 0, 90, 21), box(0, 20, 40, 41)],
    ],
    [
      'parts far apart on one line stay two',
      [box(0, 0, 30, 20), box(60, 0, 90, 20)],
      [box(0, 0, 30, 20), box(60, 0, 90, 20)],
    ],
    ['a raised figure joins its line', [box(0, 0, 50, 20), box(50, -2, 58, 10)], [box(0, -2, 58, 20)]],
    ['ends of collapsed white space are left out', [box(10, 0, 10.5, 20), box(0, 0, 0, 20)], []],
  ])('%s', (_name, rectangles, lines) => {
    expect(linesOf(rectangles)).toEqual(lines);
  });

  it('holds a point on its edge and none beyond it', () => {
    expect(inside(box(0, 0, 10, 10), 10, 0)).toBe(true);
    expect(inside(box(0, 0, 10, 10), 10.1, 5)).toBe(false);
    expect(inside(box(0, 0, 10, 10), 5, -0.1)).toBe(false);
  });

  it('has nothing around nothing', () => {
    expect(around([])).toBeNull();
    expect(around([box(5, 5, 6, 6), box(0, 9, 3, 10)])).toEqual(box(0, 5, 6, 10));
  });
});
