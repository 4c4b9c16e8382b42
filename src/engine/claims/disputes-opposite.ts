/** Disputes where one source says what another says is not so, and where one says that another was made to say it. */
import { EXTRACTED, EXTRACTED_NEEDS } from '../lexicons/claims-disputes.ts';
import { holdsOneOf, inSmall } from '../text/small-letters.ts';
import { oncePerWritten } from '../text/written.ts';
import type { Degree, Dispute, Span } from '../types.ts';
import { earlierOfOthers, type Matter, type Part } from './disputes-matter.ts';
import {
  contentOf,
  cueOf,
  disputeOf,
  findIn,
  holdsWord,
  type Scene,
  shareContent,
  wordsAt,
} from './disputes-scene.ts';
import { sharedStems, stemOf } from './propositions.ts';

/** What is asked for or promised says nothing of what is so. */
const ASSERTS: ReadonlySet<Degree> = new Set(['stated', 'confirmed', 'alleged']);

/** Shorter stretches of content are captions, labels and cries. */
const SHORTEST = 16;

/** One says what another says is not so. */
export function opposites(scene: Scene, matters: readonly Matter[], index: number): Dispute[] {
  const matter = matters[index];
  if (!matter || !ASSERTS.has(matter.claim.degree)) return [];
  const denies = matter.denies;
  const counts = (other: Matter) =>
    (denies || other.denies) && ASSERTS.has(other.claim.degree) && !shareContent(other.claim, matter.claim);
  return earlierOfOthers(scene, { matters, index }, counts).flatMap(({ at, other }) => {
    const words = oppositeWords(other, matter) ?? oppositeWords(matter, other);
    const reason = { rule: 'opposite', evidence: words ? wordsAt(scene, words) : '' };
    return words ? [disputeOf([at, index], words, reason)] : [];
  });
}

/** The negation in `no` of what `yes` says, or of who says it; null where they do not meet. */
function oppositeWords(no: Matter, yes: Matter): Span | null {
  if (!no.denies) return null;
  const speaking = yes.speaking;
  for (const part of no.parts) {
    const { denied, span } = part;
    if (denied && yes.mayHold(denied.stems, speaking) && yes.parts.some((said) => meet(part, said, speaking)))
      return { block: span.block, start: span.start + denied.start, end: span.start + denied.end };
  }
  return null;
}

function holdsAll(
  whole: ReadonlySet<string>,
  part: ReadonlySet<string>,
  further: readonly string[] = [],
): boolean {
  for (const stem of part) if (!whole.has(stem) && !further.includes(stem)) return false;
  return true;
}

/**
 * Whether all that is denied is said. Then most of the rest must be shared too, unless what is said says nothing else:
 * "he was not beaten while in prison" meets "it looks as if they beat him".
 */
function meet({ stems, denied }: Part, said: Part, speaking: readonly string[]): boolean {
  if (!denied || said.negates || said.span.end - said.span.start < SHORTEST) return false;
  const isSpeaker = speaking.some((stem) => denied.stems.has(stem));
  if (denied.isName && !isSpeaker) return false;
  if (!isSpeaker && !holdsAll(said.stems, denied.before)) return false;
  if (!holdsAll(said.stems, denied.stems, speaking)) return false;
  if (said.stems.size <= 2 && holdsAll(denied.stems, said.stems)) return true;
  const { count, part } = sharedStems(stems, new Set([...said.stems, ...speaking]));
  return count >= 2 && part >= (isSpeaker ? 0.5 : 0.66);
}

/** "Pressured into saying", and what somebody was forced to do. */
const INTO_SAYING = /\binto \w+ing\b/;
const FORCED_TO = /\b(?:forced|pressured|coerced) to (\w{5,})/;

const mayExtract = oncePerWritten(({ text }) => holdsOneOf(text.toLowerCase(), EXTRACTED_NEEDS));

/** Where what is claimed first says that something was extracted. */
function extractedIn(scene: Scene, { claim }: Matter): Span | null {
  for (const span of claim.content) {
    const place = holdsWord(scene, span, mayExtract) ? findIn(scene, span, EXTRACTED) : null;
    if (place) return place;
  }
  return null;
}

/** "His confession was forced": set against what somebody confessed. */
export function extracted(scene: Scene, matters: readonly Matter[], index: number): Dispute[] {
  const matter = matters[index];
  const place = matter && extractedIn(scene, matter);
  if (!matter || !place) return [];
  const text = contentOf(scene, matter.claim);
  const small = inSmall(text);
  const done = FORCED_TO.exec(small)?.[1];
  return earlierOfOthers(scene, { matters, index }, () => true).flatMap(({ at, other }) => {
    const cue = stemOf(cueOf(scene, other.claim));
    const confesses = other.claim.degree === 'confirmed' && matter.whole.stems.has(cue);
    const { count, part } = sharedStems(matter.whole.stems, other.whole.stems);
    const retells = INTO_SAYING.test(small) && count >= 2 && part >= 0.4;
    const repeats = done !== undefined && other.whole.stems.has(stemOf(done));
    const reason = { rule: 'calls forced', evidence: text.slice(0, 80) };
    return confesses || retells || repeats ? [disputeOf([at, index], place, reason)] : [];
  });
}
