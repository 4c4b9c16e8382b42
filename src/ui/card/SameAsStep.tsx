/** Who is the same person: somebody of this article, or anybody met in another one. */
import { useEffect, useState } from 'preact/hooks';
import { t } from '../../browser/words.ts';
import type { PersonNamed } from '../../library/correction.ts';
import type { Reading } from '../../library/reading.ts';
import { SearchField } from '../components/SearchField.tsx';
import { useServices } from '../components/services.ts';
import { found } from '../reading/find.ts';
import { otherPeople, personNamed } from '../reading/naming.ts';
import { Choices, useFirstAnswer } from './Choices.tsx';
import type { StepProps } from './CorrectThis.tsx';
import { StepShell } from './StepShell.tsx';

/** People of the library whose names have these words; nobody while the answer is under way. */
function useMet(words: string): readonly PersonNamed[] {
  const { ask } = useServices();
  const [met, setMet] = useState<readonly PersonNamed[]>([]);
  useEffect(() => {
    let wanted = true;
    void ask('people/find', { words }).then((answer) => {
      if (wanted) setMet(answer.type === 'people' ? answer.people : []);
    });
    return () => {
      wanted = false;
    };
  }, [ask, words]);
  return met;
}

export function SameAsStep(props: StepProps & { readonly reading: Reading; readonly index: number }) {
  const { reading, index, give, cancel } = props;
  const [query, setQuery] = useState('');
  const { answers, toFirst } = useFirstAnswer();
  const met = useMet(query);
  const person = personNamed(reading, index);
  const { language } = reading.analysis;
  const here = found(otherPeople(reading, index), query, ({ named, role }) => [...named.names, role ?? '']);
  const ids = new Set(reading.people.map(({ personId }) => personId));
  const elsewhere = met.filter(({ personId }) => !ids.has(personId));
  const join = (same: PersonNamed) => person && give({ type: 'same-person', person, same });
  const choiceOf = (named: PersonNamed, role: string | null) => ({
    key: named.personId,
    name: named.name,
    role,
    press: () => join(named),
  });
  return (
    <StepShell title={t('sameTitle', person?.name ?? '')} submit={null} cancel={cancel}>
      <SearchField label={t('sameFind')} value={query} change={setQuery} takesFocus enter={toFirst} />
      <div class="answers" ref={answers}>
        <Choices
          label={t('sameHere')}
          language={language}
          choices={here.map(({ named, role }) => choiceOf(named, role))}
        />
        <Choices
          label={t('sameMet')}
          language={language}
          choices={elsewhere.map((named) => choiceOf(named, null))}
        />
        {here.length + elsewhere.length === 0 && (
          <p class="soft">{query === '' ? t('sameNobody') : t('searchNothing', query)}</p>
        )}
      </div>
    </StepShell>
  );
}
