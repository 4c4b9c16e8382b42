/** What the script in a page is told of an article: for its marks, and not a word more. */
import type { Article } from '../article/article.ts';
import type { Analysis, Person } from '../engine/types.ts';
import type { Library } from './open-library.ts';
import { placedNotes } from './placed-notes.ts';
import type { PageNote, PageReading, PlacedNote } from './reading.ts';

/** Appearances of one person that are looked through for another article: one of them lists nobody that often. */
const ENOUGH = 20;

/** Whether each person appears in another article than this one. */
async function metElsewhere(
  library: Library,
  articleId: string,
  personIds: readonly (string | null)[],
): Promise<boolean[]> {
  const appearances = library.transaction('appearances').store.index('personId');
  const places = personIds.map((id) => (id === null ? [] : appearances.getAllKeys(id, ENOUGH)));
  return (await Promise.all(places)).map((keys) => keys.some(([other]) => other !== articleId));
}

/**
 * Who the people of a text are, by the filing of its article. That may be of another text by now, open in another tab:
 * then they are known by their names, and null stands for somebody whom that text does not name.
 */
export async function filedPeople(
  library: Library,
  articleId: string,
  people: readonly Person[],
): Promise<(string | null)[]> {
  const here = await library.getAllFromIndex('appearances', 'articleId', articleId);
  return people.map(({ name, spellings }, index) => {
    const names = new Set([name, ...spellings]);
    const same = here.find((appearance) => appearance.person === index && appearance.name === name);
    const named =
      same ?? here.find((other) => [other.name, ...other.spellings].some((each) => names.has(each)));
    return named?.personId ?? null;
  });
}

function pageNote({ note, place }: PlacedNote, personIds: readonly (string | null)[]): PageNote {
  const { id, target, text, tags } = note;
  const hasWords = text !== '' || tags.length > 0;
  if (target.type !== 'person') return { id, hasWords, target: { type: target.type, place } };
  const person = personIds.indexOf(target.personId);
  return { id, hasWords, target: { type: 'person', person: person < 0 ? null : person } };
}

interface TextRead {
  readonly article: Article;
  readonly hash: string;
  readonly analysis: Analysis;
}

/** Joins a text with what a page may know of the reader. `personIds` stand in the order of the analysis. */
export async function pageReading(
  library: Library,
  { article, hash, analysis }: TextRead,
  personIds: readonly (string | null)[],
): Promise<PageReading> {
  const known = personIds.flatMap((personId) => (personId === null ? [] : { personId }));
  const [met, notes] = await Promise.all([
    metElsewhere(library, article.id, personIds),
    placedNotes(library, article, known),
  ]);
  return {
    article,
    hash,
    analysis,
    people: met.map((each) => ({ met: each })),
    notes: notes.map((placed) => pageNote(placed, personIds)),
  };
}
