/** A source that is no named person: what it is called, and what the article tells of it in the same breath. */

export interface SourceParts {
  /** "Volga-Altai Transit", "A person". */
  readonly head: string;
  /** Everything behind it, with the comma or space before it; empty for most sources. */
  readonly rest: string;
  /** True where the rest stands between commas, so that one has to close it. */
  readonly apposition: boolean;
}

/** What begins the telling: the first of these behind the head. */
const TELLING = /,|\s(?=(?:who|that|which|seen by|familiar with)\s)/;

/** Several sources named together ("Interfax, Volna and Rubezh") are all of them the head. */
const LIST = /^(?:, \p{Lu}[^,]*)*,? and \p{Lu}|^(?:, \p{Lu}[^,]*)+ and \p{Lu}/u;

/** Cuts the article's words for a source behind its head. */
export function sourceParts(words: string): SourceParts {
  const at = words.search(TELLING);
  const rest = at > 0 ? words.slice(at) : '';
  if (rest === '' || LIST.test(rest)) return { head: words, rest: '', apposition: false };
  return { head: words.slice(0, at), rest, apposition: rest.startsWith(',') };
}
