/** Who says a claim: somebody or something that the article names, or nobody it names. */
import { useState } from 'preact/hooks';
import { t } from '../../browser/words.ts';
import type { SourceNamed } from '../../library/correction.ts';
import type { Reading } from '../../library/reading.ts';
import { SearchField } from '../components/SearchField.tsx';
import { found } from '../reading/find.ts';
import { otherPeople, wordSources } from '../reading/naming.ts';
import { Choices, useFirstAnswer } from './Choices.tsx';
import { StepShell } from './StepShell.tsx';

/** More names than these are searched. */
const MANY = 6;

export function SourceStep(props: {
  readonly reading: Reading;
  /** Who says it now: no answer to who else does. */
  readonly now: number | null;
  readonly choose: (source: SourceNamed) => void;
  readonly cancel: () => void;
}) {
  const { reading, now, choose, cancel } = props;
  const [query, setQuery] = useState('');
  const { answers, toFirst } = useFirstAnswer();
  const { language } = reading.analysis;
  const everybody = otherPeople(reading, now);
  const sources = wordSources(reading);
  const isLong = everybody.length + sources.length > MANY;
  const people = found(everybody, query, ({ named, role }) => [...named.names, role ?? '']);
  const words = found(sources, query, (source) => [source.words]);
  return (
    <StepShell title={t('sourceTitle')} submit={null} cancel={cancel}>
      {isLong && (
        <SearchField label={t('sameFind')} value={query} change={setQuery} takesFocus enter={toFirst} />
      )}
      <div class="answers" ref={answers}>
        <Choices
          label={t('tabPeople')}
          language={language}
          takesFocus={!isLong}
          choices={people.map(({ named, role }) => ({
            key: named.personId,
            name: named.name,
            role,
            press: () => choose({ type: 'person', person: named }),
          }))}
        />
        <Choices
          label={t('sourceOthers')}
          areNamed={false}
          language={language}
          choices={words.map((source) => ({
            key: source.words,
            name: source.words,
            role: null,
            press: () => choose(source),
          }))}
        />
        <button type="button" class="lk" onClick={() => choose({ type: 'unnamed' })}>
          {t('sourceUnnamed')}
        </button>
      </div>
    </StepShell>
  );
}
