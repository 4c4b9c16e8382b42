/** Which tags the reader uses. */
import type { Library } from './open-library.ts';
import { tagKey } from './tags.ts';

/** A tag and how many notes have it. */
export interface TagUse {
  /** In the spelling used most. */
  readonly tag: string;
  /** Notes that have it in any spelling; those in the trash are not counted. */
  readonly count: number;
}

/** How often each spelling stands in the index: as many requests as there are tags, however many notes. */
async function countSpellings(library: Library): Promise<Map<string, number>> {
  const notes = library.transaction('notes').store;
  const index = notes.index('tags');
  const spellings: string[] = [];
  for (let at = await index.openKeyCursor(null, 'nextunique'); at; at = await at.continue())
    spellings.push(at.key);
  const [counts, trash] = await Promise.all([
    Promise.all(spellings.map((spelling) => index.count(spelling))),
    notes.index('deletedAt').getAll(),
  ]);
  const uses = new Map(spellings.map((spelling, each) => [spelling, counts[each] ?? 0]));
  for (const tag of trash.flatMap(({ tags }) => tags)) uses.set(tag, (uses.get(tag) ?? 0) - 1);
  return uses;
}

/** Every tag of a note that is not in the trash, those used most first. */
export async function listTags(library: Library): Promise<TagUse[]> {
  const byKey = new Map<string, TagUse>();
  const spellings = [...(await countSpellings(library))].sort(([, one], [, other]) => other - one);
  for (const [spelling, count] of spellings) {
    const key = tagKey(spelling);
    const found = byKey.get(key) ?? { tag: spelling, count: 0 };
    if (count > 0) byKey.set(key, { ...found, count: found.count + count });
  }
  return [...byKey.values()].sort(
    (one, other) => other.count - one.count || one.tag.localeCompare(other.tag),
  );
}
