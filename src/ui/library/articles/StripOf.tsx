/** The meter's strip as the library keeps it. */
import { t } from '../../../browser/words.ts';
import type { Strip } from '../../../library/browsing/browse.ts';
import { share } from '../../components/meter-shares.ts';
import { Score } from '../../components/Score.tsx';

interface Props {
  readonly strip: Strip;
  /** Of the text. */
  readonly language: string;
}

export function StripOf({ strip, language }: Props) {
  if (stripShare(strip, language) === null) return <span class="t-small">{t('claimsUnread')}</span>;
  return <Score className="strip" bars={strip.bars} words={strip.words} />;
}

/** Whole percent of the words that are attributed to somebody; null where that is not known: of Russian text only the names are read. */
export function stripShare({ attributed, words }: Strip, language: string): number | null {
  return language === 'ru' ? null : share(attributed, words);
}
