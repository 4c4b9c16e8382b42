/** Tags: the reader's own words for what notes have in common. Pure, so that every door and every editor makes them alike. */

/** A note has so many tags at most. */
export const MOST_TAGS = 30;

/** Characters of the longest tag. */
export const LONGEST_TAG = 60;

/** What two tags share that differ only in their capitals. */
export function tagKey(tag: string): string {
  return tag.normalize('NFKC').toLowerCase();
}

/** A tag as it is kept: spaces at its ends and doubled ones are gone, and what is longer than the longest. */
function cleanTag(tag: string): string {
  const words = tag
    .normalize('NFC')
    .replace(/[\s\p{Cc}\p{Cs}]+/gu, ' ')
    .trim();
  return [...words].slice(0, LONGEST_TAG).join('').trimEnd();
}

/** Tags as they are kept: no empty ones, none twice (the first spelling stays), in the reader's order. */
export function cleanTags(tags: readonly string[]): readonly string[] {
  const kept = new Map<string, string>();
  for (const each of tags) {
    const tag = cleanTag(each);
    const key = tagKey(tag);
    if (tag !== '' && !kept.has(key)) kept.set(key, tag);
  }
  return [...kept.values()].slice(0, MOST_TAGS);
}

/** Whether two lists of kept tags are the same, in the same order. */
export function sameTags(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((tag, index) => tag === others[index]);
}
