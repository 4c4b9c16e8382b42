/** Finding the marks at a place of a story, and the mark that stands exactly on given words. */
import type { Span } from '../engine/types.ts';
import type { Mark, MarkKind } from './marks.ts';

export interface MarkIndex {
  /** The marks that are shown. */
  readonly marks: readonly Mark[];
  /** Of these, the ones whose words hold the character at this offset, in their order. */
  readonly at: (block: number, offset: number) => readonly Mark[];
  /** Among all marks, hidden ones too: the popup leads to each. */
  readonly byKey: (key: string) => Mark | null;
  /** Among all marks the first that stands, at rest or open, on exactly these spans, or whose words begin with the first of them. */
  readonly on: (spans: readonly Span[]) => Mark | null;
}

const same = (a: Span, b: Span): boolean => a.block === b.block && a.start === b.start && a.end === b.end;

/** Whether two stretches of words are the same. */
export const alike = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.length === b.length && a.every((span, index) => same(span, b[index] ?? { ...span, block: -1 }));

const holds = (outer: Span, inner: Span): boolean =>
  outer.block === inner.block && outer.start <= inner.start && inner.end <= outer.end;

/** Whether a span holds the character at an offset of its block. */
export const covers = (span: Span, block: number, offset: number): boolean =>
  span.block === block && span.start <= offset && offset < span.end;

/**
 * Builds the index of a story's marks: one list a block, because a pointer asks for one block at a time. A kind of mark
 * that the reader switched off is neither painted nor met by a pointer; it can still be gone to.
 */
export function indexMarks(
  all: readonly Mark[],
  isShown: (kind: MarkKind) => boolean = () => true,
): MarkIndex {
  const marks = all.filter(({ kind }) => isShown(kind));
  const blocks = new Map<number, Set<Mark>>();
  for (const mark of marks)
    for (const { block } of mark.rest) {
      const here = blocks.get(block) ?? new Set();
      blocks.set(block, here.add(mark));
    }
  const keys = new Map(all.map((mark) => [mark.key, mark]));
  return {
    marks,
    at: (block, offset) =>
      [...(blocks.get(block) ?? [])].filter((mark) => mark.rest.some((span) => covers(span, block, offset))),
    byKey: (key) => keys.get(key) ?? null,
    on(spans) {
      const exact = all.find((mark) => alike(mark.rest, spans) || alike(mark.open, spans));
      // A jump to a claim names its content only, which is a part of what is painted open.
      const part = (mark: Mark) =>
        mark.kind === 'claim' && spans.every((span) => mark.open.some((open) => holds(open, span)));
      return exact ?? all.find(part) ?? null;
    },
  };
}
