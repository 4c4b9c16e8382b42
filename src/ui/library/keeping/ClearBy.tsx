/** A way of clearing: a button that opens its form in place, and below it what would be taken. */
import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import { type MessageKey, t } from '../../../browser/words.ts';
import type { Clearing } from '../../../library/browsing/browse.ts';
import { midnight } from '../filters/midnight.ts';
import { FindPerson } from '../filters/PersonFilter.tsx';
import { languageOf } from '../lists/language-of.ts';
import { Clear } from './Clear.tsx';

type Kind = Exclude<Clearing['type'], 'article'>;

interface FormProps {
  readonly choose: (what: Clearing | null) => void;
}

interface Way {
  readonly door: MessageKey;
  /** Null where there is nothing to be chosen. */
  readonly form: ((props: FormProps) => ComponentChild) | null;
}

const WAYS: Readonly<Record<Kind, Way>> = {
  period: { door: 'clearPeriodDoor', form: PeriodForm },
  site: { door: 'clearSiteDoor', form: SiteForm },
  person: { door: 'clearPersonDoor', form: PersonForm },
  everything: { door: 'clearAllDoor', form: null },
};

export function ClearBy({ kind }: { readonly kind: Kind }) {
  const { door, form: Form } = WAYS[kind];
  const [isOpen, setOpen] = useState(false);
  const [what, choose] = useState<Clearing | null>(kind === 'everything' ? { type: kind } : null);
  return (
    <>
      <button type="button" class="btn" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {t(door)}
      </button>
      {isOpen && (
        <div class="clearform">
          {Form && <Form choose={choose} />}
          {what && <Clear key={JSON.stringify(what)} what={what} />}
        </div>
      )}
    </>
  );
}

function PeriodForm({ choose }: FormProps) {
  const [days, setDays] = useState({ from: '', to: '' });
  const change = (part: Partial<typeof days>) => {
    const next = { ...days, ...part };
    setDays(next);
    const [from, to] = [midnight(next.from, 0), midnight(next.to, 1)];
    choose(from === null && to === null ? null : { type: 'period', from, to });
  };
  return (
    <p class="row">
      {(['from', 'to'] as const).map((name) => (
        <label key={name} class="day">
          <span>{t(name === 'from' ? 'filterFrom' : 'filterTo')}</span>
          <input
            type="date"
            value={days[name]}
            onChange={(event) => change({ [name]: event.currentTarget.value })}
          />
        </label>
      ))}
    </p>
  );
}

/** Where the newspaper is read: its sites, and any other that a reader opened it on. */
const HOSTS = ['www.themoscowtimes.com', 'www.moscowtimes.ru', 'ru.themoscowtimes.com'] as const;

function SiteForm({ choose }: FormProps) {
  const [host, setHost] = useState('');
  const change = (next: string) => {
    setHost(next);
    const name = next.trim().toLowerCase();
    choose(name === '' ? null : { type: 'site', host: name });
  };
  return (
    <div class="field">
      <input
        type="text"
        list="clear-hosts"
        spellcheck={false}
        aria-label={t('clearSiteField')}
        placeholder={t('clearSiteField')}
        value={host}
        onInput={(event) => change(event.currentTarget.value)}
      />
      <datalist id="clear-hosts">
        {HOSTS.map((each) => (
          <option key={each} value={each} />
        ))}
      </datalist>
    </div>
  );
}

function PersonForm({ choose }: FormProps) {
  const [name, setName] = useState('');
  return (
    <>
      <FindPerson
        choose={(person) => {
          setName(person.name);
          choose({ type: 'person', personId: person.personId });
        }}
      />
      {name && (
        <p class="t-name2">
          <bdi lang={languageOf(name)}>{name}</bdi>
        </p>
      )}
    </>
  );
}
