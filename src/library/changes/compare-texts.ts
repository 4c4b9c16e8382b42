/** Two texts of one article sentence by sentence. */
import { diffArrays } from 'diff';
import type { SentenceAt, SentenceChange, TextChanges } from './changes.ts';
import { type Bag, bagOf, compareWords, likeness } from './compare-words.ts';

/** From here on a sentence is another's new wording rather than a new sentence; a title always is. */
const LIKE = 0.4;

/** Sentences put in and taken out beyond which a text is simply another one. */
const MOST_EDITS = 1000;

/** Sentences of one gap that are looked at for the old wording of another: the time grows with their square. */
const MOST_LOOKED_AT = 60;

/** What stands between two stretches of sentences that stayed. */
interface Gap {
  readonly before: readonly SentenceAt[];
  readonly now: readonly SentenceAt[];
}

const keyOf = ({ text, isTitle }: SentenceAt): string =>
  `${isTitle ? '#' : ''}${text.replace(/\s+/gu, ' ').trim()}`;

function gapsOf(before: readonly SentenceAt[], now: readonly SentenceAt[]): { gaps: Gap[]; same: number } {
  const changes = diffArrays(before.map(keyOf), now.map(keyOf), { maxEditLength: MOST_EDITS });
  if (!changes) return { gaps: [{ before, now }], same: 0 };
  const gaps: Gap[] = [];
  let same = 0;
  let [from, to] = [0, 0];
  let open: Gap = { before: [], now: [] };
  for (const { count, added, removed } of changes) {
    if (removed) open = { ...open, before: before.slice(from, from + count) };
    else if (added) open = { ...open, now: now.slice(to, to + count) };
    else {
      same += count;
      gaps.push(open);
      open = { before: [], now: [] };
    }
    if (!added) from += count;
    if (!removed) to += count;
  }
  return { gaps: [...gaps, open].filter((gap) => gap.before.length + gap.now.length > 0), same };
}

/** Sentences that went from one gap to another, word for word, changed nothing but their place. */
function withoutMoved(gaps: readonly Gap[]): { gaps: Gap[]; moved: number } {
  const gone = new Set(gaps.flatMap(({ before }) => before.map(keyOf)));
  const come = new Set(gaps.flatMap(({ now }) => now.map(keyOf)));
  const stays = (other: ReadonlySet<string>) => (sentence: SentenceAt) => !other.has(keyOf(sentence));
  const left = gaps.map(({ before, now }) => ({
    before: before.filter(stays(come)),
    now: now.filter(stays(gone)),
  }));
  const count = (all: readonly Gap[]) => all.reduce((sum, { now }) => sum + now.length, 0);
  return { gaps: left, moved: count(gaps) - count(left) };
}

interface Weighed {
  readonly sentence: SentenceAt;
  readonly bag: Bag;
}

/** The sentence before, from `from` on, that this one is most like. */
function oldWording(now: SentenceAt, before: readonly Weighed[], from: number): number | null {
  let best: { at: number; like: number } | null = null;
  const bag = bagOf(now.text);
  for (const [step, { sentence: old, bag: oldBag }] of before.slice(from, from + MOST_LOOKED_AT).entries()) {
    if (old.isTitle !== now.isTitle) continue;
    const like = now.isTitle ? 1 : likeness(oldBag, bag);
    if (like >= LIKE && (!best || like > best.like)) best = { at: from + step, like };
  }
  return best?.at ?? null;
}

const removed = ({ text, isTitle }: SentenceAt): SentenceChange => ({
  type: 'removed',
  before: text,
  isTitle,
});

/** Pairs what a gap lost with what it got, in order. */
function changesIn({ before, now }: Gap): SentenceChange[] {
  let done = 0;
  const weighed = before.map((sentence) => ({ sentence, bag: bagOf(sentence.text) }));
  const changes = now.flatMap((sentence): SentenceChange[] => {
    const { text, at, isTitle } = sentence;
    const old = oldWording(sentence, weighed, done);
    if (old === null) return [{ type: 'added', now: text, at, isTitle }];
    const skipped = before.slice(done, old).map(removed);
    done = old + 1;
    return [...skipped, { type: 'altered', ...compareWords(before[old]?.text ?? '', text), at, isTitle }];
  });
  return [...changes, ...before.slice(done).map(removed)];
}

/** What became other from one text to the next. */
export function compareTexts(before: readonly SentenceAt[], now: readonly SentenceAt[]): TextChanges {
  const { gaps, same } = gapsOf(before, now);
  const { gaps: left, moved } = withoutMoved(gaps);
  return { changes: left.flatMap(changesIn), same, moved };
}
