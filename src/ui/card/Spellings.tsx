/** Other ways in which the article writes a name. */
import { useState } from 'preact/hooks';
import { plural, t } from '../../browser/words.ts';
import { Phrase, slot } from '../components/Phrase.tsx';

/** Spellings shown before the reader asks for the rest. */
const FEW = 3;

export function Spellings(props: { readonly spellings: readonly string[]; readonly language: string }) {
  const { spellings, language } = props;
  const [all, setAll] = useState(false);
  if (spellings.length === 0) return null;
  const shown = all ? spellings : spellings.slice(0, FEW);
  const part = (
    <bdi key="spellings" lang={language}>
      {shown.join(', ')}
    </bdi>
  );
  return (
    <p class="t-small spellings">
      <Phrase text={t('spellingsAlso', slot(0))} parts={[part]} />{' '}
      {shown.length < spellings.length && (
        <button type="button" class="lk" onClick={() => setAll(true)}>
          {plural('andMore', spellings.length - shown.length)}
        </button>
      )}
    </p>
  );
}
