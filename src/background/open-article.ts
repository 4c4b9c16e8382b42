/** An article was opened: read it, file it, answer with everything known. */
import type { Article } from '../article/article.ts';
import { ENGINE_VERSION } from '../engine/analyze.ts';
import { contentHash } from '../library/content-hash.ts';
import { fileReading } from '../library/file-reading.ts';
import { knownPeople } from '../library/known-people.ts';
import type { Library } from '../library/open-library.ts';
import { placedNotes } from '../library/placed-notes.ts';
import type { Reading } from '../library/reading.ts';
import { storedArticle } from '../library/stored-article.ts';
import type { Failure } from '../messaging/protocol.ts';
import { type Reader, readText, type TextRead } from './read-text.ts';

type Answer = { readonly type: 'reading'; readonly reading: Reading } | Failure;

interface Opened {
  readonly article: Article;
  readonly hash: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

async function reading(library: Library, { article, hash }: Opened, read: TextRead): Promise<Answer> {
  const { analysis, meter } = read;
  const people = await knownPeople(library, article.id);
  const notes = await placedNotes(library, article, people);
  return { type: 'reading', reading: { article, hash, analysis, meter, people, notes } };
}

async function fileAndRead(reader: Reader, opened: Opened): Promise<Answer> {
  const { article, hash, at } = opened;
  const { library } = reader;
  const read = await readText(reader, article, hash);
  if (read.type === 'failed') return read;
  const { analysis } = read;
  await fileReading(library, {
    article,
    hash,
    analysis,
    engineVersion: ENGINE_VERSION,
    at,
  });
  return reading(library, opened, read);
}

/** Rejects when the library does. */
export async function openArticle(reader: Reader, article: Article, at: number): Promise<Answer> {
  return fileAndRead(reader, { article, hash: await contentHash(article.blocks), at });
}

/** The reading of an article that was opened before, without counting as opening it again. Rejects when the library does. */
export async function readingOf(
  reader: Reader,
  articleId: string,
): Promise<Answer | { readonly type: 'unknown' }> {
  const stored = await storedArticle(reader.library, articleId);
  return stored ? fileAndRead(reader, { ...stored, at: stored.lastRead }) : { type: 'unknown' };
}
