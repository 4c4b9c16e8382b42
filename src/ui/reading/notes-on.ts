/** Which of the reader's notes hang on the person or the claim in view. */
import type { Claim, Span } from '../../engine/types.ts';
import type { KnownPerson, PlacedNote, Reading } from '../../library/reading.ts';

/** Whether what is written on somebody of the library is written on this person, or on one joined with them. */
export function isOn({ personId, joined }: KnownPerson, writtenOn: string): boolean {
  return writtenOn === personId || joined.includes(writtenOn);
}

/** Notes on a person of this reading, oldest first. */
export function notesOnPerson(reading: Reading, person: number): readonly PlacedNote[] {
  const known = reading.people[person];
  return reading.notes.filter(
    ({ note: { target } }) => target.type === 'person' && known !== undefined && isOn(known, target.personId),
  );
}

/** Notes on a claim: those of that kind whose place shares a letter with the claim's content. */
export function notesOnClaim(reading: Reading, claim: Claim): readonly PlacedNote[] {
  return reading.notes.filter(
    ({ note, place }) =>
      note.target.type === 'claim' && place !== null && overlap(place.spans, claim.content),
  );
}

/** Other notes of which a word stands within this one's, the shortest first. */
export function notesOver(reading: Reading, { note, place }: PlacedNote): readonly PlacedNote[] {
  if (!place) return [];
  const length = (placed: PlacedNote) =>
    (placed.place?.spans ?? []).reduce((sum, { start, end }) => sum + end - start, 0);
  return reading.notes
    .filter((other) => other.note.id !== note.id && other.place && overlap(other.place.spans, place.spans))
    .toSorted((one, other) => length(one) - length(other));
}

function overlap(some: readonly Span[], others: readonly Span[]): boolean {
  return some.some((one) =>
    others.some((other) => one.block === other.block && one.start < other.end && other.start < one.end),
  );
}
