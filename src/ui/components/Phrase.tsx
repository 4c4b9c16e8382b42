/** A message of ours with elements among its words: a bold number, an article's words in their own language. */
import type { ComponentChild } from 'preact';

/** Stand-ins which no message contains; each is replaced by the part of its place. */
const FIRST = 0xe000;
const STANDIN = /([\uE000-\uE008])/;

/** Text in place of the nth part, to be given to `t` or `plural`. */
export function slot(place: number): string {
  return String.fromCharCode(FIRST + place);
}

/** `text` is a message made with `slot(0)`, `slot(1)` …; `parts` are what stands there. */
export function Phrase({
  text,
  parts,
}: {
  readonly text: string;
  readonly parts: readonly ComponentChild[];
}) {
  return (
    <>
      {text.split(STANDIN).map((piece) => {
        const place = piece.length === 1 ? piece.charCodeAt(0) - FIRST : -1;
        return place >= 0 && place < parts.length ? parts[place] : piece;
      })}
    </>
  );
}
