/** Words for a source, without those that only count ("nearly half of the passengers"). */
import { wordSet } from '../lexicons/word-list.ts';

const SOME_OF =
  /^(?:(?:some )?[\d.,]+(?:%| percent)?|half|an? (?:third|quarter|fifth|half)|two[- ]thirds|three[- ]quarters|one in \w+|one|two|three|four|five|six|seven|several|some|many|most|another|both|all|none|each|half|dozens|hundreds|thousands|scores|the (?:oldest|youngest|eldest|first|last|best|other|rest)|(?:an?|the) (?:\w+ )?(?:few|group|team|handful|number|pair|couple|crowd|dozen|majority|minority|trio|circle)) of (?:the |those |these |his |her |their )?/;

const EXACT = wordSet(
  'nearly almost about around roughly over just only under more less fewer than at least up to',
);

/** Words without the "just over", "more than" that open them. */
export function withoutMeasure(words: string): string {
  let start = 0;
  for (
    let end = words.indexOf(' ');
    end > 0 && EXACT.has(words.slice(start, end).toLowerCase());
    end = words.indexOf(' ', start)
  )
    start = end + 1;
  return words.slice(start);
}

/** Words without the "three of those" that opens them. */
export function withoutCount(words: string): string {
  if (!words.includes(' of ')) return words;
  return words.slice(SOME_OF.exec(words.toLowerCase())?.[0].length ?? 0);
}
