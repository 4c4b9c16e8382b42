/** A text's people by what the article calls them, for the descriptions that stand for them later. */
import { wordSet } from '../lexicons/word-list.ts';
import type { Text } from '../text/text.ts';
import { firstTwo, type Seen } from './apart.ts';
import type { Cast } from './cast.ts';
import { headOf, LINKS, wordsOf } from './description-words.ts';

const NUMBER = /^\d+$/;
const ONE_OF = /^[Oo]ne of (?:the )?/;
const PARTS = /,|\sand\s/;

/** A role without what follows its noun; "one of the defendants" is a defendant. */
function headPart(role: string): string {
  const own = role.includes('ne of ') ? role.replace(ONE_OF, '') : role;
  let space = own.indexOf(' ');
  for (let next = own.indexOf(' ', space + 1); space >= 0 && next >= 0; next = own.indexOf(' ', space + 1)) {
    if (LINKS.has(own.slice(space + 1, next))) return own.slice(0, space);
    space = next;
  }
  return own;
}

interface Roles {
  /** The nouns that say what somebody is ("head" of "head of the port"). */
  readonly heads: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  readonly texts: readonly string[];
}

function readRoles(cast: Cast, person: number): Roles {
  const texts: string[] = [];
  const heads = new Set<string>();
  const words = new Set<string>();
  for (const { text } of cast.rolesOf(person))
    for (const part of text.split(PARTS)) {
      const own = wordsOf(part);
      texts.push(headPart(part));
      heads.add(headOf(own));
      for (const word of own) words.add(word);
    }
  return { texts, heads, words };
}

/** People by the nouns and the numbers of their roles. */
function indexOf(roles: readonly Roles[]): ReadonlyMap<string, readonly number[]> {
  const byWord = new Map<string, number[]>();
  const add = (word: string, person: number) => {
    const list = byWord.get(word);
    if (list) list.push(person);
    else byWord.set(word, [person]);
  };
  roles.forEach(({ words, heads }, person) => {
    for (const word of heads) add(word, person);
    for (const word of words) if (NUMBER.test(word)) add(word, person);
  });
  return byWord;
}

export interface Place {
  readonly block: number;
  readonly start: number;
}

/** How many words after "a" its noun may stand. */
const NOUN_WITHIN = 5;

const INTRODUCES = wordSet('a an another');

/** The words that stand soon after an "a", "an" or "another" in the article's first paragraph, with the place of that. */
function introducedIn({ blocks }: Text): ReadonlyMap<string, Place> {
  const introduced = new Map<string, Place>();
  const first = blocks.find(({ kind, tokens }) => kind === 'paragraph' && tokens.length > 0);
  if (!first) return introduced;
  let opened = -1;
  first.tokens.forEach(({ text, start, kind }, at) => {
    const small = text.toLowerCase();
    if (INTRODUCES.has(small)) opened = at;
    else if (kind !== 'word' && kind !== 'number') opened = -1;
    else if (opened >= 0 && at - opened <= NOUN_WITHIN && !introduced.has(small))
      introduced.set(small, { block: first.index, start: first.tokens[opened]?.start ?? start });
  });
  return introduced;
}

/** A text's people by their roles, read when the first description is met. */
export interface DescribedPeople {
  readonly roles: readonly Roles[];
  readonly byWord: ReadonlyMap<string, readonly number[]>;
  /** Nouns that the article's first paragraph introduces with "a", and where. */
  readonly introduced: ReadonlyMap<string, Place>;
  /** The first two people whom each block names. */
  readonly seen: ReadonlyMap<number, readonly Seen[]>;
}

export function describedPeople(text: Text, cast: Cast): DescribedPeople {
  const roles = cast.people.map((_, person) => readRoles(cast, person));
  return { roles, byWord: indexOf(roles), introduced: introducedIn(text), seen: firstTwo(cast) };
}
