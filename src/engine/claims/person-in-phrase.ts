/** The person of the cast whom a phrase names. */
import { isHumanNoun } from '../lexicons/people-nouns.ts';
import { titleKind } from '../lexicons/people-titles.ts';
import { wordSet } from '../lexicons/word-list.ts';
import type { Cast } from '../people/cast.ts';
import type { Resolved } from '../people/descriptions.ts';
import { isCapitalAt } from '../text/letters.ts';
import { namesPeople } from './noun-phrase.ts';
import type { Paragraph, Range } from './paragraph.ts';

const LINKS = wordSet('of for in at from to with on by near against behind');
const RELATIVES = wordSet('who which whose whom where');

/** The person whose name stands right before "who", or before the description that does ("Kim, a singer who said"). */
export function personBeforeWho(cast: Cast, paragraph: Paragraph, { first, end }: Range): Resolved | null {
  const apart = paragraph.classes[first - 1] === 'comma' ? personAtToken(cast, paragraph, first - 2) : null;
  const person = personAtToken(cast, paragraph, end - 1) ?? apart;
  return person === null
    ? null
    : { person, reasons: [{ rule: 'named before “who”', evidence: cast.people[person]?.name ?? '' }] };
}

/** The person whom a phrase names: the mention that heads it, not one that only says whose or of what ("a Putin ally"). */
export function namedIn(cast: Cast, paragraph: Paragraph, { first, end }: Range): number | null {
  const { lower } = paragraph;
  for (let at = first; at < end; at++) {
    const person = personAtToken(cast, paragraph, at);
    if (person === null) {
      if (RELATIVES.has(lower[at] ?? '')) return null;
      continue;
    }
    let last = at;
    while (last + 1 < end && personAtToken(cast, paragraph, last + 1) === person) last++;
    if (
      (last + 1 >= end || paragraph.tokens[last + 1]?.kind !== 'possessive') &&
      !(last + 1 < end && isAnother(lower[last + 1] ?? '')) &&
      (entitles(paragraph, { first, end }, last) || !belongs(paragraph, first, at))
    )
      return namedBehindComma(cast, paragraph, { first: at, end }) ?? person;
    at = last;
  }
  return null;
}

/** "An aide to opposition leader Oleg Serk, Narek": the name that a comma sets behind a description which names somebody else. */
function namedBehindComma(cast: Cast, paragraph: Paragraph, { first, end }: Range): number | null {
  const person = personAtToken(cast, paragraph, end - 1);
  let at = end - 1;
  while (at > first && person !== null && personAtToken(cast, paragraph, at - 1) === person) at--;
  return at - 1 > first && paragraph.classes[at - 1] === 'comma' ? person : null;
}

function personAtToken(cast: Cast, { tokens, block }: Paragraph, at: number): number | null {
  const token = tokens[at];
  return token?.kind === 'word' ? cast.personAt(block.index, token.start, token.end) : null;
}

const BODIES = wordSet(
  'family team office camp regime administration government cabinet foe backer crony entourage',
);

/** Whether a noun behind a name speaks of somebody else ("a Putin ally", "the Putin family"). */
function isAnother(noun: string): boolean {
  return titleKind(noun) !== null || isHumanNoun(noun) || BODIES.has(noun);
}

/** Whether a phrase is a title without an article that its last word, a name, ends ("Head of the port Anna Ilyk"). */
function entitles({ classes, tokens }: Paragraph, { first, end }: Range, last: number): boolean {
  const bare = classes[first] === 'name' || classes[first] === 'word';
  return (
    bare &&
    last + 1 === end &&
    tokens[first]?.kind === 'word' &&
    isCapitalAt(tokens[first]?.text ?? '', 0) &&
    !tokens[first]?.text.endsWith('s')
  );
}

/** Whether a mention stands in an "of …" phrase ("the family of Ilyk"), and not as the name of whom the phrase describes. */
function belongs({ lower, classes }: Paragraph, first: number, mention: number): boolean {
  for (let at = mention - 1; at > first; at--) {
    if (classes[at] === 'comma') return false;
    if (!LINKS.has(lower[at] ?? '')) continue;
    const before = lower[mention - 1] ?? '';
    const near = classes[mention - 1];
    const describes = mention - at > 1 && (near === 'name' || near === 'word') && !namesPeople(before);
    return !describes;
  }
  return false;
}
