/** A person in at most five lines: name, role, how often heard and spoken of, met before, the reader's note. */
import { date, plural, t } from '../../browser/words.ts';
import type { Person } from '../../engine/types.ts';
import type { Meeting, Reading } from '../../library/reading.ts';
import { NameHeading } from '../components/NameHeading.tsx';
import { Phrase, slot } from '../components/Phrase.tsx';
import { Role } from '../components/Role.tsx';
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
  const spelling = person.spellings[0];
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
        <p class="line">{counts(reading, index, person)}</p>
        <MetLine met={reading.people[index]?.met ?? []} />
        <PeekNote notes={notesOnPerson(reading, index)} />
      </div>
    </PeekShell>
  );
}

function counts(reading: Reading, index: number, person: Person): string {
  const says = claimsBy(reading, index).length;
  const about = claimsAbout(reading, index).length;
  if (says === 0 && about === 0) return plural('peekSilent', person.mentions.length);
  return t(
    'peekCounts',
    says === 0 ? t('peekSaysNothing') : plural('peekSays', says),
    about === 0 ? t('peekAboutNobody') : plural('peekAbout', about),
  );
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
  const day = date(last.at, 'short');
  if (times === 1)
    return last.called ? t('peekMetOnceAs', slot(0), day, last.called) : t('peekMetOnce', slot(0), day);
  return last.called
    ? plural('peekMetOftenAs', times, slot(0), day, last.called)
    : plural('peekMetOften', times, slot(0), day);
}
