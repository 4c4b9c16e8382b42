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

const rank = (c: Candidate) => c.alignment.score + 2 * c.evidence.neighbours;
/** Log of the Beta function (Lanczos, Numerical Recipes 6.1, through the log of Gamma). */
function logGamma(x: number): number {
  let sum = 1.000000000190015;
  const c = [76.18009172947146, -86.50532032941677, 24.01409824083091, -1.231739572450155, 1.208650973866179e-3, -5.395239384953e-6];
  for (let i = 0; i < 6; i++) sum += (c[i] ?? 0) / (x + i + 1);
  const t = x + 5.5;
  return (x + 0.5) * Math.log(t) - t + Math.log((2.5066282746310005 * sum) / x);
}
const logBeta = (a: number, b: number) => logGamma(a) + logGamma(b) - logGamma(a + b);
const bb = (k: number, n: number, a: number, b: number) => logBeta(k + a, n - k + b) - logBeta(a, b);
export function twinOdds({ evidence: e, start }: Candidate, { passage, length }: Circumstances) {
  const n = e.namesKept + e.namesChanged, o = e.othersKept + e.othersChanged;
  const edited = bb(e.namesChanged + e.othersChanged, n + o, 0.7, 8);
  const twin = bb(e.namesChanged, n, 3.5, 1.5) + bb(e.othersChanged, o, 0.3, 30);
  const d = Math.abs(start - passage.start), scale = 30 + 0.02 * passage.start;
  const place = Math.log(0.85 * Math.exp(-d / scale) / (2 * scale) + 0.15 / length) - Math.log(1 / length);
  return { pattern: +(twin - edited).toFixed(2), place: +place.toFixed(2), odds: +(twin - edited - place).toFixed(2) };
}
export function judge(candidates: readonly Candidate[], { passage, length }: Circumstances): Verdict | null {
  const alive = candidates.filter(({ evidence }) => evidence.quote >= QUOTE_LEAST);
  alive.sort(
    (a, b) => rank(b) - rank(a) || Math.abs(a.start - passage.start) - Math.abs(b.start - passage.start),
  );
  const [best] = alive;
  if (!best) return null;
  const { paragraph } = best.evidence;
  const { start, end } = best;
  const e = best.evidence;
  const rival = alive.find((c) => Math.abs(c.start - start) > 1 && rank(c) > rank(best) - 1);
  if (e.namesChanged + e.othersChanged === 0) return { start, end, certainty: rival ? 'uncertain' : 'moved' };
  const t = twinOdds(best, { passage, length }).odds;
  if (paragraph < 0.45) return null;
  if (t > 2) return null;
  return { start, end, certainty: rival || t > 0 || paragraph < 0.7 ? 'uncertain' : 'moved' };
}
