/** How the article knows: an icon by kind, and the article's own words for it. */

import { t } from '../../browser/words.ts';
import type { Basis } from '../../engine/types.ts';
import type { Reading } from '../../library/reading.ts';
import { wordsAt } from '../reading/words-at.ts';
import { BASIS_WORDS, sayBasis } from './basis-words.ts';
import { Icon } from './Icon.tsx';
import { Phrase, slot } from './Phrase.tsx';

export function BasisLine(props: {
  readonly reading: Reading;
  readonly basis: Basis;
  /** How many claims above share it. */
  readonly count?: number;
  readonly size?: 'subject' | 'entry';
}) {
  const { reading, basis, count = 1, size = 'entry' } = props;
  const { message, words } = sayBasis(basis.kind, basis.words && wordsAt(reading, basis.words));
  const text = message === 'basisUnstated' && count > 1 ? t('basisUnstatedRun') : t(message, slot(0));
  const part = (
    <bdi key="words" lang={reading.analysis.language}>
      {words}
    </bdi>
  );
  return (
    <p class={size === 'subject' ? 'basis subject' : 'basis'}>
      <Icon name={BASIS_WORDS[basis.kind].icon} />
      <span>
        <Phrase text={text} parts={[part]} />
      </span>
    </p>
  );
}
