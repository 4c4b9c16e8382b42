/** Whose words a chosen stretch is: quoted, the article's own, or both; without outer quotation marks. */
import type { Block, ClaimKind, Span } from '../../engine/types.ts';

const OPENING = /^[“„«"]\s*/u;
const CLOSING = /\s*[”»"]$/u;
const MARKS = /[“”„«»"]/u;

/** Marks before a place that are open there: curly ones by their form, straight ones by their number. */
function isOpenAt(text: string, at: number): boolean {
  let open = false;
  for (const sign of text.slice(0, at)) {
    if (/[“„«]/u.test(sign)) open = true;
    else if (/[”»]/u.test(sign)) open = false;
    else if (sign === '"') open = !open;
  }
  return open;
}

function trimmed(
  { block, start, end }: Span,
  text: string,
): { readonly span: Span; readonly quoted: boolean } {
  const words = text.slice(start, end);
  const before = OPENING.exec(words)?.[0].length ?? 0;
  const after = CLOSING.exec(words)?.[0].length ?? 0;
  const quoted = before > 0 || isOpenAt(text, start);
  const isWhole = end - after > start + before;
  return {
    span: isWhole ? { block, start: start + before, end: end - after } : { block, start, end },
    quoted,
  };
}

export function quotedWithin(
  content: readonly Span[],
  blocks: readonly Block[],
): { readonly spans: readonly Span[]; readonly kind: ClaimKind } {
  const parts = content.map((span) => trimmed(span, blocks[span.block]?.text ?? ''));
  const spans = parts.map(({ span }) => span);
  const holdsMarks = spans.some(({ block, start, end }) =>
    MARKS.test(blocks[block]?.text.slice(start, end) ?? ''),
  );
  const quoted = parts.filter((part) => part.quoted).length;
  if (holdsMarks || (quoted > 0 && quoted < parts.length)) return { spans, kind: 'mixed' };
  return { spans, kind: quoted > 0 ? 'direct' : 'indirect' };
}
