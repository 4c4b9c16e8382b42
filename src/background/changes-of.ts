/** What became other in an article since it was read before. */
import type { Article } from '../article/article.ts';
import type { Analysis, Block, Claim } from '../engine/types.ts';
import type { Changes } from '../library/changes/changes.ts';
import { type ClaimRead, compareClaims } from '../library/changes/compare-claims.ts';
import { compareTexts } from '../library/changes/compare-texts.ts';
import { changedArticle } from '../library/changes/list-changed.ts';
import type { Library } from '../library/open-library.ts';
import { placedNotes } from '../library/placed-notes.ts';
import { storedArticle } from '../library/stored-article.ts';
import { wordsOf } from '../library/words-of.ts';
import type { Failure } from '../messaging/protocol.ts';
import { type Reader, readText } from './read-text.ts';
import { sentencesOf } from './sentences-of.ts';

function claimRead(blocks: readonly Block[], { content, source, basis, degree }: Claim): ClaimRead {
  return {
    text: wordsOf(blocks, content),
    source: source && wordsOf(blocks, [source]),
    basis: basis.kind,
    degree,
    at: content,
  };
}

const claimsRead = ({ blocks }: Article, { claims }: Analysis): ClaimRead[] =>
  claims.map((claim) => claimRead(blocks, claim));

async function notesOf(library: Library, article: Article): Promise<Changes['notes']> {
  const placed = await placedNotes(library, article, []);
  const here = placed.filter(({ note }) => note.articleId === article.id && note.target.type !== 'person');
  const found = here.filter(({ place }) => place !== null).length;
  return { found, gone: here.length - found };
}

/** Null for an article that was never changed, or whose earlier text is not kept. Rejects when the library does. */
export async function changesOf(reader: Reader, articleId: string): Promise<Changes | Failure | null> {
  const { library } = reader;
  const [stored, record] = await Promise.all([
    storedArticle(library, articleId),
    library.get('articles', articleId),
  ]);
  const changed = record && changedArticle(record);
  const text = record?.changed && (await library.get('texts', record.changed.before.hash));
  if (!stored || !changed || !text) return null;
  const { article, hash } = stored;
  const earlier: Article = { ...article, blocks: text.blocks };
  const [now, before] = [await readText(reader, article, hash), await readText(reader, earlier, text.hash)];
  if (now.type === 'failed') return now;
  if (before.type === 'failed') return before;
  return {
    ...changed,
    language: now.corrected.analysis.language,
    text: compareTexts(sentencesOf(earlier.blocks), sentencesOf(article.blocks)),
    claims: compareClaims(
      claimsRead(earlier, before.corrected.analysis),
      claimsRead(article, now.corrected.analysis),
    ),
    notes: await notesOf(library, article),
  };
}
