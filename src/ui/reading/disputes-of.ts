/** What others say otherwise: the claims that the article itself sets against one, with its words for that. */
import type { Dispute, Span } from '../../engine/types.ts';
import type { Reading } from '../../library/reading.ts';
import { type Indexed, sameSource } from './claims-of.ts';
import { wordsAt } from './words-at.ts';

/** A claim that stands against the one in view. */
export interface Otherwise {
  readonly entry: Indexed;
  /** The article's words that set the two against each other. */
  readonly words: string;
  /** True where the words stand before that claim and in none of its own: they are then to be said with it. */
  readonly before: boolean;
}

/** Claims set against the one with this index, in reading order. */
export function otherwise(reading: Reading, index: number): readonly Otherwise[] {
  const disputes = reading.analysis.disputes.filter(({ claims }) => claims.includes(index));
  return disputes.flatMap((dispute, place) => {
    const entry = otherSide(reading, dispute, index);
    const next = disputes[place + 1];
    const later = next && isOneStretch(next.words, dispute.words) ? otherSide(reading, next, index) : null;
    // "She rejected that. “The yard is empty,” she said": one answer, and its last words say most.
    const saysMore = entry && later && sameSource(reading, entry.claim, later.claim);
    return entry && !saysMore ? [toShow(reading, entry, { dispute, index })] : [];
  });
}

function otherSide({ analysis }: Reading, { claims }: Dispute, index: number): Indexed | null {
  const other = claims[0] === index ? claims[1] : claims[0];
  const claim = analysis.claims[other];
  return claim ? { index: other, claim } : null;
}

function toShow(
  reading: Reading,
  entry: Indexed,
  { dispute, index }: { dispute: Dispute; index: number },
): Otherwise {
  const { cue, content } = entry.claim;
  const own = [...(cue ? [cue] : []), ...content].some((span) => holds(span, dispute.words));
  return { entry, words: wordsAt(reading, dispute.words), before: !own && entry.index > index };
}

const isOneStretch = (a: Span, b: Span) => a.block === b.block && a.start === b.start && a.end === b.end;

const holds = (outer: Span, inner: Span) =>
  outer.block === inner.block && outer.start <= inner.start && inner.end <= outer.end;
