/** What typing in the field of tags means, and which tags are offered there. */
import type { TagUse } from '../../library/list-tags.ts';
import { tagKey } from '../../library/tags.ts';

/** Tags offered at a time. */
const OFFERED = 5;

/** Commas of the scripts that a reader may type in. */
const COMMA = /[,،，、]/u;

/** Typed or pasted words: each before a comma is a tag; what follows the last comma is still being written. */
export function splitTyped(typed: string): { readonly done: readonly string[]; readonly word: string } {
  const parts = typed.split(COMMA);
  return { done: parts.slice(0, -1), word: (parts.at(-1) ?? '').replace(/^\s+/, '') };
}

/** A tag in the spelling in which the reader used it before, if ever. */
export function asUsed(tag: string, used: readonly TagUse[]): string {
  const key = tagKey(tag.trim());
  return used.find((each) => tagKey(each.tag) === key)?.tag ?? tag;
}

/** Tags used before that the word may become: those that begin with it, then those that hold it; none that the note has. */
export function offersFor(word: string, used: readonly TagUse[], tags: readonly string[]): readonly string[] {
  const typed = tagKey(word.trim());
  const taken = new Set(tags.map(tagKey));
  const fitting = used.filter(({ tag }) => !taken.has(tagKey(tag)) && tagKey(tag).includes(typed));
  const begins = ({ tag }: TagUse) => (tagKey(tag).startsWith(typed) ? 0 : 1);
  return fitting
    .toSorted((one, other) => begins(one) - begins(other))
    .slice(0, OFFERED)
    .map(({ tag }) => tag);
}
