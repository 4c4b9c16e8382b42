/** What an alignment shows for and against its place being the passage. */
import type { Alignment } from './align.ts';
import type { Frame } from './frame.ts';
import { isRespelled } from './respelled.ts';
import { type Surroundings, surroundingsOf } from './surroundings.ts';
import type { TextIndex } from './text-index.ts';
import { wordAt } from './words.ts';

/** How much of the quotation stands. */
export interface QuoteEvidence {
  /** Share of the quotation's letters and digits that stand here, 0 to 1. */
  readonly quote: number;
  /** What its words that stand here tell together, in bits, and how many they are. */
  readonly quoteBits: number;
  readonly quoteWords: number;
  /** Words from the first to the last survivor for each word that stands: 1 where they stand in one piece. */
  readonly spread: number;
  /** The first and the last of its words that stand, or whose number was updated, by their index in the frame; null when none does. */
  readonly survivors: { readonly first: number; readonly last: number } | null;
}

/** What became of the paragraph's words, the quotation's among them. */
export interface Changes {
  /** Names and numbers that stand, and in whose place another name or number does. */
  readonly namesKept: number;
  readonly namesChanged: number;
  /** Other words that stand, and all else that changed: a name taken out or paraphrased, a word put in. */
  readonly othersKept: number;
  readonly othersChanged: number;
  /** Words that stand in another spelling; counted as kept above. */
  readonly respelled: number;
}

export interface Evidence extends QuoteEvidence, Changes, Surroundings {
  /** Share of the paragraph that stands here, 0 to 1: words and ends of the line weigh by what they tell and by their nearness to the quotation. */
  readonly paragraph: number;
}

/** A word that tells one event from the next like it: a number, or a capitalised word long enough to be a name. */
const isName = (raw: string): boolean => /^\p{Lu}\p{Ll}{3,}|\d/u.test(raw);

/** What stands for a name may be a short one: "Li", "EU". */
const isLikeName = (raw: string): boolean => /^\p{Lu}|\d/u.test(raw);

/** Words away from the quotation at which a word of its paragraph weighs half. */
const HALF_WEIGHT = 20;

/** A sentence put in is one decision of an editor, not as many as it has words. */
const MOST_PUT_IN = 2;

/** Nor is a sentence taken out: words that one cut counts for at most. */
const MOST_CUT = 8;

/** `renumbered`: another number stands in its stead: the word is lost, but its place is the passage's. */
type Standing = 'same' | 'respelled' | 'renumbered' | 'lost';

const stands = (state: Standing | undefined): boolean => state === 'same' || state === 'respelled';

function standingOf(
  { words, ids, frameIds }: TextIndex,
  form: string,
  pair: { at: number; partner: number },
): Standing {
  if (pair.partner < 0) return 'lost';
  if (ids[pair.partner] === frameIds[pair.at]) return 'same';
  const partner = wordAt(words, pair.partner);
  if (/^\d+$/.test(form) && /^\d+$/.test(partner)) return 'renumbered';
  return isRespelled(form, partner) ? 'respelled' : 'lost';
}

/** A frame's words and what became of each. */
interface Seen {
  readonly frame: Frame;
  readonly index: TextIndex;
  readonly standing: readonly Standing[];
  readonly partners: Int32Array;
}

const bitsOf = ({ bits, frameIds }: TextIndex, at: number): number => bits[frameIds[at] ?? 0] ?? 0;

function quoteEvidence({ frame, index, standing, partners }: Seen): QuoteEvidence {
  const quoted = [...frame.words.keys()].filter((at) => (frame.words[at]?.quoted ?? 0) > 0);
  const kept = quoted.filter((at) => stands(standing[at]));
  const placed = quoted.filter((at) => standing[at] !== 'lost');
  const units = (ats: readonly number[]) => ats.reduce((sum, at) => sum + (frame.words[at]?.quoted ?? 0), 0);
  const [first] = placed;
  const last = placed.at(-1);
  const length = (partners[last ?? 0] ?? 0) - (partners[first ?? 0] ?? 0) + 1;
  return {
    quote: units(kept) / Math.max(1, units(quoted)),
    quoteBits: kept.reduce((sum, at) => sum + bitsOf(index, at), 0),
    quoteWords: kept.length,
    spread: length / Math.max(1, kept.length),
    survivors: first === undefined || last === undefined ? null : { first, last },
  };
}

