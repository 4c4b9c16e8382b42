/** Files an article as read: all of it in one transaction, so that no view ever sees half. */
import type { Article } from '../article/article.ts';
import type { Analysis, Claim, Person, SourceMeter } from '../engine/types.ts';
import type { Strip } from './browsing/browse.ts';
import { type Corrected, uncorrected } from './correcting/corrected.ts';
import { joinPeople, type StoodHere } from './join-people.ts';
import type { Library } from './open-library.ts';
import type { AppearanceRecord, ArticleRecord, ChangeRecord, ClaimRecord } from './schema.ts';
import { dropStrays } from './strays.ts';
import { wordsOf } from './words-of.ts';
import { type Writing, write } from './writing.ts';

/** An article with what the engine made of its text. */
export interface Filing {
  readonly article: Article;
  readonly hash: string;
  readonly analysis: Analysis;
  readonly engineVersion: number;
  /** The analysis as the reader corrected it, which is what people and claims are filed from; left out where nothing is corrected. */
  readonly corrected?: Corrected;
  /** Who holds how many of its words, as corrected. */
  readonly meter?: SourceMeter;
  /** Who was who before the correction that the reader took back. */
  readonly parted?: readonly StoodHere[];
  /** When it was opened; milliseconds since 1970. */
  readonly at: number;
  /** File only while this is still the hash of the text that was read last: what came meanwhile is newer. */
  readonly only?: string;
  /** Ids for people whom the library does not know, in the order of the analysis: notes name them already. */
  readonly ids?: readonly string[];
}

/** What is filed, with people and claims as the reader would have them. */
type Wanted = Filing & { readonly corrected: Corrected };

/** What is to be filed, at the time of its last reading; null when another text was filed meanwhile. */
async function stillWanted(writing: Writing, filing: Filing): Promise<Wanted | null> {
  const old = await writing.objectStore('articles').get(filing.article.id);
  if (filing.only !== undefined && old?.hash !== filing.only) return null;
  const corrected = filing.corrected ?? uncorrected(filing.analysis);
  return { ...filing, corrected, at: Math.max(filing.at, old?.lastRead ?? 0) };
}

/** The change that this reading finds, or the one found before. */
function changeOf(old: ArticleRecord | undefined, hash: string, at: number): ChangeRecord | null {
  if (!old || old.hash === hash) return old?.changed ?? null;
  return { at, before: { hash: old.hash, lastRead: old.lastRead } };
}

/** The meter without its rows: one line, as lists show it. */
function stripOf({ words, attributed, rows }: SourceMeter): Strip {
  const bars = rows.flatMap(({ sources }) => sources.flatMap((source) => source.bars));
  return {
    words,
    attributed,
    bars: bars
      .map(({ start, length, manner }) => ({ start, length, manner }))
      .sort((one, other) => one.start - other.start),
  };
}

async function putArticle(writing: Writing, { article, hash, at, meter }: Filing): Promise<void> {
  const { blocks, ...details } = article;
  const { id } = article;
  const articles = writing.objectStore('articles');
  const texts = writing.objectStore('texts');
  const old = await articles.get(id);
  const firstRead = old?.firstRead ?? at;
  await articles.put({ id, details, hash, firstRead, lastRead: at, changed: changeOf(old, hash, at) });
  const strips = writing.objectStore('strips');
  // One of another text would be wrong; none is shown as unknown.
  await (meter ? strips.put({ articleId: id, ...stripOf(meter) }) : strips.delete(id));
  if ((await texts.getKey(hash)) === undefined)
    await texts.put({ hash, articleId: id, blocks, firstRead: at });
}

/** Keeps this analysis; those that an older engine made of the same text go. */
async function putAnalysis(writing: Writing, { hash, analysis, engineVersion }: Filing): Promise<void> {
  const analyses = writing.objectStore('analyses');
  for (const key of await analyses.index('hash').getAllKeys(hash)) await analyses.delete(key);
  await analyses.put({ hash, engineVersion, analysis });
}

