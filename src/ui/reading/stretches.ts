/** The stretches of a claim's words in a list: two quotations stay two, and nothing is spliced. */

/** What stands between two stretches, and is nobody's words. */
const BETWEEN = /^[\s…]*/;

/** Start and end of each; `first` is where the first ends, null where it is all of the text. */
export function stretchesOf(text: string, first: number | null): readonly (readonly [number, number])[] {
  if (first === null) return [[0, text.length]];
  const between = BETWEEN.exec(text.slice(first))?.[0].length ?? 0;
  return [
    [0, first],
    [first + between, text.length],
  ];
}