/** What the paragraph's beginning and its end tell, in bits each: about as much as a rare word. */
const END_BITS = 8;

/** Weighs runs of words that stand and runs that are lost; of a lost run only so much counts as one cut is worth. */
function paragraphShare({ frame, index, standing }: Seen, { begins, ends }: Surroundings): number {
  const { words, first, last } = frame;
  const nearness = (distance: number) => 0.5 ** (Math.max(0, distance) / HALF_WEIGHT);
  let kept = 0;
  let lost = 0;
  let run = { weight: 0, words: 0 };
  const endRun = () => {
    lost += run.weight * Math.min(1, MOST_CUT / Math.max(1, run.words));
    run = { weight: 0, words: 0 };
  };
  for (const at of words.keys()) {
    const weight = bitsOf(index, at) * nearness(Math.max(first - at, at - last + 1));
    if (!stands(standing[at])) {
      run = { weight: run.weight + weight, words: run.words + 1 };
    } else {
      kept += weight;
      endRun();
    }
  }
  endRun();
  const gone = (begins ? 0 : nearness(first)) + (ends ? 0 : nearness(words.length - last));
  return kept + lost > 0 ? kept / (kept + lost + END_BITS * gone) : 0;
}

function putIn(partners: Int32Array): number {
  const met = partners.filter((partner) => partner >= 0);
  return met.reduce((sum, partner, at) => {
    const between = at === 0 ? 0 : partner - (met[at - 1] ?? 0) - 1;
    return sum + Math.min(MOST_PUT_IN, between);
  }, 0);
}

/** For each word of the frame the text's word in its place; before the first that was met and after the last they are counted off within the line. */
function places({ index: { opens }, partners }: Seen): Int32Array {
  const at = partners.slice();
  const first = at.findIndex((partner) => partner >= 0);
  const last = at.findLastIndex((partner) => partner >= 0);
  for (let k = first - 1; k >= 0 && opens[at[k + 1] ?? 0] === 0; k--) at[k] = (at[k + 1] ?? 0) - 1;
  for (let k = last + 1; k < at.length; k++) {
    const next = (at[k - 1] ?? 0) + 1;
    if (next >= opens.length || opens[next] === 1) break;
    at[k] = next;
  }
  return at;
}

function changesOf(seen: Seen): Changes {
  const { frame, index, standing, partners } = seen;
  const { text, starts, ends } = index.words;
  const at = places(seen);
  const nowName = (word: number) =>
    isLikeName(text.slice(starts[at[word] ?? -1] ?? 0, ends[at[word] ?? -1] ?? 0));
  const changes = {
    namesKept: 0,
    namesChanged: 0,
    othersKept: 0,
    othersChanged: putIn(partners),
    respelled: 0,
  };
  for (const [word, { raw }] of frame.words.entries()) {
    const kept = stands(standing[word]);
    if (standing[word] === 'respelled') changes.respelled++;
    if (kept) changes[isName(raw) ? 'namesKept' : 'othersKept']++;
    else changes[isName(raw) && nowName(word) ? 'namesChanged' : 'othersChanged']++;
  }
  return changes;
}

/** Weighs an alignment. */
export function evidenceOf(frame: Frame, index: TextIndex, { partners }: Alignment): Evidence {
  const standing = frame.words.map(({ form }, at) =>
    standingOf(index, form, { at, partner: partners[at] ?? -1 }),
  );
  const seen = { frame, index, standing, partners };
  const around = surroundingsOf(frame, index, partners);
  return {
    ...quoteEvidence(seen),
    ...changesOf(seen),
    ...around,
    paragraph: paragraphShare(seen, around),
  };
}
