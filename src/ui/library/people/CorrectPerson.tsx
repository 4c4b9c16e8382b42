/** "Correct this" on a person's page: the card's own menu, on the newest article in which the person stands; and what became of the last correction, also while there is no such article. */
import { CorrectThis } from '../../card/CorrectThis.tsx';
import type { Correcting } from '../../card/correcting.ts';
import { offersOnPerson } from '../../card/offers.tsx';
import type { NewestReading } from './newest-reading.ts';

export function CorrectPerson(props: {
  readonly reading: NewestReading;
  readonly personId: string;
  readonly correcting: Correcting;
}) {
  const offers = offersOn(props.reading, props.personId);
  if (offers.length === 0 && props.correcting.state.type === 'idle') return null;
  return (
    <div class="correct">
      <CorrectThis offers={offers} correcting={props.correcting} />
    </div>
  );
}

function offersOn(asked: NewestReading, personId: string) {
  if (asked.state !== 'here') return [];
  const index = asked.reading.people.findIndex((known) => known.personId === personId);
  return index < 0 ? [] : offersOnPerson(asked.reading, index);
}
