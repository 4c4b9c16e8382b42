/** Reading what came without being read: an import brings texts, and the engine makes people and claims of them here. */
import { report } from '../browser/report.ts';
import { ENGINE_VERSION } from '../engine/analyze.ts';
import { fileReading } from '../library/file-reading.ts';
import type { Library } from '../library/open-library.ts';
import { storedArticle } from '../library/stored-article.ts';
import type { Answer } from '../messaging/protocol.ts';
import { announceReadings } from '../messaging/watch-readings.ts';
import { type Reader, readText } from './read-text.ts';

/** Articles read before an answer: about a second's work, well within the time that a background is given. */
const AT_ONCE = 20;

/** Articles of whose last text no engine has made anything; one that only an older engine read is read anew when it is opened. */
async function unread(library: Library): Promise<string[]> {
  const looking = library.transaction(['articles', 'analyses']);
  const [articles, keys] = await Promise.all([
    looking.objectStore('articles').getAll(),
    looking.objectStore('analyses').getAllKeys(),
  ]);
  const read = new Set(keys.map(([hash]) => hash));
  return articles.filter(({ hash }) => !read.has(hash)).map(({ id }) => id);
}

async function readOne(reader: Reader, articleId: string): Promise<void> {
  const { library } = reader;
  const stored = await storedArticle(library, articleId);
  if (!stored) return;
  const { article, hash, lastRead: at } = stored;
  const read = await readText(reader, article, hash);
  if (read.type === 'failed') return;
  const { analysis, corrected } = read;
  const filing = { article, hash, analysis, corrected, engineVersion: ENGINE_VERSION, at };
  await fileReading(library, { ...filing, only: hash });
}

/** Reads some of them, and answers with how many are left. Those that the engine cannot read stay. */
export async function readRest(reader: Reader): Promise<Answer<'library/read-rest'>> {
  const some = (await unread(reader.library)).slice(0, AT_ONCE);
  for (const articleId of some) await readOne(reader, articleId);
  if (some.length > 0)
    await announceReadings(some).catch((error: unknown) => report(error, 'announcing articles read'));
  return { type: 'read', left: (await unread(reader.library)).length };
}
