/** Which candidate is the passage, and how surely. */
import type { Candidate } from './candidates.ts';
import type { Certainty, Passage } from './passage.ts';

interface Verdict {
  readonly start: number;
  readonly end: number;
  readonly certainty: Certainty;
}

interface Circumstances {
  readonly passage: Passage;
  /** Length of the later text. */
  readonly length: number;
}

/** Share of the quotation's letters below which it is gone. */
const QUOTE_LEAST = 0.5;

const strength = ({ evidence: { quote, context } }: Candidate): number => quote + (context ?? 0);

export function judge(candidates: readonly Candidate[], { passage }: Circumstances): Verdict | null {
  const alive = candidates.filter(({ evidence }) => evidence.quote >= QUOTE_LEAST);
  alive.sort(
    (a, b) =>
      strength(b) - strength(a) || Math.abs(a.start - passage.start) - Math.abs(b.start - passage.start),
  );
  const [best] = alive;
  if (!best) return null;
  const { quote, context } = best.evidence;
  const { start, end } = best;
  if ((context ?? quote) >= 0.5) return { start, end, certainty: 'moved' };
  if (quote >= 0.9 && best.evidence.bits > 40) return { start, end, certainty: 'uncertain' };
  return null;
}
