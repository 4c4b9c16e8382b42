/** One person, found by any spelling while the reader types. */
import { useEffect, useId, useState } from 'preact/hooks';
import { t } from '../../../browser/words.ts';
import type { PersonNamed } from '../../../library/correction.ts';
import { IconButton } from '../../components/IconButton.tsx';
import { useServices } from '../../components/services.ts';
import { languageOf } from '../lists/language-of.ts';
import { hrefAsking } from '../route.ts';
import { useShared } from '../shared.ts';

/** Names offered at once. */
const MOST = 8;

export function PersonFilter() {
  const { route, go } = useShared();
  const { person, personName = '' } = route.asked;
  const take = (personId: string, name: string) =>
    go(hrefAsking(route, { person: personId, personName: name }), 'replace');
  if (person === undefined) return <FindPerson choose={(found) => take(found.personId, found.name)} />;
  return (
    <span class="choice chosen">
      <bdi lang={languageOf(personName)}>{personName || t('filterOnePerson')}</bdi>
      <IconButton icon="close" label={t('filterPersonOff')} press={() => take('', '')} />
    </span>
  );
}

interface Found {
  /** What was asked for: behind what stands in the field while the next answer is under way. */
  readonly words: string;
  readonly people: readonly PersonNamed[];
}

function usePeople(words: string): Found {
  const { ask } = useServices();
  const [found, setFound] = useState<Found>({ words: '', people: [] });
  useEffect(() => {
    let isWanted = words.trim() !== '';
    if (!isWanted) setFound({ words, people: [] });
    else
      void ask('people/find', { words }).then((answer) => {
        if (isWanted)
          setFound({ words, people: answer.type === 'people' ? answer.people.slice(0, MOST) : [] });
      });
    return () => {
      isWanted = false;
    };
  }, [words]);
  return found;
}

/** A field with names below it; arrows choose, Enter takes, also before the names are there, Escape empties. */
export function FindPerson({ choose }: { readonly choose: (person: PersonNamed) => void }) {
  const id = useId();
  const [words, setWords] = useState('');
  const [at, setAt] = useState(0);
  const [isEntered, setEntered] = useState(false);
  const { people, words: answered } = usePeople(words);
  const isAsking = answered !== words;
  const write = (next: string) => {
    setWords(next);
    setAt(0);
    setEntered(false);
  };
  const take = (person: PersonNamed) => {
    write('');
    choose(person);
  };
  useEffect(() => {
    if (isEntered && !isAsking && people[0]) take(people[0]);
  }, [isEntered, isAsking]);
  const keyed = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const person = people[at];
    if (words === '' || (step === undefined && event.key !== 'Enter' && event.key !== 'Escape')) return;
    event.preventDefault();
    event.stopPropagation();
    if (step !== undefined) setAt((at + step + people.length) % Math.max(1, people.length));
    else if (event.key === 'Escape') write('');
    else if (isAsking) setEntered(true);
    else if (person) take(person);
  };
  return (
    <span class="combo">
      <input
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        aria-label={t('filterPerson')}
        placeholder={t('filterPerson')}
        aria-expanded={words !== ''}
        aria-controls={id}
        aria-activedescendant={people.length > 0 ? `${id}-${at}` : undefined}
        value={words}
        onInput={(event) => write(event.currentTarget.value)}
        onKeyDown={keyed}
      />
      {words !== '' && <Names id={id} people={people} isAsking={isAsking} at={at} take={take} />}
    </span>
  );
}

function Names(props: {
  readonly id: string;
  readonly people: readonly PersonNamed[];
  readonly isAsking: boolean;
  readonly at: number;
  readonly take: (person: PersonNamed) => void;
}) {
  const { id, people, isAsking, at, take } = props;
  return (
    <div class="names" id={id} role="listbox" aria-label={t('tabPeople')}>
      {people.map((person, index) => (
        <button
          key={person.personId}
          type="button"
          role="option"
          id={`${id}-${index}`}
          tabIndex={-1}
          aria-selected={index === at}
          // Before the field loses the focus.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => take(person)}
        >
          <bdi lang={languageOf(person.name)}>{person.name}</bdi>
        </button>
      ))}
      {people.length === 0 && !isAsking && <span class="soft">{t('filterNobody')}</span>}
    </div>
  );
}
