/** The whole reading of an article that was opened before, for pages of ours; never counts as opening it again. */
import { report } from '../browser/report.ts';
import { ENGINE_VERSION } from '../engine/analyze.ts';
import { measureSources } from '../engine/source-meter.ts';
import { fileReading } from '../library/file-reading.ts';
import { knownPeople, peopleByIds } from '../library/known-people.ts';
import type { Library } from '../library/open-library.ts';
import { placedNotes } from '../library/placed-notes.ts';
import type { FiledPerson, Reading } from '../library/reading.ts';
import { type StoredArticle, storedArticle } from '../library/stored-article.ts';
import { writings } from '../library/writings.ts';
import { failure } from '../messaging/failure.ts';
import type { Answer, ToBackground } from '../messaging/protocol.ts';
import { allDrafts, holdsDrafts } from './held-drafts.ts';
import { keepReading, keptReading } from './kept-readings.ts';
import { type Reader, readText, type TextRead } from './read-text.ts';
import { findUnfiled, readUnfiled, type Unfiled } from './unfiled.ts';

/** Looks at one article before giving up: another text may be filed between two of them, and hardly thrice. */
const MOST_TRIES = 4;

/** What is filed of an article. */
interface Filed {
  readonly stored: StoredArticle;
  readonly read: TextRead;
  /** In the order of the analysis. */
  readonly known: readonly FiledPerson[];
}

/** Null when something else is filed by now than what was read. */
async function lookUp(library: Library, stored: StoredArticle, read: TextRead): Promise<Filed | null> {
  const { article, hash } = stored;
  const { people } = read.corrected.analysis;
  const known = await knownPeople(library, { articleId: article.id, hash, people });
  return known && { stored, read, known };
}

/** With the reader's own words as they are now. */
async function joined(library: Library, { stored, read, known }: Filed): Promise<Reading> {
  const { article, hash, changedSince } = stored;
  const { analysis, identities } = read.corrected;
  const people = known.map((person, index) => ({ ...person, joined: identities[index]?.joined ?? [] }));
  const personIds = new Set(people.flatMap(({ personId, joined: others }) => [personId, ...others]));
  const [notes, drafts] = await Promise.all([
    placedNotes(library, article, people),
    allDrafts(library, article.id, personIds),
  ]);
  return { article, hash, analysis, meter: read.meter, changedSince, people, notes, drafts };
}

/** An article that is open and not filed, with what the reader wrote on it. */
async function passing(library: Library, unfiled: Unfiled): Promise<Reading> {
  const { article, hash } = unfiled;
  const { corrected, personIds, maybe } = await readUnfiled(library, unfiled);
  const { analysis, identities } = corrected;
  const known = await peopleByIds(
    library,
    article.id,
    personIds.map((personId, index) => ({ personId, maybe: maybe[index] ?? [] })),
  );
  const people = known.map((person, index) => ({ ...person, joined: identities[index]?.joined ?? [] }));
  const [notes, drafts] = await Promise.all([
    placedNotes(library, article, people),
    allDrafts(
      library,
      article.id,
      new Set(people.flatMap(({ personId, joined: others }) => [personId, ...others])),
    ),
  ]);
  const meter = measureSources(article.blocks, analysis);
  return { article, hash, analysis, meter, changedSince: null, people, notes, drafts };
}

/** Files what an engine that has changed makes of the text; nothing when another text was filed meanwhile. */
async function fileAgain(library: Library, stored: StoredArticle, read: TextRead): Promise<void> {
  const { article, hash, lastRead } = stored;
  const { analysis, corrected, meter } = read;
  const filing = { article, hash, analysis, corrected, meter, engineVersion: ENGINE_VERSION, at: lastRead };
  await fileReading(library, { ...filing, only: hash });
}

/** Rejects when the library does. */
export async function readingOf(
  reader: Reader,
  { articleId, hash }: ToBackground['reading/of']['ask'],
): Promise<Answer<'reading/of'>> {
  const { library } = reader;
  const [unfiled, holding] = await Promise.all([findUnfiled(articleId, hash), holdsDrafts()]);
  // What is open now and not filed is newer than what was filed once.
  const isIt = (filed: { readonly hash: string }) =>
    (hash === null || filed.hash === hash) && (!unfiled || filed.hash === unfiled.hash);
  const kept = holding ? null : keptReading(library, articleId);
  if (kept && isIt(kept.reading)) return kept;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const before = writings(library);
    const stored = await storedArticle(library, articleId);
    if (unfiled && stored?.hash !== unfiled.hash)
      return { type: 'reading', reading: await passing(library, unfiled) };
    if (!stored || !isIt(stored)) return { type: 'unknown' };
    const read = await readText(reader, stored.article, stored.hash);
    if (read.type === 'failed') return read;
    const filed = read.fresh ? null : await lookUp(library, stored, read);
    if (filed) {
      const answer = { type: 'reading', reading: await joined(library, filed) } as const;
      if (!holding) keepReading(library, before, answer);
      return answer;
    }
    await fileAgain(library, stored, read);
  }
  return failure('store', 'the article changes while it is read');
}

/** Has ready what the first card or the popup over an article that was just opened will ask for. */
export function readySoon(reader: Reader, { article, hash }: Pick<Reading, 'article' | 'hash'>): void {
  readingOf(reader, { articleId: article.id, hash }).catch((error: unknown) =>
    report(error, 'having a reading ready'),
  );
}
