/** What the engine made of a text, as the reader would have it. */

import type { Article } from '../article/article.ts';
import { report } from '../browser/report.ts';
import type { Analysis } from '../engine/types.ts';
import { applyCorrections } from '../library/correcting/apply-corrections.ts';
import { type Corrected, uncorrected } from '../library/correcting/corrected.ts';
import { correctionsFor } from '../library/corrections.ts';
import type { Library } from '../library/open-library.ts';

/** A correction that cannot be applied, because its record was damaged, leaves the engine's answer: the article is read all the same. */
export async function correctedFor(
  library: Library,
  article: Article,
  analysis: Analysis,
): Promise<Corrected> {
  const corrections = await correctionsFor(library, article.id);
  if (corrections.length === 0) return uncorrected(analysis);
  try {
    return applyCorrections({ articleId: article.id, blocks: article.blocks }, analysis, corrections);
  } catch (error) {
    report(error, 'applying corrections');
    return uncorrected(analysis);
  }
}
