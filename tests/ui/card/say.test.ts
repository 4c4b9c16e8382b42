/** What the card says aloud, and how long it stands there. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { sayIn } from '../../../src/ui/card/say.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('takes words away once they were heard, so that no later card ends in them', () => {
  const region = { textContent: '' };
  const say = sayIn(region);
  say('Highlighted.');
  vi.advanceTimersByTime(4000);
  expect(region.textContent).toBe('Highlighted.');
  vi.advanceTimersByTime(6000);
  expect(region.textContent).toBe('');
});

it('gives the next words their whole time', () => {
  const region = { textContent: '' };
  const say = sayIn(region);
  say('Person, 1 of 40: Anna Petrova');
  vi.advanceTimersByTime(6000);
  say('Person, 2 of 40: Oleg Tarabrin');
  vi.advanceTimersByTime(6000);
  expect(region.textContent).toBe('Person, 2 of 40: Oleg Tarabrin');
});
