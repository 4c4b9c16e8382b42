/** Endings that surnames of the region have, in Latin letters. */
import { wordSet } from '../lexicons/word-list.ts';

const ENDINGS = wordSet(`
  ov ev ova eva in yn ina yna skiy skyy sky ski skij skaya skaia chuk iuk yuk shvili dze ian yan iants yants ulu oglu zade zoda bek bay bai ich ych ets
  auskas aitis enas iak yak ko
`);
const SHORTEST = 2;
const LONGEST = 6;

/** Whether a lower-case word ends as such a surname. */
export function endsAsSurname(lower: string): boolean {
  for (let letters = SHORTEST; letters <= LONGEST; letters++)
    if (ENDINGS.has(lower.slice(-letters))) return true;
  return false;
}
