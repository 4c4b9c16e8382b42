/** The engine's answer for a text: the stored one where this engine has read the text before. */
import type { Article } from '../article/article.ts';
import { report } from '../browser/report.ts';
import { type Analyzer, ENGINE_VERSION } from '../engine/analyze.ts';
import { measureSources } from '../engine/source-meter.ts';
import type { Analysis, SourceMeter } from '../engine/types.ts';
import type { Library } from '../library/open-library.ts';
import { storedAnalysis } from '../library/stored-article.ts';
import { failure, nameOf } from '../messaging/failure.ts';
import type { Failure } from '../messaging/protocol.ts';

/** What reading an article needs: where readings are kept, and who makes them. */
export interface Reader {
  readonly library: Library;
  /** Rejects when the engine's weights cannot be loaded. */
  readonly engine: () => Promise<Analyzer>;
}

export interface TextRead {
  readonly type: 'read';
  readonly analysis: Analysis;
  readonly meter: SourceMeter;
}

/** Analyses a text unless that was done before. An engine that throws is the failure `analysis`. */
export async function readText(
  { library, engine }: Reader,
  { blocks }: Article,
  hash: string,
): Promise<TextRead | Failure> {
  const stored = await storedAnalysis(library, hash, ENGINE_VERSION);
  try {
    const analysis = stored ?? (await engine())({ blocks });
    return { type: 'read', analysis, meter: measureSources(blocks, analysis) };
  } catch (error) {
    report(error, 'reading a text');
    return failure('analysis', nameOf(error));
  }
}
