/** An article was opened: read it, file it, tell the page what its marks need. */
import type { Article } from '../article/article.ts';
import type { Settings } from '../browser/settings.ts';
import { ENGINE_VERSION } from '../engine/analyze.ts';
import { isAnnotated } from '../library/annotated.ts';
import { contentHash } from '../library/content-hash.ts';
import { fileReading } from '../library/file-reading.ts';
import type { Library } from '../library/open-library.ts';
import { filedPeople, pageReading } from '../library/page-reading.ts';
import { storedArticle } from '../library/stored-article.ts';
import type { Answer, ToBackground } from '../messaging/protocol.ts';
import { wasCleared } from './cleared.ts';
import { keepUntilFiled, type Reader, readText, type TextRead } from './read-text.ts';
import { dropUnfiled, findUnfiled, holdUnfiled, readUnfiled, stoodOf } from './unfiled.ts';

interface Opened {
  readonly article: Article;
  readonly hash: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

const file = ({ library }: Reader, opened: Opened, { analysis, corrected, meter }: TextRead) =>
  fileReading(library, { ...opened, analysis, corrected, meter, engineVersion: ENGINE_VERSION });

/** An article that is not to be remembered: held for as long as the browser runs, unless this very text is filed already. */
async function passing(
  { library }: Reader,
  { article, hash, at }: Opened,
  { read, isExample }: { readonly read: TextRead; readonly isExample: boolean },
): Promise<readonly (string | null)[]> {
  if ((await storedArticle(library, article.id))?.hash === hash)
    return filedPeople(library, article.id, read.corrected.analysis.people);
  const { analysis } = read;
  const stood = (await findUnfiled(article.id, hash))?.stood ?? [];
  const now = await readUnfiled(library, { article, analysis, stood });
  await holdUnfiled({ article, hash, analysis, stood: stoodOf(now), at, isExample });
  return now.personIds;
}

/** What the reader wants of this opening. */
export interface Opening {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly remember: Settings['remember'];
  /** Asked for by our own page: the example of the welcome tab, which is never filed as read. */
  readonly isExample: boolean;
}

async function isRemembered(
  library: Library,
  articleId: string,
  { remember, isExample }: Opening,
): Promise<boolean> {
  if (isExample || remember === 'nothing') return false;
  return remember === 'all' || isAnnotated(library, articleId);
}

/** What can be marked in an article, by what is filed of it so far. Rejects when the library does. */
export async function readAtOnce(reader: Reader, article: Article): Promise<Answer<'article/read'>> {
  const { library } = reader;
  const hash = await contentHash(article.blocks);
  const read = await readText(reader, article, hash);
  if (read.type === 'failed') return read;
  if (read.fresh) keepUntilFiled(library, hash, read.analysis);
  const { analysis } = read.corrected;
  const personIds = await filedPeople(library, article.id, analysis.people);
  return { type: 'reading', reading: await pageReading(library, { article, hash, analysis }, personIds) };
}

/**
 * Files an opened article if the reader wants it remembered, unless a page only asks again for one that it opened: that
 * is no reading, and its text may be older than the one that another tab has filed since, or the reader has just cleared
 * it. Rejects when the library does.
 */
export async function openArticle(
  reader: Reader,
  { article, again }: ToBackground['article/open']['ask'],
  opening: Opening,
): Promise<Answer<'article/open'>> {
  const { library } = reader;
  const { at, isExample } = opening;
  const hash = await contentHash(article.blocks);
  const read = await readText(reader, article, hash);
  if (read.type === 'failed') return read;
  const { analysis } = read.corrected;
  const opened = { article, hash, at };
  const answer = async (personIds: readonly (string | null)[]): Promise<Answer<'article/open'>> => ({
    type: 'reading',
    reading: await pageReading(library, { article, hash, analysis }, personIds),
  });
  const isOpen = again && (await storedArticle(library, article.id)) !== null;
  const isCleared = again && !isOpen && (await wasCleared());
  if (isCleared || !(await isRemembered(library, article.id, opening)))
    return answer(await passing(reader, opened, { read, isExample }));
  if (await findUnfiled(article.id)) await dropUnfiled(article.id);
  const filed = isOpen ? null : await file(reader, opened, read);
  return answer(filed ?? (await filedPeople(library, article.id, analysis.people)));
}
