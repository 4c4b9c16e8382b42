/** Brings lists and search after what was written, in the same transaction: nobody ever sees one without the other. */
import { type Changing, dropEntry, joinForms, type Numbers, numbersOf, putEntry } from './entries.ts';
import type { Touched } from './followed.ts';
import { lookUpMet } from './met.ts';
import { textsOfNote } from './note-texts.ts';
import { formsIn } from './words.ts';

/** The words of texts, each with all its forms. */
const formsOfAll = (texts: readonly string[]) => joinForms([...new Set(texts.flatMap(formsIn))]);

async function followPerson(changing: Changing, personId: string, numbers: Numbers): Promise<void> {
  const met = await lookUpMet(changing, personId);
  if (!met) {
    await Promise.all([
      changing.objectStore('met').delete(personId),
      dropEntry(changing, 'person', personId),
    ]);
    return;
  }
  await changing.objectStore('met').put(met.record);
  await putEntry(changing, { kind: 'person', id: personId, forms: [formsOfAll(met.texts)] }, numbers);
}

async function followNote(changing: Changing, id: string, numbers: Numbers): Promise<void> {
  const note = await changing.objectStore('notes').get(id);
  if (!note || note.deletedAt !== null) {
    await dropEntry(changing, 'note', id);
    return;
  }
  await putEntry(changing, { kind: 'note', id, forms: [formsOfAll(textsOfNote(note))] }, numbers);
}

/** Answers with how many more claims there are now. */
async function followArticle(changing: Changing, id: string, numbers: Numbers): Promise<number> {
  const [article, claims] = await Promise.all([
    changing.objectStore('articles').get(id),
    changing.objectStore('claims').getAll(IDBKeyRange.bound([id, 0], [id, Infinity])),
  ]);
  if (!article) return -(await dropEntry(changing, 'article', id));
  const { title, authors } = article.details;
  const forms = claims.map(({ text, source }) => formsOfAll([text, source ?? '']));
  return putEntry(
    changing,
    { kind: 'article', id, forms: [formsOfAll([title, ...authors]), ...forms] },
    numbers,
  );
}

/** Counts that would take long to make. */
async function addToTotal(changing: Changing, more: number): Promise<void> {
  if (more === 0) return;
  const totals = changing.objectStore('totals');
  const before = await totals.get('claims');
  await totals.put({ of: 'claims', count: (before?.count ?? 0) + more });
}

/** Things followed at the same time: the store works on while the next are prepared. */
const AT_ONCE = 100;

async function inTurns<T>(ids: ReadonlySet<string>, work: (id: string) => Promise<T>): Promise<T[]> {
  const all = [...ids];
  const results: T[] = [];
  for (let at = 0; at < all.length; at += AT_ONCE)
    results.push(...(await Promise.all(all.slice(at, at + AT_ONCE).map(work))));
  return results;
}

/** Makes anew what follows from the things touched. */
export async function follow(changing: Changing, { articles, people, notes }: Touched): Promise<void> {
  if (articles.size + people.size + notes.size === 0) return;
  const numbers = await numbersOf(changing);
  const claims = await inTurns(articles, (id) => followArticle(changing, id, numbers));
  await inTurns(people, (id) => followPerson(changing, id, numbers));
  await inTurns(notes, (id) => followNote(changing, id, numbers));
  await addToTotal(
    changing,
    claims.reduce((sum, more) => sum + more, 0),
  );
}
