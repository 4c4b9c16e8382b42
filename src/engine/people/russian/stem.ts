/** The part of a Russian name that its cases share: "Салтанов", "Салтанову" and "Салтановой" have one stem. */

const ENDING = /(?:ого|ому|ыми|ими|ым|им|ом|ем|ём|ых|их|ой|ей|ою|ею|ий|ый|ая|яя|ую|юю|а|я|у|ю|е|ы|и|о|ь|й)$/;
const CYRILLIC = /^[а-яёіїєґў]/;
const FIRST_CYRILLIC = 0x400;
/** No stem is shorter. */
const SHORTEST = 3;

/** The stem of a lower-case word; words in other letters than Cyrillic stay whole. */
export function nameStem(lower: string): string {
  if (lower.charCodeAt(0) < FIRST_CYRILLIC || !CYRILLIC.test(lower)) return lower;
  const stem = lower.replace(ENDING, '');
  return stem.length >= SHORTEST ? stem : lower;
}
