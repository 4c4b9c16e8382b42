/** What stays of a name's key in every language's spelling. */
const VOWELS = /[aeiouyj'’-]/g;

/** Consonants alone; Ukrainian and Belarusian h is Russian g, and "Angela" is written "Anzhela". */
export function skeleton(key: string): string {
  return key
    .replaceAll(VOWELS, '')
    .replaceAll('zh', 'g')
    .replaceAll(/(?<![sckt])h/g, 'g')
    .replaceAll(/(.)\1+/g, '$1');
}
