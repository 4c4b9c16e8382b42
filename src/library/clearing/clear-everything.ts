/** Clearing everything: whole stores at a stroke, which takes no longer for ten thousand articles than for ten. */
import type { ClearingEffect } from '../browsing/browse.ts';
import type { Writing } from '../writing.ts';

/** All that follows from articles. */
const COMPUTED = [
  'articles',
  'texts',
  'analyses',
  'appearances',
  'claims',
  'strips',
  'met',
  'entries',
  'gone',
  'postings',
  'totals',
  'late',
] as const;

const OWN = ['notes', 'drafts', 'corrections'] as const;

/** Whoever the reader wrote on stays with what was written; putting them again puts them on the lists again. */
async function keepWrittenOn(writing: Writing): Promise<number> {
  const people = writing.objectStore('people');
  const notes = await writing.objectStore('notes').getAll();
  const drafts = await writing.objectStore('drafts').getAll();
  const targets = [...notes, ...drafts].map(({ target }) => target);
  const ids = new Set(targets.flatMap((target) => (target.type === 'person' ? [target.personId] : [])));
  const kept = (await Promise.all([...ids].map((id) => people.get(id)))).filter((each) => each !== undefined);
  await people.clear();
  await Promise.all([
    ...kept.map((person) => people.put(person)),
    ...notes.map((note) => writing.objectStore('notes').put(note)),
  ]);
  return kept.length;
}

/** Removes all that was read, and with `notes` all that was written. */
export async function clearEverything(writing: Writing, notes: boolean): Promise<ClearingEffect> {
  const count = (name: 'articles' | 'people' | 'claims' | 'notes' | 'corrections') =>
    writing.objectStore(name).count();
  const [articles, people, claims, noted, corrections] = await Promise.all([
    count('articles'),
    count('people'),
    count('claims'),
    count('notes'),
    count('corrections'),
  ]);
  for (const name of notes ? [...COMPUTED, ...OWN] : COMPUTED) await writing.objectStore(name).clear();
  const kept = await keepWrittenOn(writing);
  const own = notes ? { notes: noted, corrections } : { notes: 0, corrections: 0 };
  return { articles, claims, people: people - kept, ...own };
}
