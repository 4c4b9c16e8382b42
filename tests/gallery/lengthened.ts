/** Words as long as German makes them: each message grows by two fifths, each word in itself, since it is words that do not break. */
const BY = 0.4;
const TAIL = 'enungenschaften';

/** Places for numbers and names (`$1`) stay as they are. */
export function lengthened(message: string): string {
  return message.replace(/(?<!\$)\p{L}{2,}/gu, (word) => word + TAIL.slice(0, Math.ceil(word.length * BY)));
}
