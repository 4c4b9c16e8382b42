/** Under which head a moment stands in a list: this week, last week, then its month. */
import { date, t } from '../../../browser/words.ts';

const DAY = 86_400_000;

/** Monday at midnight of the week of a moment, by the reader's clock. */
function weekOf(at: number): number {
  const monday = new Date(at);
  monday.setHours(0, 0, 0, 0);
  monday.setDate(monday.getDate() - ((monday.getDay() + 6) % 7));
  return monday.getTime();
}

export function periodOf(at: number, now = Date.now()): string {
  const week = weekOf(now);
  if (at >= week) return t('periodThisWeek');
  if (at >= weekOf(week - DAY)) return t('periodLastWeek');
  return date(at, 'month');
}

/** The first letter, for a list by name; names in another script come under their own letters. */
export function letterOf(name: string): string {
  return (name.match(/\p{L}/u)?.[0] ?? '#').normalize('NFD').charAt(0).toLocaleUpperCase();
}
