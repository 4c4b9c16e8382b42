/** Remembers what was read at a token of a paragraph, since the same token is asked about for every claim near it. */
import type { Paragraph } from './paragraph.ts';

/** The same question, answered once for each token of a paragraph. Claims are read paragraph by paragraph: only the last one's answers are kept. */
export function oncePerToken<T>(
  read: (paragraph: Paragraph, at: number) => T,
): (paragraph: Paragraph, at: number) => T {
  let last: Paragraph | null = null;
  let answers: (T | undefined)[] = [];
  return (paragraph, at) => {
    if (paragraph !== last) {
      last = paragraph;
      answers = [];
    }
    const before = answers[at];
    if (before !== undefined) return before;
    const answer = read(paragraph, at);
    answers[at] = answer;
    return answer;
  };
}
