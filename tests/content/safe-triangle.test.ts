/** The way from a mark to its card: on it the card waits, off it the card may close. */
import { describe, expect, it } from 'vitest';
import { isTravelling } from '../../src/content/safe-triangle.ts';

const BELOW = { left: 100, right: 440, top: 130, bottom: 250 };
const ABOVE = { left: 100, right: 440, top: 0, bottom: 90 };
const LEFT_AT = { x: 200, y: 120 };

describe('the safe triangle', () => {
  it.each([
    ['straight down', BELOW, { x: 200, y: 126 }, true],
    ['slanting to the far corner', BELOW, { x: 300, y: 125 }, true],
    ['in the card', BELOW, { x: 300, y: 200 }, true],
    ['beside the card by a finger’s breadth', BELOW, { x: 448, y: 200 }, true],
    ['along the line of text', BELOW, { x: 400, y: 120 }, false],
    ['up and away', BELOW, { x: 210, y: 90 }, false],
    ['far beside the card', BELOW, { x: 600, y: 200 }, false],
    ['beyond the card', BELOW, { x: 200, y: 300 }, false],
    ['up to a card above', ABOVE, { x: 220, y: 100 }, true],
    ['down from a card above', ABOVE, { x: 220, y: 140 }, false],
  ])('%s', (_name, card, now, expected) => {
    expect(isTravelling(LEFT_AT, now, card)).toBe(expected);
  });
});
