/** What can be corrected on each kind of card. */
import { t } from '../../browser/words.ts';
import type { Claim } from '../../engine/types.ts';
import type { Reading } from '../../library/reading.ts';
import { shortened } from '../components/correction-words.ts';
import { personNamed } from '../reading/naming.ts';
import { passageOfClaim } from '../reading/passage-of-claim.ts';
import { type Passage, passageOfSpans } from '../reading/passage-of-spans.ts';
import type { Offer } from './CorrectThis.tsx';
import { RenameStep } from './RenameStep.tsx';
import { SameAsStep } from './SameAsStep.tsx';
import { SourceStep } from './SourceStep.tsx';
import { TwoPeopleStep } from './TwoPeopleStep.tsx';

export function offersOnPerson(reading: Reading, index: number): readonly Offer[] {
  const person = personNamed(reading, index);
  const mentions = reading.analysis.people[index]?.mentions.length ?? 0;
  if (!person) return [];
  const two: Offer = {
    label: 'correctTwo',
    line: t('correctTwoLine'),
    icon: 'split',
    leads: { step: (step) => <TwoPeopleStep reading={reading} index={index} {...step} /> },
    onlyHere: true,
  };
  return [
    {
      label: 'correctNotPerson',
      line: t('correctNotPersonLine', person.name),
      icon: 'noperson',
      leads: { act: { type: 'not-person', person } },
    },
    {
      label: 'correctSame',
      line: t('correctSameLine'),
      icon: 'merge',
      leads: { step: (step) => <SameAsStep reading={reading} index={index} {...step} /> },
    },
    ...(mentions > 1 ? [two] : []),
    {
      label: 'correctRename',
      line: t('correctRenameLine'),
      icon: 'pencil',
      leads: { step: (step) => <RenameStep person={person} {...step} /> },
    },
  ];
}

export function offersOnClaim(reading: Reading, claim: Claim): readonly Offer[] {
  const passage = passageOfClaim(reading, claim);
  if (!passage) return [];
  return [
    {
      label: 'correctNotClaim',
      line: t('correctNotClaimLine'),
      icon: 'noclaim',
      leads: { act: { type: 'not-claim', passage } },
    },
    {
      label: 'correctSource',
      line: t('correctSourceLine'),
      icon: 'change',
      leads: {
        step: ({ give, cancel }) => (
          <SourceStep
            reading={reading}
            now={claim.source?.person ?? null}
            choose={(source) => give({ type: 'source', passage, source })}
            cancel={cancel}
          />
        ),
      },
    },
  ];
}

/** A longer stretch is no name. */
const LONGEST_NAME = 80;

export function offersOnPassage(reading: Reading, passage: Passage): readonly Offer[] {
  const person: Offer = {
    label: 'correctPerson',
    line: t('correctPersonLine', shortened(passage.quote)),
    icon: 'person',
    leads: { act: { type: 'person', passage } },
  };
  const claim: Offer = {
    label: 'correctClaim',
    line: t('correctClaimLine'),
    icon: 'bubble',
    leads: {
      step: ({ give, cancel }) => (
        <SourceStep
          reading={reading}
          now={null}
          choose={(source) => give({ type: 'claim', passage, source })}
          cancel={cancel}
        />
      ),
    },
  };
  const mayBeName = passage.quote.length <= LONGEST_NAME && /\p{Lu}/u.test(passage.quote);
  return mayBeName && !holdsName(reading, passage) ? [person, claim] : [claim];
}

/** Whether somebody is marked there already. */
function holdsName(reading: Reading, { start, end }: Passage): boolean {
  return reading.analysis.people.some(({ mentions }) =>
    mentions.some((mention) => {
      const place = passageOfSpans(reading, mention, mention);
      return place.start < end && start < place.end;
    }),
  );
}
