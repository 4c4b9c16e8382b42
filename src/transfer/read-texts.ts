/** The texts of articles as they were read, for what counts places in them. */
import { articleText } from '../anchoring/article-text.ts';
import type { TextRecord } from '../library/schema.ts';

/** Every text that was kept of an article, newest first; none where it was not kept. */
export type ReadTexts = (articleId: string) => readonly string[];

/** Texts of kept records; each article's are put together once. */
export function readTexts(records: readonly TextRecord[]): ReadTexts {
  const byArticle = new Map<string, TextRecord[]>();
  for (const record of records)
    byArticle.set(record.articleId, [...(byArticle.get(record.articleId) ?? []), record]);
  const made = new Map<string, readonly string[]>();
  return (articleId) => {
    const texts =
      made.get(articleId) ??
      (byArticle.get(articleId) ?? [])
        .toSorted((one, other) => other.firstRead - one.firstRead)
        .map(({ blocks }) => articleText(blocks).text);
    made.set(articleId, texts);
    return texts;
  };
}
