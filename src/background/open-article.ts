/** An article was opened: read it, file it, tell the page what its marks need. */
import type { Article } from '../article/article.ts';
import { ENGINE_VERSION } from '../engine/analyze.ts';
import { contentHash } from '../library/content-hash.ts';
import { fileReading } from '../library/file-reading.ts';
import { filedPeople, pageReading } from '../library/page-reading.ts';
import { storedArticle } from '../library/stored-article.ts';
import type { Answer, ToBackground } from '../messaging/protocol.ts';
import { type Reader, readText, type TextRead } from './read-text.ts';

interface Opened {
  readonly article: Article;
  readonly hash: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

const file = ({ library }: Reader, opened: Opened, { analysis, corrected }: TextRead) =>
  fileReading(library, { ...opened, analysis, corrected, engineVersion: ENGINE_VERSION });

/**
 * Files an opened article, unless a page only asks again for one that it opened: that is no reading, and its text may
 * be older than the one that another tab has filed since. Rejects when the library does.
 */
export async function openArticle(
  reader: Reader,
  { article, again }: ToBackground['article/open']['ask'],
  at: number,
): Promise<Answer<'article/open'>> {
  const { library } = reader;
  const hash = await contentHash(article.blocks);
  const read = await readText(reader, article, hash);
  if (read.type === 'failed') return read;
  const { analysis } = read.corrected;
  const isOpen = again && (await storedArticle(library, article.id)) !== null;
  const filed = isOpen ? null : await file(reader, { article, hash, at }, read);
  const personIds = filed ?? (await filedPeople(library, article.id, analysis.people));
  return { type: 'reading', reading: await pageReading(library, { article, hash, analysis }, personIds) };
}
