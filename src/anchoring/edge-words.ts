/**
 * Words that stand where words at the quotation's edge were lost. The quotation's spaces are still between them: of three lost words the
 * first two places are surely its own; what came for the outermost may as well be new text beside it, and is left out unless little else is
 * left.
 */
import type { Frame } from './frame.ts';
import { lineOf } from './surroundings.ts';
import type { TextIndex } from './text-index.ts';

/** Words of the quotation that stand, by their index in the frame. */
export interface Ends {
  readonly first: number;
  readonly last: number;
}

/** What lies between the quotation's outermost standing word and the nearest word of its context that stands. */
interface Gap {
  /** Words of the quotation, and of the context, that were lost there. */
  readonly lost: number;
  readonly contextLost: number;
  /** Words of the text that stand there now. */
  readonly now: number;
}

/** More new words than this for each lost one are a sentence put in. */
const MOST_FOR_ONE = 2;

const ownOf = ({ lost, contextLost, now }: Gap): number =>
  lost === 0 ? 0 : Math.max(0, Math.min(now - contextLost - 1, MOST_FOR_ONE * lost));

/** Share of the quotation, in units, below which what came for its outermost word is taken along: without it little would be left. */
const LITTLE = 0.55;

/** How many words of the text before the first and after the last standing word are the quotation's too. */
export function edgeWords(frame: Frame, index: TextIndex, standing: { ends: Ends; partners: Int32Array }) {
  const { ends, partners } = standing;
  const { starts, ends: stops } = index.words;
  const stands = (at: number) => index.ids[partners[at] ?? -1] === index.frameIds[at];
  const [first, last] = [partners[ends.first] ?? 0, partners[ends.last] ?? 0];
  let left = frame.first - 1;
  while (left >= 0 && !stands(left)) left--;
  let right = frame.last;
  while (right < frame.words.length && !stands(right)) right++;
  const textLeft = left < 0 ? lineOf(index, first).from - 1 : (partners[left] ?? 0);
  const textRight = right < frame.words.length ? (partners[right] ?? 0) : lineOf(index, last).to;
  const kept = (stops[last] ?? 0) - (starts[first] ?? 0);
  const isLittle = kept < LITTLE * (frame.end - frame.start);
  const count = (gap: Gap, wordAfter: (own: number) => number) => {
    const own = ownOf(gap);
    const next = wordAfter(own);
    const isShort = (stops[next] ?? Infinity) - (starts[next] ?? 0) <= kept;
    return own === 0 && isLittle && isShort && gap.lost > 0 && gap.now > gap.contextLost ? 1 : own;
  };
  return {
    before: count(
      {
        lost: ends.first - frame.first,
        contextLost: frame.first - 1 - left,
        now: first - textLeft - 1,
      },
      (own) => first - own - 1,
    ),
    after: count(
      {
        lost: frame.last - 1 - ends.last,
        contextLost: right - frame.last,
        now: textRight - last - 1,
      },
      (own) => last + own + 1,
    ),
  };
}
