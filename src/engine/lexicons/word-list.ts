/** The words of a list written as lines of text. No regular expression splits it: with one, the lists took 40 ms of every start. */
export function wordList(text: string): readonly string[] {
  return text
    .replaceAll('\n', ' ')
    .split(' ')
    .filter((word) => word !== '');
}
