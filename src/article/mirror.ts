/** Recognises The Moscow Times under a foreign address: the site is blocked in Russia and read through mirrors that change by design. */
import { readMetadata } from './metadata.ts';

const BODY =
  '.article__content[y-name="article-content"], .live-posts[y-name="article-content"], .article-container .article__gallery';
const NAME = /\bmoscow times\b/i;

/** Whether a page carries the paper's name in its head and the paper's own mark on its text. */
export function isMirror(document: Document): boolean {
  const { siteName, publisher } = readMetadata(document);
  return NAME.test(`${siteName ?? ''} ${publisher ?? ''}`) && document.querySelector(BODY) !== null;
}
