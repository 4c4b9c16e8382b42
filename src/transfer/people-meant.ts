/** Whom the reader's words are about, by id. */
import type { CorrectionAct, PersonNamed, SourceNamed } from '../library/correction.ts';
import type { NoteTarget } from '../library/note.ts';

/** Changes whom a note is about. */
export function withPerson(target: NoteTarget, idOf: (personId: string) => string): NoteTarget {
  return target.type === 'person' ? { ...target, personId: idOf(target.personId) } : target;
}

function sourceWith(source: SourceNamed, change: (person: PersonNamed) => PersonNamed): SourceNamed {
  return source.type === 'person' ? { ...source, person: change(source.person) } : source;
}

/** Changes whom a correction is about. */
export function actWithPeople(act: CorrectionAct, idOf: (personId: string) => string): CorrectionAct {
  const change = (person: PersonNamed): PersonNamed => ({ ...person, personId: idOf(person.personId) });
  if (act.type === 'same-person') return { ...act, person: change(act.person), same: change(act.same) };
  if (act.type === 'source' || act.type === 'claim')
    return { ...act, source: sourceWith(act.source, change) };
  return 'person' in act ? { ...act, person: change(act.person) } : act;
}

/** The people of a correction. */
export function peopleOfAct(act: CorrectionAct): readonly PersonNamed[] {
  if (act.type === 'same-person') return [act.person, act.same];
  if (act.type === 'source' || act.type === 'claim')
    return act.source.type === 'person' ? [act.source.person] : [];
  return 'person' in act ? [act.person] : [];
}
