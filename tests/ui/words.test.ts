/** Words, counts, dates and numbers as a reader of either language writes them. */
import { beforeAll, describe, expect, it } from 'vitest';
import { asContext } from '../browser-fake/as-context.ts';
import { createFakeBrowser } from '../browser-fake/fake-browser.ts';

type Words = typeof import('../../src/browser/words.ts');

const load = (language: 'en' | 'ru') =>
  asContext(createFakeBrowser({ language }).page('popup.html'), () => import('../../src/browser/words.ts'));

const NOON = Date.UTC(2025, 2, 14, 12);

describe('in English', () => {
  let words: Words;
  beforeAll(async () => {
    words = await load('en');
  });

  it.each([
    [0, '0 claims by this person'],
    [1, '1 claim by this person'],
    [1406, '1,406 claims by this person'],
  ])('counts %i', (count, expected) => {
    expect(words.plural('countSays', count)).toBe(expected);
  });

  it('puts parts in their places', () => {
    expect(words.t('noAccessAllow', 'example.org')).toBe('Allow on example.org');
    expect(words.plural('metTimes', 1)).toBe('met once before');
    expect(words.pluralAround('countSays', 2, '·')).toBe('· claims by this person');
  });

  it('keeps what stands in a part as it is', () => {
    expect(words.t('searchNothing', '$1 <b>')).toBe('Nothing here fits “$1 <b>”.');
  });

  it('writes percents and days', () => {
    expect(words.percent(52)).toBe('52%');
    expect(words.date(NOON, 'long')).toBe('March 14, 2025');
    expect(words.day(NOON)).toBe('Mar 14, 2025');
  });

  it('writes the hour of a clock without a nought before it, as its readers do', () => {
    const morning = new Date(2025, 2, 14, 9, 5).getTime();
    expect(words.date(morning, 'clock').replace(/\s/u, ' ')).toBe('9:05 AM');
  });

  it('leaves out the present year', () => {
    expect(words.day(Date.now())).not.toContain(String(new Date().getFullYear()));
  });

  it('says today and yesterday by their words, and no other day', () => {
    const noon = new Date().setHours(12, 0, 0, 0);
    const DAY = 86_400_000;
    expect(words.recentDay(noon)).toBe('today');
    expect(words.recentDay(noon - DAY)).toBe('yesterday');
    expect(words.recentDay(noon - 2 * DAY)).toBe(words.day(noon - 2 * DAY));
  });

  it('gives nothing for a moment that is none', () => {
    expect(words.date(Number.NaN, 'long')).toBe('');
    expect(words.date(1e300, 'long')).toBe('');
  });
});

describe('in Russian', () => {
  let words: Words;
  beforeAll(async () => {
    words = await load('ru');
  });

  it.each([
    [1, '1 утверждение'],
    [3, '3 утверждения'],
    [5, '5 утверждений'],
    [11, '11 утверждений'],
    [21, '21 утверждение'],
  ])('counts %i', (count, expected) => {
    expect(words.plural('countSays', count)).toBe(expected);
  });

  it('sets a no-break space before the percent sign and names months in the genitive', () => {
    expect(words.percent(52)).toBe('52\u00A0%');
    expect(words.date(NOON, 'long')).toBe('14 марта 2025');
    expect(words.date(NOON, 'month')).toBe('март 2025');
    expect(words.wordsLanguage()).toBe('ru');
  });
});
