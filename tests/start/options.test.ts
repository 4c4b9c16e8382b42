import { describe, expect, it } from 'vitest';
import { parseStart } from './options.ts';

describe('parseStart', () => {
  it('looks for any browser and opens a window unless told otherwise', () => {
    expect(parseStart([])).toEqual({ kinds: ['chromium', 'firefox'], headless: false, shot: null });
  });

  it.each([
    [['--firefox'], { kinds: ['firefox'], headless: false, shot: null }],
    [['--chromium'], { kinds: ['chromium'], headless: false, shot: null }],
    [['--headless', '--shot', 'a.png'], { kinds: ['chromium', 'firefox'], headless: true, shot: 'a.png' }],
  ])('reads %j', (given, options) => {
    expect(parseStart(given)).toEqual(options);
  });

  it.each([[['--chromium', '--firefox']], [['--shot', 'a.jpg']], [['--shot']], [['--edge']]])(
    'refuses %j',
    (given) => {
      expect(() => parseStart(given)).toThrow();
    },
  );
});
