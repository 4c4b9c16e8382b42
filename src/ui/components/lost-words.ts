/** What is missing, in a sentence: how much there was, when, and how much there is now. */
import { date, plural, t } from '../../browser/words.ts';
import type { LibraryHealth } from '../../messaging/keeping-protocol.ts';

type Lost = Pick<LibraryHealth, 'before' | 'now'>;

/** The notes, unless only corrections are missing. */
export function lostTitle({ before, now }: Lost): string {
  if (!before || !now) return t('lostAlarm');
  const when = date(before.at, 'dayOfMonth');
  const [were, left] =
    now.notes < before.notes
      ? [plural('lostNotes', before.notes, when), now.notes]
      : [plural('lostCorrections', before.corrections, when), now.corrections];
  return t('lostTitle', were, left === 0 ? t('lostNowNone') : plural('lostNow', left));
}
