/** A person across all articles: how written, what called and since when, the reader's note, every meeting, what others said. */
import { date, number, plural, t } from '../../../browser/words.ts';
import type { PersonPage as Page, Since } from '../../../library/browsing/browse.ts';
import type { Correcting } from '../../card/correcting.ts';
import { useServices } from '../../components/services.ts';
import { Back } from '../Back.tsx';
import { ALL_CLAIMS } from '../claims/all-claims.ts';
import { ClaimItem } from '../claims/ClaimItem.tsx';
import { languageOf } from '../lists/language-of.ts';
import { listOf } from '../lists/list-of.ts';
import { MoreRows } from '../lists/MoreRows.tsx';
import { PageTitle } from '../PageTitle.tsx';
import { Part } from '../Part.tsx';
import { CorrectPerson } from './CorrectPerson.tsx';
import { Meetings } from './Meetings.tsx';
import { useNewestReading } from './newest-reading.ts';
import { PersonNotes } from './PersonNotes.tsx';

export function PersonPage(props: { readonly person: Page; readonly correcting: Correcting }) {
  const { person, correcting } = props;
  const reading = useNewestReading(person);
  return (
    <article class="page" aria-labelledby="page-title">
      <Back to="people" />
      <header>
        <div>
          <PageTitle text={person.name} language={languageOf(person.name)} />
          {person.articles > 0 && (
            <p class="t-role soft">{plural('personMet', person.articles, date(person.lastMet, 'long'))}</p>
          )}
        </div>
        <CorrectPerson reading={reading} personId={person.personId} correcting={correcting} />
      </header>
      <dl class="facts">
        {person.names.length > 0 && <Written names={person.names} />}
        {person.called.length > 0 && <Called called={person.called} lastMet={person.lastMet} />}
        <PersonNotes person={person} reading={reading} />
      </dl>
      <Meetings person={person} />
      <About person={person} />
    </article>
  );
}

function Written({ names }: { readonly names: readonly Since[] }) {
  return (
    <>
      <dt>{t('personWritten')}</dt>
      <dd class="t-role">
        {names.map(({ text, articles }, index) => (
          <div key={text}>
            <bdi lang={languageOf(text)}>{text}</bdi>{' '}
            <span class="t-small">
              {index === 0 ? plural('inArticles', articles) : t('inAsMany', number(articles))}
            </span>
          </div>
        ))}
      </dd>
    </>
  );
}

/** "since" only for what the newest article says: what was said before ended some time that nobody here knows. */
function when({ first, last }: Since, lastMet: number): string {
  if (first === last) return date(first, 'short');
  if (last === lastMet) return t('calledSince', date(first, 'short'));
  return t('calledFromTo', date(first, 'short'), date(last, 'short'));
}

function Called({ called, lastMet }: { readonly called: readonly Since[]; readonly lastMet: number }) {
  return (
    <>
      <dt>{t('personCalled')}</dt>
      <dd>
        {called.map((each) => (
          <div key={each.text} class="t-role">
            <bdi lang={languageOf(each.text)}>{each.text}</bdi>{' '}
            <span class="t-small num">{when(each, lastMet)}</span>
          </div>
        ))}
      </dd>
    </>
  );
}

function About({ person: { about, personId } }: { readonly person: Page }) {
  const { ask } = useServices();
  if (about.rows.length === 0) return null;
  return (
    <Part title={t('sectionAbout')} count={about.count}>
      <MoreRows
        first={about}
        load={(page) => listOf(ask('library/claims', { ...ALL_CLAIMS, ...page, about: personId }))}
        draw={(rows) => (
          <ul>
            {rows.map((row) => (
              <li key={`${row.articleId} ${row.claim}`}>
                <ClaimItem row={row} from="day" />
              </li>
            ))}
          </ul>
        )}
      />
    </Part>
  );
}
