/** Wrong here: the popup shows one article's people over another, or waits where it need not. */
import { expect, it } from 'vitest';
import { storyAt } from '../../src/article/story-at.ts';

it.each([
  ['of the current form', 'https://www.themoscowtimes.com/2026/02/17/old-mill-a76003', 'tmt:76003'],
  [
    'of the Russian edition',
    'https://ru.themoscowtimes.com/2026/02/17/old-mill-a76003?from=x#top',
    'tmt-ru:76003',
  ],
  ['on a host of nobody known', 'https://m.example/2026/02/17/old-mill-a76003', null],
  ['of the front page', 'https://www.themoscowtimes.com/', null],
  ['that is none', 'about:blank', null],
])('the story at an address %s', (_, address, story) => {
  expect(storyAt(address)).toBe(story);
});
