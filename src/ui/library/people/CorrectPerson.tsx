/** "Correct this" on a person's page: the card's own menu, on the newest article in which the person stands. */
import { useState } from 'preact/hooks';
import type { Reading } from '../../../library/reading.ts';
import { CorrectThis } from '../../card/CorrectThis.tsx';
import type { Correcting } from '../../card/correcting.ts';
import { offersOnPerson } from '../../card/offers.tsx';

export function CorrectPerson(props: {
  readonly reading: Reading;
  readonly personId: string;
  readonly correcting: Correcting;
}) {
  const { reading, personId, correcting } = props;
  const [index] = useState(() => reading.people.findIndex((known) => known.personId === personId));
  if (index < 0) return null;
  return (
    <div class="correct">
      <CorrectThis offers={offersOnPerson(reading, index)} correcting={correcting} />
    </div>
  );
}
