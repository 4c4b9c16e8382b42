/** Later descriptions by age, "the 48-year-old designer": whose age it is settles whom they mean, else who was named last. */
import { holdsOneOf } from '../../text/small-letters.ts';
import type { Cluster } from '../clusters.ts';
import type { WordBlock, Words } from '../words.ts';
import { isDescribing, type Stretch } from './phrases.ts';

const YEARS_OLD = /^(\d{1,3})[-‑]year[-‑]old$/i;
/** Paragraphs back to which a description may reach for the person named last. */
const REACH = 2;
/** Words after "-year-old" among which the noun may stand. */
const NOUN_BY = 4;

export interface AgedRole extends Stretch {
  readonly block: number;
  readonly cluster: number;
}

interface Named {
  readonly block: number;
  readonly first: number;
  readonly cluster: number;
}

/** The age of a "48-year-old" behind "the". */
function ageAt({ words }: WordBlock, at: number): string | undefined {
  const word = words[at];
  return words[at - 1]?.lower === 'the' ? word?.text.match(YEARS_OLD)?.[1] : undefined;
}

/** The end of "48-year-old fashion designer"; the age alone when no noun follows. */
function describedEnd({ words }: WordBlock, at: number): number {
  for (let end = at + 1; end <= at + NOUN_BY; end++) {
    const word = words[end];
    if (word?.token.kind !== 'word') break;
    if (isDescribing(word)) return end + 1;
  }
  return at + 1;
}

/** Answers, for places asked in reading order, who was named last before each. */
function makeNamedLast(named: readonly Named[]): (block: number, at: number) => number {
  let next = 0;
  return (block, at) => {
    while (next < named.length) {
      const one = named[next] as Named;
      if (one.block > block || (one.block === block && one.first >= at)) break;
      next++;
    }
    const last = named[next - 1];
    return last && block - last.block <= REACH ? last.cluster : -1;
  };
}

/** Longest sentence that is looked through, in words. */
const LONGEST_SENTENCE = 60;

/** Where the sentence of a word begins: whoever is named in it stands beside whom it describes. */
function sentenceStart({ openers }: WordBlock, at: number): number {
  let start = at;
  while (start > 0 && at - start < LONGEST_SENTENCE && !openers.has(start)) start--;
  return start;
}

/** Whose age each is; the first of several of one age. */
function ownersOf(ages: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const owners = new Map<string, number>();
  ages.forEach((own, cluster) => {
    for (const age of own) if (!owners.has(age)) owners.set(age, cluster);
  });
  return owners;
}

/** Where "the NN-year-old …" stands. */
interface Aged extends Stretch {
  readonly home: WordBlock;
  readonly age: string;
}

/** What stands between an age and "year", with its letter: a block without it is not gone through word by word. */
const HYPHENATED = ['-y', '-Y', '‑y', '‑Y'];

function agedStretches({ blocks }: Words): Aged[] {
  const found: Aged[] = [];
  for (const home of blocks) {
    if (!holdsOneOf(home.block.text, HYPHENATED)) continue;
    for (let at = 1; at < home.words.length; at++) {
      const age = home.words[at]?.token.kind === 'number' ? ageAt(home, at) : undefined;
      if (age !== undefined) found.push({ home, age, first: at - 1, end: describedEnd(home, at) });
    }
  }
  return found;
}

/** Every "the NN-year-old …" of a text that no name follows, and whose it is; `agesOf` tells each cluster's known ages. */
export function findAgedRoles(
  words: Words,
  clusters: readonly Cluster[],
  agesOf: () => readonly ReadonlySet<string>[],
): AgedRole[] {
  const aged = agedStretches(words);
  if (aged.length === 0) return [];
  const named = clusters.flatMap(({ places }, cluster) =>
    places.map(({ block, first }): Named => ({ block, first, cluster })),
  );
  named.sort((a, b) => a.block - b.block || a.first - b.first);
  const namedLast = makeNamedLast(named);
  const owners = ownersOf(agesOf());
  const starts = new Set(named.map(({ block, first }) => `${block}:${first}`));
  const found: AgedRole[] = [];
  for (const { home, age, first, end } of aged) {
    const block = home.block.index;
    if (starts.has(`${block}:${end}`) || starts.has(`${block}:${end + 1}`)) continue;
    const cluster = owners.get(age) ?? namedLast(block, sentenceStart(home, first + 1));
    if (cluster >= 0) found.push({ block, cluster, first, end });
  }
  return found;
}
