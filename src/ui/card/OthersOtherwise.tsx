/** What others say otherwise, and the article's words because of which it is listed. Never a verdict. */
import { t } from '../../browser/words.ts';
import type { Span } from '../../engine/types.ts';
import type { Reading } from '../../library/reading.ts';
import { ClaimEntry } from '../components/ClaimEntry.tsx';
import { Cue } from '../components/ClaimWords.tsx';
import { Phrase, slot } from '../components/Phrase.tsx';
import { inMarks } from '../components/Quote.tsx';
import { Section } from '../components/Section.tsx';
import { ShowMore } from '../components/ShowMore.tsx';
import type { Otherwise } from '../reading/disputes-of.ts';

/** Claims shown before the reader asks for the rest. */
const FEW = 5;

interface Props {
  readonly reading: Reading;
  readonly others: readonly Otherwise[];
  readonly jump: (spans: readonly Span[]) => void;
}

export function OthersOtherwise({ reading, others, jump }: Props) {
  if (others.length === 0) return null;
  return (
    <Section label={t('sectionOtherwise')} count={others.length}>
      <ShowMore items={others} first={FEW}>
        {(shown) => (
          <ul>
            {shown.map(({ entry, words, before }) => (
              <ClaimEntry
                key={entry.index}
                reading={reading}
                entry={entry}
                who
                basisFor={0}
                jump={jump}
                {...(before && { opposing: words })}
              />
            ))}
          </ul>
        )}
      </ShowMore>
      <Because reading={reading} others={others} />
    </Section>
  );
}

/** The words, each once, in the language of the article. */
function Because({ reading, others }: Pick<Props, 'reading' | 'others'>) {
  const { language } = reading.analysis;
  const words = [...new Set(others.map((other) => other.words.toLowerCase()))];
  const listed = (
    <span key="words">
      {words.map((word, index) => (
        <span key={word}>
          {index > 0 && ', '}
          <Cue words={inMarks(word, language)} language={language} />
        </span>
      ))}
    </span>
  );
  return (
    <p class="t-small because">
      <Phrase text={t('otherwiseBecause', slot(0))} parts={[listed]} />
    </p>
  );
}
