/** A person in at most five lines: name, role, how often heard and spoken of, met before, the reader's note. */
import { day, number, plural, pluralAround, t } from '../../browser/words.ts';
import type { Person } from '../../engine/types.ts';
import type { Meeting, Reading } from '../../library/reading.ts';
import { NameHeading } from '../components/NameHeading.tsx';
import { Phrase, slot } from '../components/Phrase.tsx';
import { Role } from '../components/Role.tsx';
import { readsNoClaims } from '../reading/claim-counts.ts';
import { claimsAbout, claimsBy } from '../reading/claims-of.ts';
import { notesOnPerson } from '../reading/notes-on.ts';
import { PeekNote } from './PeekNote.tsx';
import { PeekShell } from './PeekShell.tsx';

export function PersonPeek(props: {
  readonly reading: Reading;
  readonly index: number;
  readonly person: Person;
  readonly pin: () => void;
}) {
  const { reading, index, person, pin } = props;
  const { language } = reading.analysis;
  const role = person.roles[0];
  const spelling = otherPart(person);
  return (
    <PeekShell label={t('cardPeekPerson', person.name)} pin={pin}>
      <div class="hd">
        <NameHeading name={person.name} language={language} size="name" />
        {spelling && (
          <span class="t-small">
            <Phrase
              text={t('spellingAlso', slot(0))}
              parts={[
                <bdi key="spelling" lang={language}>
                  {spelling}
                </bdi>,
              ]}
            />
          </span>
        )}
      </div>
      {role && <Role text={role.text} language={language} />}
      <div class="facts">
        <Counts reading={reading} index={index} person={person} />
        <MetLine met={reading.people[index]?.met ?? []} />
        <PeekNote notes={notesOnPerson(reading, index)} />
      </div>
    </PeekShell>
  );
}

/** What differs in the first other spelling: of a name of three parts often one. */
function otherPart({ name, spellings }: Person): string | undefined {
  const parts = new Set(name.split(' '));
  const other = spellings[0]?.split(' ').filter((part) => !parts.has(part)) ?? [];
  return other.length > 0 ? other.join(' ') : spellings[0];
}

function Counts(props: { readonly reading: Reading; readonly index: number; readonly person: Person }) {
  const { reading, index, person } = props;
  const says = claimsBy(reading, index).length;
  const about = claimsAbout(reading, index).length;
  if (says === 0 && about === 0) {
    const named = readsNoClaims(reading) ? 'peekUnread' : 'peekSilent';
    return <p class="line">{plural(named, person.mentions.length)}</p>;
  }
  const text = t(
    'peekCounts',
    says === 0 ? t('peekSaysNothing') : pluralAround('countSays', says, slot(0)),
    about === 0 ? t('peekAboutNobody') : pluralAround('peekAbout', about, slot(1)),
  );
  return (
    <p class="line">
      <Phrase text={text} parts={[<Bold key="says" value={says} />, <Bold key="about" value={about} />]} />
    </p>
  );
}

function Bold({ value }: { readonly value: number }) {
  return <b class="num">{number(value)}</b>;
}

function MetLine({ met }: { readonly met: readonly Meeting[] }) {
  const last = met[0];
  if (!last) return null;
  const part = <b key="met">{t('peekMet')}</b>;
  return (
    <p class="line">
      <Phrase text={metWords(met.length, last)} parts={[part]} />
    </p>
  );
}

/** Slot 0 is the word "Met", set apart. */
function metWords(times: number, last: Meeting): string {
  const when = day(last.at);
  if (times === 1)
    return last.called ? t('peekMetOnceAs', slot(0), when, last.called) : t('peekMetOnce', slot(0), when);
  return last.called
    ? plural('peekMetOftenAs', times, slot(0), when, last.called)
    : plural('peekMetOften', times, slot(0), when);
}
