/** What clearing takes away, in words. */
import { plural, t } from '../../../browser/words.ts';
import type { ClearingEffect } from '../../../library/browsing/browse.ts';

/** "3 articles, 41 claims, 7 people". */
export function effectWords({ articles, claims, people }: ClearingEffect): string {
  return t(
    'countThree',
    plural('countArticles', articles),
    plural('countClaims', claims),
    plural('countPeople', people),
  );
}

/** The reader's own, which stays unless asked for: "2 notes, 1 correction". */
export function ownWords({ notes, corrections }: ClearingEffect): string {
  const parts = [
    ...(notes > 0 ? [plural('countNotes', notes)] : []),
    ...(corrections > 0 ? [plural('countCorrections', corrections)] : []),
  ];
  return parts.length === 2 ? t('countBoth', parts[0] ?? '', parts[1] ?? '') : (parts[0] ?? '');
}

/** All that went, the reader's own with it. */
export function goneWords(effect: ClearingEffect): string {
  const own = ownWords(effect);
  return own === '' ? effectWords(effect) : t('countBoth', effectWords(effect), own);
}
