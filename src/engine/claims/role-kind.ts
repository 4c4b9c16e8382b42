/** For whom somebody speaks by one of their roles, piece by piece. */
import { wordSet } from '../lexicons/word-list.ts';
import { bodyKindOf, plainWords } from './bodies.ts';
import { judge, type Standing } from './judge-role.ts';
import { headOf, LINK, partsOf } from './role-parts.ts';
import { presentParts } from './role-pieces.ts';
import { BELONGS, withoutNoun } from './role-without-noun.ts';
import { isOfName } from './role-words.ts';

/** Begin what is told of somebody, who is not said to be anything by it. */
const RELATIVE = wordSet('who whose which that');

const ARTICLES = wordSet('the a an');

/** What the title says that a role before a name ends in ("the family of regional governor", and the name); null when it ends in none. */
export function titleStanding(role: string): Standing | null {
  const words = plainWords(role);
  const link = words.findLastIndex((word) => LINK.has(word));
  const title = words.slice(link + 1);
  const found = link > 0 ? headOf(title) : null;
  return found && !ARTICLES.has(title[0] ?? '') ? judge({ core: title, after: [], ...found }) : null;
}

/** Roles met before: those of an article are asked for again by its sources. Emptied when it holds more than any needs. */
const known = new Map<string, readonly Standing[]>();

const MOST_KNOWN = 5000;

/** What a role says of whom its bearer speaks for, piece by piece; nothing where it speaks for its bearer alone. */
export function standingsOf(role: string): readonly Standing[] {
  const before = known.get(role);
  if (before) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const standings = readStandings(role);
  known.set(role, standings);
  return standings;
}

/** "a dentist elected to the city council" */
const SEATED = / (?:elected|appointed|named) to (.+)/;

/** "who owns Volga Wolves", "who owns 61 percent of the plant": of what has a name, or shares. */
const OWNS_NAMED =
  /\bowns (?:(?:the )?\p{Lu}|[\d.]+ ?(?:%|percent) of|(?:half|an? (?:stake|share|third|quarter|majority)) (?:of|in))/u;

function readStandings(role: string): Standing[] {
  return presentParts(role).flatMap((part) => {
    const words = plainWords(part);
    const seat = part.includes(' to ') ? SEATED.exec(` ${words.join(' ')}`)?.[1] : undefined;
    if (seat && BELONGS && bodyKindOf(seat.split(' ')) === 'official')
      return [{ kind: 'official', unknown: false, row: BELONGS }];
    if (BELONGS && part.includes('owns ') && OWNS_NAMED.test(part))
      return [{ kind: 'organisation', unknown: false, row: BELONGS }];
    const parts = withoutNoun(words) ?? (RELATIVE.has(words[0] ?? '') ? null : partsOf(words));
    return parts ? [judge({ ...parts, proper: isOfName(part, parts) })] : [];
  });
}
