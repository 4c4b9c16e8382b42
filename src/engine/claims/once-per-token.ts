/** Remembers what was read at a token of a paragraph, since the same token is asked about for every claim near it. */
import type { Paragraph } from './paragraph.ts';

/** The same question, answered once for each token; what is remembered goes with its paragraph. */
export function oncePerToken<T>(
  read: (paragraph: Paragraph, at: number) => T,
): (paragraph: Paragraph, at: number) => T {
  const known = new WeakMap<Paragraph, Map<number, T>>();
  return (paragraph, at) => {
    let answers = known.get(paragraph);
    if (!answers) {
      answers = new Map();
      known.set(paragraph, answers);
    }
    const before = answers.get(at);
    if (before !== undefined) return before;
    const answer = read(paragraph, at);
    answers.set(at, answer);
    return answer;
  };
}
