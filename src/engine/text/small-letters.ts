/** Text in small letters, for patterns: the flag i makes them twice as dear to compile, and a first article compiles all it meets. */

/** A text in small letters whose offsets are the text's own: a letter that would become two ("İ") stays as it is. */
export function inSmall(text: string): string {
  const small = text.toLowerCase();
  if (small.length === text.length) return small;
  return Array.from(text, (character) => {
    const one = character.toLowerCase();
    return one.length === character.length ? one : character;
  }).join('');
}

/** Whether one of some words stands in a text: a cheap question before a dear pattern is compiled or tried. */
export function holdsOneOf(text: string, words: readonly string[]): boolean {
  for (const word of words) if (text.includes(word)) return true;
  return false;
}
