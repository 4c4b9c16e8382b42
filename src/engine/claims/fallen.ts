/** Who no longer speaks for anybody but himself: an arrest, a trial or a fall is told beside his name. */
import type { Text } from '../text/text.ts';
import type { Span } from '../types.ts';

/** What happens to such a one; between the name and the verb stands an apposition at most ("Serov said a poet was arrested"). */
const FALLEN =
  /^(?:,[^.!?,“”"]{1,60},|, who)?(?: (?:now|also|later|has|had|himself|herself)){0,2} (?:(?:was|were|been|is|is being) (?:arrested|detained|sentenced|charged|convicted|jailed|imprisoned|indicted|acquitted|ousted|deposed|overthrown|extradited|on trial|found guilty|placed under house arrest|accused of|suspected of)|stands trial|stood trial|pleaded|pleads|received an? (?:suspended )?sentence|(?:denies|denied|has denied) (?:any )?(?:wrongdoing|guilt|the charges?|charges)|fled (?:to|abroad|the country|russia))/i;
/** How many places of a name are looked at, and how many characters after each. */
const PLACES = 4;
const AFTER = 160;

/** The words of a fall beside one of somebody's names; null where none is told. */
export function fallOf({ blocks }: Text, mentions: readonly Span[]): string | null {
  for (const { block, end } of mentions.slice(0, PLACES)) {
    const told = FALLEN.exec(blocks[block]?.text.slice(end, end + AFTER) ?? '')?.[0];
    if (told) return told.trim();
  }
  return null;
}
