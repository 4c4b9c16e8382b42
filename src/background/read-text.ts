/** The engine's answer for a text: the stored one where this engine has read the text before. */
import type { Article } from '../article/article.ts';
import { nameOf, report } from '../browser/report.ts';
import { type Analyzer, ENGINE_VERSION } from '../engine/analyze.ts';
import { measureSources } from '../engine/source-meter.ts';
import type { Analysis, SourceMeter } from '../engine/types.ts';
import type { Corrected } from '../library/correcting/corrected.ts';
import type { Library } from '../library/open-library.ts';
import { storedAnalysis } from '../library/stored-article.ts';
import { failure } from '../messaging/failure.ts';
import type { Failure } from '../messaging/protocol.ts';
import { correctedFor } from './corrected.ts';

/** What reading an article needs: where readings are kept, and who makes them. */
export interface Reader {
  readonly library: Library;
  /** Rejects when the engine's weights cannot be loaded. */
  readonly engine: () => Promise<Analyzer>;
}

/** A text as the engine reads it, and as the reader corrected that. */
export interface TextRead {
  readonly type: 'read';
  /** As the engine made it: what is stored. */
  readonly analysis: Analysis;
  /** What every view shows. */
  readonly corrected: Corrected;
  readonly meter: SourceMeter;
  /** Made now, and nowhere stored. */
  readonly fresh: boolean;
}

/** What every analysis has; a record without it was damaged, or written by a program that knew less. */
const isWhole = ({ people, claims, disputes }: Analysis) => [people, claims, disputes].every(Array.isArray);

async function shown(library: Library, article: Article, analysis: Analysis) {
  const corrected = await correctedFor(library, article, analysis);
  return { corrected, meter: measureSources(article.blocks, corrected.analysis) };
}

/** Null when none is stored, and when the stored one cannot be used: it can be made again from the text. */
async function readStored(library: Library, article: Article, hash: string): Promise<TextRead | null> {
  const analysis = await storedAnalysis(library, hash, ENGINE_VERSION);
  if (!analysis) return null;
  try {
    if (!isWhole(analysis)) throw new TypeError('a stored analysis lacks its parts');
    return { type: 'read', analysis, ...(await shown(library, article, analysis)), fresh: false };
  } catch (error) {
    report(error, 'taking a stored analysis');
    return null;
  }
}

/** Analyses that wait to be filed; a reader opens a few tabs at once. */
const MOST = 4;

const waiting = new WeakMap<Library, Map<string, Analysis>>();

/** Keeps what the engine made of a text until that is read again, to be filed. */
export function keepUntilFiled(library: Library, hash: string, analysis: Analysis): void {
  const all = waiting.get(library) ?? new Map<string, Analysis>();
  waiting.set(library, all.set(hash, analysis));
  const [oldest] = all.keys();
  if (all.size > MOST && oldest !== undefined) all.delete(oldest);
}

/** What was kept, once. */
function takeKept(library: Library, hash: string): Analysis | null {
  const kept = waiting.get(library)?.get(hash) ?? null;
  waiting.get(library)?.delete(hash);
  return kept;
}

/** Analyses a text unless that was done before. An engine that throws is the failure `analysis`. */
export async function readText(
  { library, engine }: Reader,
  article: Article,
  hash: string,
): Promise<TextRead | Failure> {
  const stored = await readStored(library, article, hash);
  if (stored) return stored;
  try {
    const analysis = takeKept(library, hash) ?? (await engine())({ blocks: article.blocks });
    return { type: 'read', analysis, ...(await shown(library, article, analysis)), fresh: true };
  } catch (error) {
    report(error, 'reading a text');
    return failure('analysis', nameOf(error));
  }
}
