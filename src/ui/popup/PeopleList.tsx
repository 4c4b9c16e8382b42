/** The people of an article, those who speak most first. */
import { number, plural, t } from '../../browser/words.ts';
import type { Person } from '../../engine/types.ts';
import type { Reading } from '../../library/reading.ts';
import { IconButton } from '../components/IconButton.tsx';
import { hrefOf } from '../library/route.ts';
import { claimCounts, readsNoClaims } from '../reading/claim-counts.ts';
import { found, textsOfPerson } from '../reading/find.ts';
import { useFirstRows } from './first-rows.ts';
import type { PopupActions } from './popup-actions.ts';

export function PeopleList(props: {
  readonly reading: Reading;
  readonly query: string;
  readonly jump: PopupActions['jump'];
  readonly openLibrary: PopupActions['openLibrary'];
}) {
  const { reading, query, jump, openLibrary } = props;
  const counts = claimCounts(reading);
  const all = reading.analysis.people.map((person, index) => ({
    person,
    index,
    says: counts.says[index] ?? 0,
    about: counts.about[index] ?? 0,
  }));
  const rows = found(all, query, ({ index }) => textsOfPerson(reading, index)).toSorted(
    (one, other) => other.says - one.says,
  );
  const shown = useFirstRows(rows);
  const counted = !readsNoClaims(reading) || reading.analysis.claims.length > 0;
  if (rows.length === 0) return <p class="empty soft">{query ? t('searchNothing', query) : t('noPeople')}</p>;
  return (
    <div class="people">
      {counted && (
        <div class="colh t-small" aria-hidden="true">
          <b />
          <span>{t('columnSays')}</span>
          <span>{t('columnAbout')}</span>
        </div>
      )}
      <ul>
        {shown.map((row) => (
          <PersonRow
            key={row.index}
            {...row}
            counted={counted}
            reading={reading}
            jump={jump}
            openLibrary={openLibrary}
          />
        ))}
      </ul>
    </div>
  );
}

function PersonRow(props: {
  readonly reading: Reading;
  readonly person: Person;
  readonly index: number;
  readonly says: number;
  readonly about: number;
  /** Whether it is known how often they speak: of Russian text only the names are read. */
  readonly counted: boolean;
  readonly jump: PopupActions['jump'];
  readonly openLibrary: PopupActions['openLibrary'];
}) {
  const { reading, person, index, says, about, counted, jump, openLibrary } = props;
  const { language } = reading.analysis;
  const known = reading.people[index];
  const met = known?.met.length ?? 0;
  const role = person.roles[0]?.text;
  return (
    <li class="prow">
      <div class="named">
        <p class="t-name2">
          <bdi lang={language}>{person.name}</bdi>
        </p>
        {(role || met > 0) && (
          <p class="t-small about">
            {role && <bdi lang={language}>{role}</bdi>}
            {role && met > 0 && <span> · </span>}
            {known && met > 0 && (
              <button
                type="button"
                class="met"
                title={t('openInLibrary')}
                onClick={() => openLibrary(hrefOf('people', known.personId))}
              >
                {plural('metTimes', met)}
              </button>
            )}
          </p>
        )}
      </div>
      {counted && <Count value={says} spoken={plural('countSays', says)} />}
      {counted && <Count value={about} spoken={plural('countAbout', about)} />}
      <IconButton
        kind="go"
        icon="go"
        label={t('goPerson', person.name)}
        press={() => jump(person.mentions.slice(0, 1))}
      />
    </li>
  );
}

/** A number for the eye, a sentence for the ear. */
function Count({ value, spoken }: { readonly value: number; readonly spoken: string }) {
  return (
    <span class={value === 0 ? 'num soft' : 'num'}>
      <span aria-hidden="true">{value === 0 ? '–' : number(value)}</span>
      <span class="vh">{spoken}</span>
    </span>
  );
}
