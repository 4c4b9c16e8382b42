/**
 * Which candidate is the passage, and how surely. A wrong place is worse than none, so three things must agree: enough of the quotation
 * stands, enough of its paragraph stands around it (the more, the farther it is from where it was), and what changed is no look-alike's
 * pattern. The thresholds were set on made edits of news articles and checked on others.
 */
import type { Candidate } from './candidates.ts';
import type { Evidence } from './evidence.ts';
import { lookAlikeOdds } from './look-alike.ts';
import type { Certainty } from './passage.ts';
import { placeOdds } from './place.ts';

/** Share of the quotation's letters below which it is gone, whatever stands around. */
const QUOTE_LEAST = 0.5;

/** Share of the paragraph needed to be found at all, and to be sure of it, for a place that tells nothing (odds of 0) … */
const FOUND_SHARE = 0.55;
const SURE_SHARE = 0.77;
/** … and by how much each unit of the place's odds lowers it. */
const FOUND_SLOPE = 0.04;
const SURE_SLOPE = 0.045;

/** A quotation whose words lie far apart may be other words' chance meeting: what each more word between them asks for, and at most. */
const SPREAD_USUAL = 1.5;
const SPREAD_SLOPE = 0.1;
const SPREAD_MOST = 0.3;

/** Odds (natural logarithm) of a look-alike above which a place may not be called sure, and above which it is another passage. */
const DOUBT_ODDS = 0;
const OTHER_ODDS = 2;

/** What a word of a neighbouring paragraph that still borders on it adds to a candidate's score, in bits. */
const NEIGHBOUR_BITS = 2;
/** A rival this near to the best candidate's score leaves a doubt: in bits where the best is unchanged, else as a share of its score. */
const RIVAL_BITS = 1;
const RIVAL_SHARE = 0.8;

/** A quotation that left its paragraph is only known by itself: nearly whole, in one piece, and long enough not to be anyone's phrase. */
const TRAVELLED_QUOTE = 0.95;
const TRAVELLED_SPREAD = 1.15;
const TRAVELLED_WORDS = 10;
const TRAVELLED_BITS = 70;

/** What is to be judged by. */
export interface Circumstances {
  /** Offset where the passage began. */
  readonly from: number;
  /** Length of the later text. */
  readonly length: number;
  /** Whether its paragraph stood twice in the earlier text: either may be the one that is left. */
  readonly isRepeated: boolean;
}

export interface Verdict {
  readonly start: number;
  readonly end: number;
  readonly certainty: Certainty;
}

const scoreOf = ({ alignment, evidence }: Candidate): number =>
  alignment.score + NEIGHBOUR_BITS * evidence.neighbours;

const isUnchanged = ({ namesChanged, othersChanged, respelled }: Evidence): boolean =>
  namesChanged + othersChanged + respelled === 0;

function bestOf(candidates: readonly Candidate[], from: number): Candidate | undefined {
  const better = (a: Candidate, b: Candidate) =>
    scoreOf(b) - scoreOf(a) || Math.abs(a.start - from) - Math.abs(b.start - from);
  return candidates.toSorted(better)[0];
}

/**
 * Whether another place is as good, or nearly. Of two places with the very words only the one between the same neighbours
 * is sure; an article that says a sentence twice may have edited the one that was meant, which its neighbours then tell.
 */
function hasRival(best: Candidate, candidates: readonly Candidate[]): boolean {
  const rivals = candidates.filter((other) => other.end <= best.start || other.start >= best.end);
  const isNear = (other: Candidate) => scoreOf(other) > scoreOf(best) * RIVAL_SHARE;
  const isStranger = (other: Candidate) => best.evidence.sameNeighbours && !other.evidence.sameNeighbours;
  if (!isUnchanged(best.evidence)) return rivals.some((other) => isNear(other) && !isStranger(other));
  if (rivals.some((other) => other.evidence.neighbours > best.evidence.neighbours && isNear(other)))
    return true;
  return rivals.some(
    (other) => other.alignment.score > best.alignment.score - RIVAL_BITS && !isStranger(other),
  );
}

function hasTravelled({ quote, quoteBits, quoteWords, spread }: Evidence): boolean {
  return (
    quote >= TRAVELLED_QUOTE &&
    spread <= TRAVELLED_SPREAD &&
    quoteWords >= TRAVELLED_WORDS &&
    quoteBits >= TRAVELLED_BITS
  );
}

function foundShare({ spread }: Evidence, place: number): number {
  const apart = Math.min(SPREAD_MOST, SPREAD_SLOPE * Math.max(0, spread - SPREAD_USUAL));
  return FOUND_SHARE - FOUND_SLOPE * place + apart;
}

/** A short paragraph has more like it than a long one: each of its words weighs more, and so must each that changed. */
function sureShare({ namesKept, namesChanged, othersKept, othersChanged }: Evidence, place: number): number {
  const words = namesKept + namesChanged + othersKept + othersChanged;
  return SURE_SHARE - SURE_SLOPE * place + 1 / words;
}

function certaintyOf(best: Candidate, place: number): Certainty | null {
  const { evidence } = best;
  if (isUnchanged(evidence) && evidence.begins && evidence.ends) return 'moved';
  const lookAlike = lookAlikeOdds(evidence) - place;
  if (evidence.paragraph < foundShare(evidence, place)) return hasTravelled(evidence) ? 'uncertain' : null;
  if (lookAlike > OTHER_ODDS) return null;
  const isAnother = evidence.namesChanged > 0 && evidence.namesChanged >= evidence.namesKept;
  const isSure = evidence.paragraph >= sureShare(evidence, place) && lookAlike <= DOUBT_ODDS && !isAnother;
  return isSure ? 'moved' : 'uncertain';
}

/** The candidate that is the passage, with how sure that is; null when none is. */
export function judge(
  candidates: readonly Candidate[],
  { from, length, isRepeated }: Circumstances,
): Verdict | null {
  const alive = candidates.filter(({ evidence }) => evidence.quote >= QUOTE_LEAST && !evidence.inNeighbour);
  const best = bestOf(alive, from);
  if (!best) return null;
  const { start, end, evidence } = best;
  const certainty = certaintyOf(best, placeOdds({ from, to: start, length }));
  if (certainty === null) return null;
  if (hasRival(best, alive) || (isRepeated && !evidence.sameNeighbours))
    return { start, end, certainty: 'uncertain' };
  const isSame = start === from && isUnchanged(evidence) && certainty === 'moved';
  return { start, end, certainty: isSame ? 'certain' : certainty };
}
