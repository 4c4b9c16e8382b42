/**
 * The engine with its weights. They lie in the package as one file that only the background reads; a background that was
 * woken reads it again, which costs less than keeping anything awake.
 */
import { browser } from '../browser/api.ts';
import { type Analyzer, createAnalyzer } from '../engine/analyze.ts';

/** Where the build puts the engine's weights. */
const WEIGHTS = 'weights.bin';

async function loadEngine(): Promise<Analyzer> {
  const packaged = await fetch(browser.runtime.getURL(WEIGHTS));
  return createAnalyzer(await packaged.arrayBuffer());
}

/** Gives the engine, made at the first call. Rejects when the packaged file cannot be read; the next call tries again. */
export function engineKeeper(): () => Promise<Analyzer> {
  let engine: Promise<Analyzer> | null = null;
  return () => {
    engine ??= loadEngine().catch((error: unknown) => {
      engine = null;
      throw error;
    });
    return engine;
  };
}
