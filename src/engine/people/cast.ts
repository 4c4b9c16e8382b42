/** The people of one article, as the finder of claims asks for them. */
import type { Text } from '../text/text.ts';
import type { Person, Role } from '../types.ts';
import { genderOfName } from './name-parts.ts';

export interface Cast {
  readonly people: readonly Person[];
  /** Names of people in a block, in reading order. */
  namedIn(block: number): readonly Named[];
  /** The person of a named mention that overlaps the stretch; null when nobody is named there. */
  personAt(block: number, start: number, end: number): number | null;
  /** What first name, patronymic, surname or the article's words show; null when nothing does. */
  genderOf(person: number): 'f' | 'm' | null;
  rolesOf(person: number): readonly Role[];
}

/** A name in a block's text, and whose it is. */
export interface Named {
  readonly start: number;
  readonly end: number;
  readonly person: number;
}

const FEMALE_WORDS =
  /\b(?:\w*woman|wife|widow|mother|daughter|sister|aunt|niece|girlfriend|actress|girl|queen|princess|mrs|ms|nun|ballerina|waitress|seamstress|fiancée|granddaughter|grandmother)\b/;
const MALE_WORDS =
  /\b(?:man|husband|father|son|brother|uncle|nephew|boyfriend|boy|king|prince|mr|monk|grandson|grandfather|businessman|fisherman|chairman|sportsman|serviceman)\b/;

/** What a description shows. Possessives name somebody else ("Serov's wife" says nothing of Serov, and all of whom it names). */
export function genderOfDescription(text: string): 'f' | 'm' | null {
  const head = text
    .toLowerCase()
    .replace(/ (?:of|in|at|for|from) .*$/, '')
    .replace(/^.*['’]s /, '');
  if (FEMALE_WORDS.test(head)) return 'f';
  return MALE_WORDS.test(head) ? 'm' : null;
}

function genderByRoles(roles: readonly Role[]): 'f' | 'm' | null {
  for (const { text } of roles) {
    const gender = genderOfDescription(text);
    if (gender) return gender;
  }
  return null;
}

function genderByName({ name, spellings }: Person): 'f' | 'm' | null {
  for (const one of [name, ...spellings]) {
    const gender = genderOfName(one.split(' '));
    if (gender) return gender;
  }
  return null;
}

function genderOfPerson(person: Person | undefined): 'f' | 'm' | null {
  return person ? (genderByName(person) ?? genderByRoles(person.roles)) : null;
}

function namedByBlock(people: readonly Person[], blocks: number): readonly (readonly Named[])[] {
  const named: Named[][] = [];
  while (named.length < blocks) named.push([]);
  for (let person = 0; person < people.length; person++)
    for (const { block, start, end } of people[person]?.mentions ?? [])
      named[block]?.push({ start, end, person });
  for (const list of named) list.sort((a, b) => a.start - b.start);
  return named;
}

/** Index of the first mention that ends after `start`. */
function firstAfter(list: readonly Named[], start: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.end ?? 0) > start) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Makes the look-ups over a text's people. */
export function createCast(text: Text, people: readonly Person[]): Cast {
  const named = namedByBlock(people, text.blocks.length);
  const genders: ('f' | 'm' | null | undefined)[] = [];
  return {
    people,
    namedIn: (block) => named[block] ?? [],
    personAt: (block, start, end) => {
      const list = named[block] ?? [];
      const found = list[firstAfter(list, start)];
      return found && found.start < end ? found.person : null;
    },
    genderOf: (person) => {
      const known = genders[person];
      if (known !== undefined) return known;
      const gender = genderOfPerson(people[person]);
      genders[person] = gender;
      return gender;
    },
    rolesOf: (person) => people[person]?.roles ?? [],
  };
}
