/** Words of a list, with those in bold that the search found. */
import type { ComponentChild } from 'preact';
import type { Marked } from '../../../library/browsing/browse.ts';

export function MarkedText({ words: { text, marks } }: { readonly words: Marked }) {
  const pieces: ComponentChild[] = [];
  let at = 0;
  for (const { start, end } of marks) {
    if (start > at) pieces.push(text.slice(at, start));
    pieces.push(<mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  return (
    <>
      {pieces}
      {text.slice(at)}
    </>
  );
}
