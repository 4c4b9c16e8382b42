/** Of several stories on one page, the one the reader has before them. */
import { expect, it } from 'vitest';
import { storyInView } from '../../src/content/story-in-view.ts';

it.each([
  ['no story', [], null],
  ['one that fills the window', [{ top: -100, bottom: 900 }], 0],
  [
    'the first, while it covers more',
    [
      { top: -2000, bottom: 500 },
      { top: 500, bottom: 3000 },
    ],
    0,
  ],
  [
    'the second, once it covers more',
    [
      { top: -2000, bottom: 300 },
      { top: 300, bottom: 3000 },
    ],
    1,
  ],
  [
    'a short one that is seen whole loses to a long one that fills more of the window',
    [
      { top: 0, bottom: 200 },
      { top: 200, bottom: 5000 },
    ],
    1,
  ],
  [
    'the nearest, when none is in the window',
    [
      { top: -3000, bottom: -900 },
      { top: 850, bottom: 2000 },
    ],
    1,
  ],
])('is %s', (_name, stories, expected) => {
  expect(storyInView(stories, 800)).toBe(expected);
});
