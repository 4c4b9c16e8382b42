/**
 * Words that the reader selected to write on them stay selected until they are marked for it. Then they are let go: the
 * selection's own colour lies over the mark, and in some browsers makes the words hard to read.
 */
import { alike } from './mark-index.ts';
import type { Selected } from './passage.ts';

const marksOn = ({ layer, spans }: Selected): readonly string[] =>
  layer.marks.flatMap(({ key, rest, open }) => (alike(rest, spans) || alike(open, spans) ? [key] : []));

export class Unselect {
  /** What is written on, with the marks of that time, until it has one more. */
  #written: Selected | null = null;

  constructor(
    readonly selected: () => Selected | null,
    readonly letGo: () => void,
  ) {}

  /** The reader begins to write on these words. */
  writing(what: Selected): void {
    this.#written = what;
  }

  /** Marks came, changed or left. */
  renewed(): void {
    const before = this.#written;
    const now = before && this.selected();
    // Something else that the reader selected meanwhile is left alone.
    if (!now || now.layer.story.article.id !== before.layer.story.article.id) return;
    if (!alike(now.spans, before.spans)) return;
    const known = new Set(marksOn(before));
    if (marksOn(now).every((key) => known.has(key))) return;
    this.#written = null;
    this.letGo();
  }
}
