/** Answers about words, kept ready: an article asks about the same names again and again. */

/** Words whose answers are kept; beyond it the store begins anew, so that no text can make it grow for ever. */
const KEPT_WORDS = 8192;

/** The same function, which remembers its answers. */
export function keep<Answer>(ask: (lower: string) => Answer): (lower: string) => Answer {
  const kept = new Map<string, Answer>();
  return (lower) => {
    const known = kept.get(lower);
    if (known !== undefined) return known;
    if (kept.size >= KEPT_WORDS) kept.clear();
    const answer = ask(lower);
    kept.set(lower, answer);
    return answer;
  };
}
