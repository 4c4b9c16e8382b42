/** In which articles a correction changes who is who, as far as the library knows. */
import type { Correction, CorrectionAct, PersonNamed } from './correction.ts';
import type { Library } from './open-library.ts';
import { personKeys } from './person-identity.ts';

function peopleOf(act: CorrectionAct): readonly PersonNamed[] {
  if (act.type === 'same-person') return [act.person, act.same];
  if ('person' in act) return [act.person];
  return 'source' in act && act.source.type === 'person' ? [act.source.person] : [];
}

/** Its own article first. One for all reaches every article of the people it names; those that it does not know are corrected when they are opened. */
export async function articlesMeant(
  library: Library,
  { articleId, scope, act }: Correction,
): Promise<string[]> {
  if (scope === 'article') return [articleId];
  const looking = library.transaction(['people', 'appearances']);
  const people = peopleOf(act);
  const keys = personKeys(people.flatMap(({ name, names }) => [name, ...names]));
  const byName = looking.objectStore('people').index('keys');
  const ids = [
    ...people.map(({ personId }) => personId),
    ...(await Promise.all(keys.map((key) => byName.getAllKeys(key)))).flat(),
  ];
  const appearances = looking.objectStore('appearances').index('personId');
  const places = await Promise.all([...new Set(ids)].map((id) => appearances.getAllKeys(id)));
  return [...new Set([articleId, ...places.flat().map(([other]) => other)])];
}
