/** A person, pinned: who this is, what this person says, what is said about them, earlier meetings, the note. */
import { plural, t } from '../../browser/words.ts';
import type { Person } from '../../engine/types.ts';
import type { PersonNamed } from '../../library/correction.ts';
import type { KnownPerson, Reading } from '../../library/reading.ts';
import { ClaimList } from '../components/ClaimList.tsx';
import { citationText, citePerson } from '../components/citation-words.ts';
import { NameHeading } from '../components/NameHeading.tsx';
import { NoteSection } from '../components/NoteSection.tsx';
import { Role } from '../components/Role.tsx';
import { Section } from '../components/Section.tsx';
import { ShowMore } from '../components/ShowMore.tsx';
import { hrefOf } from '../library/route.ts';
import { readsNoClaims } from '../reading/claim-counts.ts';
import { claimsAbout, claimsBy } from '../reading/claims-of.ts';
import { personNamed } from '../reading/naming.ts';
import { CardShell, TITLE_ID } from './CardShell.tsx';
import { CorrectThis } from './CorrectThis.tsx';
import type { CardActions } from './card-actions.ts';
import type { Correcting } from './correcting.ts';
import { FootDoors } from './FootDoors.tsx';
import { LongSays } from './LongSays.tsx';
import { MaybeMet } from './MaybeMet.tsx';
import { MetBefore } from './MetBefore.tsx';
import { subjectOfPerson } from './note-subjects.ts';
import { offersOnPerson } from './offers.tsx';
import { Spellings } from './Spellings.tsx';

/** A list longer than this is grouped by how the article knows, and can be searched. */
const LONG = 12;

interface Props {
  readonly reading: Reading;
  readonly index: number;
  readonly person: Person;
  readonly known: KnownPerson;
  readonly form: 'pinned' | 'sheet';
  readonly actions: CardActions;
  readonly correcting: Correcting;
}

export function PersonCard(props: Props) {
  const { reading, index, person, known, form, actions, correcting } = props;
  const { language } = reading.analysis;
  const lookUp = { name: person.name, site: reading.article.site, language };
  const named = personNamed(reading, index);
  const cite = () => citationText(citePerson(reading, person), language, Date.now());
  const beside = <FootDoors form={form} cite={cite} />;
  const foot = (
    <CorrectThis
      offers={offersOnPerson(reading, index)}
      correcting={correcting}
      beside={beside}
      lookUp={lookUp}
    />
  );
  const says = claimsBy(reading, index);
  const about = claimsAbout(reading, index);
  return (
    <CardShell
      form={form}
      close={actions.close}
      library={() => actions.openLibrary(hrefOf('people', known.personId))}
      head={<Head {...props} />}
      foot={foot}
    >
      {says.length === 0 && about.length === 0 && <Silent {...props} />}
      {says.length > LONG ? (
        <LongSays reading={reading} claims={says} jump={actions.jump} />
      ) : (
        says.length > 0 && (
          <Section label={t('sectionSays')} count={says.length}>
            <ClaimList reading={reading} claims={says} who={false} basis="run" jump={actions.jump} />
          </Section>
        )
      )}
      {about.length > 0 && (
        <Section label={t('sectionAbout')} count={about.length}>
          <ShowMore items={about} first={LONG}>
            {(shown) => <ClaimList reading={reading} claims={shown} who basis="run" jump={actions.jump} />}
          </ShowMore>
        </Section>
      )}
      <MetBefore met={known.met} language={language} part={named && partFrom(named, correcting)} />
      <MaybeMet maybe={known.maybe} person={named} language={language} correcting={correcting} />
      <NoteSection subject={subjectOfPerson(reading, index, known)} />
    </CardShell>
  );
}

/** The person of this article goes their own way; who was met before keeps the meetings. */
function partFrom(named: PersonNamed, { correct }: Correcting) {
  return () => correct({ type: 'another-person', person: named, than: named }, 'article');
}

function Head({ reading, person, form }: Props) {
  const { language } = reading.analysis;
  const roles = [...new Set(person.roles.map((role) => role.text))];
  return (
    <>
      <NameHeading
        name={person.name}
        language={language}
        id={TITLE_ID}
        size={form === 'sheet' ? 'name' : 'title'}
      />
      <ShowMore items={roles} first={3}>
        {(shown) => shown.map((role) => <Role key={role} text={role} language={language} />)}
      </ShowMore>
      <Spellings spellings={person.spellings} language={language} />
    </>
  );
}

function Silent({ reading, person, known }: Props) {
  return (
    <div class="sec">
      <p class="t-para soft">
        {plural('namedHere', person.mentions.length)}{' '}
        {t(readsNoClaims(reading) ? 'claimsNotRussian' : 'silentHere')}
        {known.met.length === 0 && ` ${t('meetingsWillStand')}`}
      </p>
    </div>
  );
}
