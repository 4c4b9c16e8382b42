/** What an alignment shows for and against its place being the passage. */
import type { Alignment } from './align.ts';
import type { Frame, FrameWord } from './frame.ts';
import { isRespelled } from './respelled.ts';
import type { TextIndex } from './text-index.ts';
import { wordAt } from './words.ts';

export interface Evidence {
  /** Share of the quotation's letters and digits that stand here, 0 to 1. */
  readonly quote: number;
  /** Share of its paragraph, quotation and all, that stands here: words weigh by what they tell and by their nearness to the quotation. */
  readonly paragraph: number;
  /** What the words of the quotation that stand here tell together, in bits, and how many they are. */
  readonly quoteBits: number;
  readonly quoteWords: number;
  /** Words between the first and the last of them, both counted, for each of them: 1 where they stand in one piece. */
  readonly spread: number;
  /** How many of the words known of the neighbouring paragraphs still border on it. */
  readonly neighbours: number;
  /** Names and numbers of the paragraph that stand here, and those that became others. */
  readonly namesKept: number;
  readonly namesChanged: number;
  /** The same of all other words; words put in between count as changed. */
  readonly othersKept: number;
  readonly othersChanged: number;
  /** Words of the quotation that stand here, by their index in the frame, first and last; null when none does. */
  readonly survivors: { readonly first: number; readonly last: number } | null;
}

/** A word that tells one event from the next like it: a number, or a capitalised word long enough to be a name. */
const isName = ({ raw }: FrameWord): boolean => /^\p{Lu}\p{Ll}{3,}|\d/u.test(raw);

/** Words away from the quotation at which a word of its paragraph weighs half. */
const HALF_WEIGHT = 20;

const distanceTo = ({ first, last }: Frame, at: number): number => Math.max(0, first - at, at - last + 1);

/** A sentence put in is one decision of an editor, not as many as it has words. */
const MOST_PUT_IN = 2;

interface Tally {
  has: number;
  all: number;
}

const share = ({ has, all }: Tally): number | null => (all > 0 ? has / all : null);

/** Whether the frame's word stands at its partner, spelled the same or nearly so. */
function stands(frame: Frame, index: TextIndex, { partners }: Alignment): boolean[] {
  return frame.words.map(({ form }, at) => {
    const partner = partners[at] ?? -1;
    if (partner < 0) return false;
    return index.ids[partner] === index.frameIds[at] || isRespelled(form, wordAt(index.words, partner));
  });
}

/** Counts how many words of the neighbouring paragraphs stand right where they did, word for word. */
function neighboursOf({ above, below, words }: Frame, index: TextIndex, { partners }: Alignment): number {
  const met = [...partners.keys()].filter((at) => (partners[at] ?? -1) >= 0);
  const first = met[0] ?? 0;
  const last = met.at(-1) ?? 0;
  const top = (partners[first] ?? 0) - first;
  const bottom = (partners[last] ?? 0) + (words.length - 1 - last);
  const same = (form: string, at: number) => form === wordAt(index.words, at);
  return (
    above.filter((form, step) => same(form, top - 1 - step)).length +
    below.filter((form, step) => same(form, bottom + 1 + step)).length
  );
}

function spreadOf(
  { partners }: Alignment,
  { first, last }: { first: number; last: number },
  words: number,
): number {
  return words > 0 ? ((partners[last] ?? 0) - (partners[first] ?? 0) + 1) / words : 0;
}

/** Weighs an alignment. */
export function evidenceOf(frame: Frame, index: TextIndex, alignment: Alignment): Evidence {
  const standing = stands(frame, index, alignment);
  const quote: Tally = { has: 0, all: 0 };
  const paragraph: Tally = { has: 0, all: 0 };
  const changes = { namesKept: 0, namesChanged: 0, othersKept: 0, othersChanged: 0 };
  let quoteBits = 0;
  let quoteWords = 0;
  const survivors = { first: -1, last: -1 };
  let previous = -1;
  for (const [at, word] of frame.words.entries()) {
    const kept = standing[at] === true;
    const worth = index.bits[index.frameIds[at] ?? 0] ?? 0;
    quote.all += word.quoted;
    if (kept) quote.has += word.quoted;
    if (kept && word.quoted > 0) {
      if (survivors.first < 0) survivors.first = at;
      survivors.last = at;
      quoteBits += worth;
      quoteWords++;
    }
    const weight = worth * 0.5 ** (distanceTo(frame, at) / HALF_WEIGHT);
    paragraph.all += weight;
    if (kept) paragraph.has += weight;
    if (isName(word)) changes[kept ? 'namesKept' : 'namesChanged']++;
    else changes[kept ? 'othersKept' : 'othersChanged']++;
    const partner = alignment.partners[at] ?? -1;
    if (partner < 0) continue;
    if (previous >= 0) changes.othersChanged += Math.min(MOST_PUT_IN, partner - previous - 1);
    previous = partner;
  }
  return {
    quote: share(quote) ?? 0,
    paragraph: share(paragraph) ?? 0,
    quoteBits,
    quoteWords,
    spread: spreadOf(alignment, survivors, quoteWords),
    neighbours: neighboursOf(frame, index, alignment),
    ...changes,
    survivors: survivors.first < 0 ? null : survivors,
  };
}
