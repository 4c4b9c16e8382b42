/** Who no longer speaks for anybody but himself: an arrest, a trial or a fall is told beside his name. */

import { wordSet } from '../lexicons/word-list.ts';
import { lettersEnd } from '../text/letters.ts';
import { holdsOneOf, inSmall } from '../text/small-letters.ts';
import type { Text } from '../text/text.ts';
import type { Span } from '../types.ts';

/** What happens to such a one, in small letters. */
const FALLEN =
  /^(?: (?:now|also|later|has|had|himself|herself)){0,2} (?:(?:was|were|been|is|is being) (?:arrested|detained|sentenced|charged|convicted|jailed|imprisoned|indicted|acquitted|ousted|deposed|overthrown|extradited|on trial|found guilty|placed under house arrest|accused of|suspected of)|stands trial|stood trial|pleaded|pleads|received an? (?:suspended )?sentence|(?:denies|denied|has denied) (?:any )?(?:wrongdoing|guilt|the charges?|charges)|fled (?:to|abroad|the country|russia)|(?:has )?died|passed away|was buried|was killed|was murdered|was found dead)/;
/** One of these begins such words. */
const OPENS_FALL = wordSet(
  'now also later has had himself herself was were been is stands stood pleaded pleads received denies denied fled died passed',
);
/** One of these stands in them. */
const TELLS_FALL =
  'arrest detained sentence charged convicted jailed imprisoned indicted acquitted ousted deposed overthrown extradited trial guilty accused suspected plead denie fled died passed buried killed murdered found'.split(
    ' ',
  );
/** Between the name and the verb stands an apposition at most ("Serov said a poet was arrested"). */
const APPOSITION = /^(?:,[^.!?,“”"]{1,60}){1,2},/;
const WHO = ', who';

/** Where the words of a fall may begin in what follows a name. */
function startsIn(after: string): number[] {
  if (!after.startsWith(',')) return [0];
  const apposition = APPOSITION.exec(after)?.[0].length ?? 0;
  return after.startsWith(WHO) ? [apposition, WHO.length] : [apposition, 1];
}

/** What of the text after a name, in small letters, tells a fall; null where nothing does. */
function fallIn(after: string): string | null {
  for (const start of startsIn(after)) {
    const opening = after.slice(start + 1, lettersEnd(after, start + 1));
    const told =
      OPENS_FALL.has(opening) && holdsOneOf(after, TELLS_FALL) ? FALLEN.exec(after.slice(start)) : null;
    if (told) return after.slice(0, start + told[0].length);
  }
  return null;
}

/** "His arrest" and the like, right behind a name in the possessive, in small letters. */
const OWN_FALL =
  /^['’]s? (?:\w+ ){0,2}(?:arrest|detention|trial|conviction|imprisonment|extradition|acquittal|sentence|house arrest|ouster)\b/;
const OWNERS_MARK = new Set("'’");
/** What is done to the one whose name follows, in small letters. */
const DONE_BEFORE =
  /\b(?:(?<!\b(?:was|were|been|is|are|being|got) )(?:arrested|detained|jailed|sentenced|convicted|indicted|prosecuted|extradited|ousted|deposed)(?: [^.,;:“”"]{0,90}(?:, )?)?|(?:arrest|detention|trial|conviction|imprisonment|extradition|acquittal|prosecution|ouster|charges|case) (?:of|against) (?:[^.,;:“”"]{1,50} )?)$/;
/** "Detained the owner of the port, " */
const DONE_TO =
  /^\w+ (?:the|an?|its|his|her|their) (?!.*\b(?:by|when|who|after|with|under|because|since)\b).*, $/;
/** Words between, which say that it was done to somebody else. */
const ELSEWHERE = /\b(?:by|in|at|after|when|who|that|for|of|and|with|under|on|as|because|since)\b/;

/** What the text right before a name, in small letters, tells of a fall; null where it tells none. */
function fallBefore(before: string): string | null {
  const told = holdsOneOf(before, TELLS_FALL) ? DONE_BEFORE.exec(before)?.[0] : undefined;
  if (!told) return null;
  if (DONE_TO.test(told)) return told.trim();
  const between = told.replace(/^\w+ ?(?:(?:of|against) )?/, '');
  return ELSEWHERE.test(between) ? null : told.trim();
}

/** How many places of a name are looked at, and how many characters after each. */
const PLACES = 4;
const AFTER = 160;
const BEFORE = 120;

/** The words of a fall beside one of somebody's names; null where none is told. */
export function fallOf({ blocks }: Text, mentions: readonly Span[]): string | null {
  for (const { block, start, end } of mentions.slice(0, PLACES)) {
    const text = blocks[block]?.text ?? '';
    const after = text.slice(end, end + AFTER);
    const small = inSmall(after);
    const own = OWNERS_MARK.has(small.charAt(0)) ? OWN_FALL.exec(small)?.[0] : undefined;
    const told = fallIn(small) ?? own ?? null;
    if (told !== null) return after.slice(0, told.length).trim();
    const done = fallBefore(inSmall(text.slice(Math.max(0, start - BEFORE), start)));
    if (done !== null) return done;
  }
  return null;
}