function appearance(
  { article, corrected: { analysis }, at }: Wanted,
  person: Person,
  index: number,
): Omit<AppearanceRecord, 'personId'> {
  const first = analysis.claims.find((claim) => claim.source?.person === index);
  return {
    articleId: article.id,
    person: index,
    name: person.name,
    spellings: person.spellings,
    called: person.roles[0]?.text ?? null,
    // The first stretch alone: two quotations are never spliced into one.
    said: first
      ? { text: wordsOf(article.blocks, first.content.slice(0, 1)), quoted: first.kind === 'direct' }
      : null,
    newestFirst: -at,
  };
}

/** Several stretches are shown as one text; only the first can be looked for on the page. */
function stretchOf({ content }: Claim, blocks: Article['blocks']): Pick<ClaimRecord, 'stretch'> {
  return content.length > 1 ? { stretch: wordsOf(blocks, content.slice(0, 1)).length } : {};
}

function claimRecord(
  { article, at }: Filing,
  claim: Claim,
  ids: readonly string[],
): Omit<ClaimRecord, 'claim'> {
  const { source } = claim;
  const personId = source && source.person !== null ? ids[source.person] : undefined;
  return {
    articleId: article.id,
    text: wordsOf(article.blocks, claim.content),
    source: source && wordsOf(article.blocks, [source]),
    ...(personId === undefined ? {} : { personId }),
    about: [...new Set(claim.about.flatMap((index) => ids[index] ?? []))],
    kind: claim.kind,
    sourceKind: claim.sourceKind,
    basis: claim.basis.kind,
    degree: claim.degree,
    at,
    newestFirst: -at,
    ...stretchOf(claim, article.blocks),
    ...(claim.cue ? { cue: wordsOf(article.blocks, [claim.cue]) } : {}),
  };
}

async function replaceClaims(writing: Writing, filing: Wanted, ids: readonly string[]): Promise<void> {
  const claims = writing.objectStore('claims');
  const before = await claims.index('articleId').getAllKeys(filing.article.id);
  const found = filing.corrected.analysis.claims.map((claim, index) => ({
    ...claimRecord(filing, claim, ids),
    claim: index,
  }));
  // Asked in order and awaited together: a store works off its requests in the order in which they were made.
  await Promise.all([
    ...before.map((key) => claims.delete(key)),
    ...found.map((record) => claims.put(record)),
  ]);
}

async function replacePeople(writing: Writing, filing: Wanted): Promise<string[]> {
  const { article, corrected, parted = [], at } = filing;
  const { analysis } = corrected;
  const appearances = writing.objectStore('appearances');
  const before = await appearances.index('articleId').getAll(article.id);
  const stood = [...parted, ...before];
  const joining = { articleId: article.id, corrected, before: stood, at, ids: filing.ids };
  const joined = await joinPeople(writing, joining);
  const ids = joined.map(({ personId }) => personId);
  const found = joined.flatMap(({ personId, maybe }, index) => {
    const person = analysis.people[index];
    const asked = maybe.length > 0 ? { maybe } : {};
    return person ? [{ ...appearance(filing, person, index), personId, ...asked }] : [];
  });
  await Promise.all([
    ...before.map(({ person }) => appearances.delete([article.id, person])),
    ...found.map((record) => appearances.put(record)),
  ]);
  const left = before.map(({ personId }) => personId).filter((personId) => !ids.includes(personId));
  await dropStrays(writing, new Set(left));
  return ids;
}

/**
 * Files article, text, analysis, people, appearances and claims; what was filed of this article before is replaced.
 * Answers with the ids of the people, in the order of the analysis; null when nothing was filed because of `only`.
 */
export function fileReading(library: Library, filing: Filing): Promise<readonly string[] | null> {
  return write(library, 'relaxed', async (writing) => {
    const wanted = await stillWanted(writing, filing);
    if (!wanted) return null;
    await putArticle(writing, wanted);
    await putAnalysis(writing, wanted);
    const ids = await replacePeople(writing, wanted);
    await replaceClaims(writing, wanted, ids);
    return ids;
  });
}
