/** The reader corrects what the engine found, or takes that back: kept first, then every article it means is filed anew. */
import { report } from '../browser/report.ts';
import { ENGINE_VERSION } from '../engine/analyze.ts';
import { measureSources } from '../engine/source-meter.ts';
import { articlesMeant } from '../library/articles-meant.ts';
import type { Correction, CorrectionDraft } from '../library/correction.ts';
import { dropCorrection, keepCorrection } from '../library/corrections.ts';
import { fileReading } from '../library/file-reading.ts';
import type { StoodHere } from '../library/join-people.ts';
import type { Library } from '../library/open-library.ts';
import { storedAnalysis, storedArticle } from '../library/stored-article.ts';
import type { Answer } from '../messaging/protocol.ts';
import { announceReadings } from '../messaging/watch-readings.ts';
import { correctedFor } from './corrected.ts';
import { findUnfiled } from './unfiled.ts';

/** An article that this engine has not read yet is filed when it is opened. */
async function fileAnew(library: Library, articleId: string, parted: readonly StoodHere[]): Promise<void> {
  const stored = await storedArticle(library, articleId);
  const analysis = stored && (await storedAnalysis(library, stored.hash, ENGINE_VERSION));
  if (!stored || !analysis) return;
  const { article, hash, lastRead: at } = stored;
  const corrected = await correctedFor(library, article, analysis);
  const meter = measureSources(article.blocks, corrected.analysis);
  const filing = { article, hash, analysis, corrected, meter, engineVersion: ENGINE_VERSION, at, parted };
  await fileReading(library, { ...filing, only: hash });
}

/** The correction itself is kept by now: what fails here is made good when the article is opened again. */
async function follow(library: Library, correction: Correction, parted: readonly StoodHere[]): Promise<void> {
  try {
    for (const articleId of await articlesMeant(library, correction))
      await fileAnew(library, articleId, parted);
    await announceReadings(correction.scope === 'all' ? null : [correction.articleId]);
  } catch (error) {
    report(error, 'filing articles as corrected');
  }
}

/** Rejects when the library does. */
export async function correct(library: Library, draft: CorrectionDraft): Promise<Answer<'correction/add'>> {
  const unfiled = await findUnfiled(draft.articleId);
  const correction = await keepCorrection(library, draft, unfiled?.article ?? null);
  await follow(library, correction, []);
  return { type: 'corrected', correction };
}

/** Who stood here before the correction: what was filed by it would else stay. */
function stoodBefore({ act }: Correction): StoodHere[] {
  if (act.type !== 'same-person' && act.type !== 'another-person') return [];
  const { name, names, personId } = act.person;
  // Whoever was not joined with the other was asked about.
  const asked = act.type === 'another-person' && personId !== act.than.personId;
  return [{ name, spellings: names, personId, ...(asked ? { maybe: [act.than.personId] } : {}) }];
}

/** Rejects when the library does. */
export async function revoke(library: Library, id: string): Promise<Answer<'correction/remove'>> {
  const correction = await dropCorrection(library, id);
  if (correction) await follow(library, correction, stoodBefore(correction));
  return { type: 'revoked' };
}
