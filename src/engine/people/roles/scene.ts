/** A named place in its surroundings, as the rules for roles see it. */
import type { NamedPlace } from '../named-place.ts';
import type { Word } from '../word.ts';
import { isMark, type Phrases, type Stretch } from './phrases.ts';

/** Names that stand in one row, "Oleg Veresov, Anna Ilyk and Pavel Serk", as indexes of words. */
export interface NameList extends Stretch {
  readonly size: number;
}

export interface Scene extends Phrases {
  readonly place: NamedPlace;
  /** The list of which the name is one; null for a name by itself. */
  readonly list: NameList | null;
}

export interface RoleRow {
  readonly rule: string;
  readonly example: readonly [text: string, role: string];
  /** Whether the rule can be trusted where every word has a capital. */
  readonly inHeadlines?: true;
  /** Whether it finds ages alone: a block without a number that may be one is not asked. */
  readonly ofAge?: true;
  readonly find: (scene: Scene) => Stretch | null;
}

/** Index of the word behind a name; the dot of a hidden surname ("Stepan K.") belongs to the name. */
export function behindName(words: readonly Word[], { end, last }: NamedPlace): number {
  return (words[last]?.end ?? Number.POSITIVE_INFINITY) <= end ? last + 1 : last;
}

/** How the words between two names of a list read. */
function joins(words: readonly Word[], from: number, to: number): 'comma' | 'and' | null {
  const between = words.slice(from, to);
  if (between.length === 0 || between.length > 2) return null;
  const [one, other] = between;
  if (between.length === 1 && isMark(one, ',')) return 'comma';
  return (other ?? one)?.lower === 'and' && (!other || isMark(one, ',')) ? 'and' : null;
}

/** The lists among one block's named places, which stand in reading order, under the index of each name's first word. */
export function listsIn(words: readonly Word[], places: readonly NamedPlace[]): Map<number, NameList> {
  const lists = new Map<number, NameList>();
  let open: NamedPlace[] = [];
  const flush = () => {
    open = [];
  };
  for (const place of places) {
    const before = open[open.length - 1];
    const join = before ? joins(words, behindName(words, before), place.first) : null;
    if (join === null) flush();
    open.push(place);
    if (join !== 'and') continue;
    const list = { first: (open[0] as NamedPlace).first, end: behindName(words, place), size: open.length };
    for (const { first } of open) lists.set(first, list);
    flush();
  }
  return lists;
}
