/** Whom a headline speaks of without the name: "Estonian Biathlete Loses Rifle". */
import { isBody } from '../../lexicons/people-organisations.ts';
import { isPlace } from '../../lexicons/people-places.ts';
import { endsInOneS } from '../../text/small-letters.ts';
import type { Word } from '../word.ts';
import type { Words } from '../words.ts';
import type { LeadRole } from './lead.ts';
import { isOwners, isPersonNoun, type Phrases, type Stretch } from './phrases.ts';

/** How far into a headline its subject's noun may stand, in words. */
const SUBJECT_BY = 6;

/** "Estonian Biathlete Wins …": the subject of a headline that names nobody there; null where a body or a country does something. */
function headlineSubject({ words }: Phrases): Stretch | null {
  const opening = words[0];
  if (!opening || isBody(opening.lower) || isPlace(opening.lower) || !isCapitalised(opening)) return null;
  let end = 0;
  for (let at = 0; at < SUBJECT_BY && at < words.length; at++) {
    if (isOwners(words, at)) continue;
    const word = words[at] as Word;
    if (!isCapitalised(word)) break;
    if (at > 0 && endsInOneS(word.lower) && !isOwners(words, at + 1) && !isPersonNoun(word))
      return end > 1 ? { first: 0, end } : null;
    if (isPersonNoun(words[at]) && !isOwners(words, at + 1)) end = at + 1;
  }
  return end > 1 ? { first: 0, end } : null;
}

const isCapitalised = ({ shape }: Word): boolean => shape === 'capital' || shape === 'capitals';

/** The headline's words for whom the lead describes: both speak of the article's first person without the name. */
export function findHeadlineRole(
  { blocks }: Words,
  lead: LeadRole | null,
  named: readonly ReadonlySet<number>[],
): LeadRole | null {
  const title = blocks.find(({ block }) => block.kind === 'title');
  if (!lead || !title || (named[title.block.index]?.size ?? 0) > 0) return null;
  const found = headlineSubject({ words: title.words, named: new Set() });
  return found && { ...found, block: title.block.index, cluster: lead.cluster };
}
