/** Posting lists: reading one out, and making it anew with what came and without what went. */
import type { Bits } from './bits.ts';
import type { PostingsRecord } from './finding-schema.ts';

/** Under which beginning a word's documents are kept. */
export const beginningOf = (form: string) => form.slice(0, 2);

/** Index of the first word that is not before `word`. */
function firstFrom(words: readonly string[], word: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Adds the documents of every word that begins so. */
export function addPostings({ words, ends, documents }: PostingsRecord, beginning: string, into: Bits): void {
  const all = words.split('\n');
  const first = firstFrom(all, beginning);
  let after = first;
  while (all[after]?.startsWith(beginning)) after += 1;
  if (after === first) return;
  into.addAll(documents.subarray(first === 0 ? 0 : ends[first - 1], ends[after - 1]));
}

/** Documents that came, by word. */
export type Coming = ReadonlyMap<string, readonly number[]>;

function documentsOf(old: PostingsRecord | undefined): Map<string, Uint32Array> {
  if (!old || old.words === '') return new Map();
  const { ends, documents } = old;
  return new Map(
    old.words
      .split('\n')
      .map((word, at) => [word, documents.subarray(at === 0 ? 0 : ends[at - 1], ends[at])]),
  );
}

/** What came is newer than what was there, and mostly has the higher numbers; after a broken tidying it may be there already. */
function joined(
  before: Uint32Array,
  coming: readonly number[],
  isGone: (document: number) => boolean,
): number[] {
  const kept: number[] = [];
  for (const document of before) if (!isGone(document)) kept.push(document);
  if (coming.length === 0) return kept;
  const fresh = coming.filter((document) => !isGone(document));
  const isAfter = kept.length === 0 || (kept.at(-1) ?? 0) < (fresh[0] ?? 0);
  if (isAfter) return [...kept, ...fresh];
  return [...new Set([...kept, ...fresh])].sort((one, other) => one - other);
}

/** The list with what came, without what went; null when nothing is left. `coming` ascends for each word. */
export function mergedPostings(
  { section, beginning }: Pick<PostingsRecord, 'section' | 'beginning'>,
  old: PostingsRecord | undefined,
  { coming, isGone }: { readonly coming: Coming; readonly isGone: (document: number) => boolean },
): PostingsRecord | null {
  const before = documentsOf(old);
  const words: string[] = [];
  const ends: number[] = [];
  const documents: number[] = [];
  for (const word of [...new Set([...before.keys(), ...coming.keys()])].sort()) {
    const list = joined(before.get(word) ?? new Uint32Array(), coming.get(word) ?? [], isGone);
    if (list.length === 0) continue;
    for (const document of list) documents.push(document);
    words.push(word);
    ends.push(documents.length);
  }
  if (words.length === 0) return null;
  return {
    section,
    beginning,
    words: words.join('\n'),
    ends: Uint32Array.from(ends),
    documents: Uint32Array.from(documents),
  };
}
