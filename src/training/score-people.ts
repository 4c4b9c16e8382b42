/** How well an answer names the people of a labelled article, joins their mentions, and says who they are. */
import { tellsStory } from '../engine/text/text.ts';
import type { Block, Person, Span } from '../engine/types.ts';
import type { LabelledArticle, LabelledPerson } from './labelled-text.ts';
import type { Count } from './measure.ts';
import { overlap, pairUp, shared } from './pairing.ts';

export interface PeopleScore {
  /** Names at exactly their places. */
  readonly mention: Count;
  /** Whole people: at least half of all mentions, labelled or answered, are shared. */
  readonly person: Count;
  /** Labelled roles of which half of the telling words were found among the same person's roles. */
  readonly role: Count;
  /** Which labelled person an answered person stands for. */
  readonly labelledOf: ReadonlyMap<number, number>;
}

/** Who is told in more words than this is told anything. */
const MOST_ROLE_WORDS = 60;
const EMPTY_WORDS = new Set('a an the of and in who is was to for with his her another'.split(' '));

function placesOf({ mentions }: { readonly mentions: readonly Span[] }, blocks: readonly Block[]) {
  return new Set(
    mentions
      .filter(({ block }) => tellsStory(blocks[block]?.kind ?? 'related'))
      .map(({ block, start, end }) => `${block}:${start}:${end}`),
  );
}

function tellingWords(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !EMPTY_WORDS.has(word)));
}

function countRoles(labelled: LabelledPerson, answered: Person | undefined): Count {
  const all = tellingWords(answered?.roles.map(({ text }) => text).join(' ') ?? '');
  const said = all.size <= MOST_ROLE_WORDS ? all : new Set<string>();
  const right = labelled.roles.filter(({ text }) => {
    const wanted = tellingWords(text);
    return wanted.size > 0 && shared(wanted, said) >= wanted.size / 2;
  }).length;
  return { right, found: right, gold: labelled.roles.length };
}

function sum(counts: readonly Count[]): Count {
  const total = (field: keyof Count) => counts.reduce((all, count) => all + count[field], 0);
  return { right: total('right'), found: total('found'), gold: total('gold') };
}

/** Compares the people of one article. */
export function scorePeople(article: LabelledArticle, people: readonly Person[]): PeopleScore {
  const labelled = article.people.map((person) => placesOf(person, article.blocks));
  const answered = people.map((person) => placesOf(person, article.blocks));
  const gold = new Set(labelled.flatMap((places) => [...places]));
  const found = new Set(answered.flatMap((places) => [...places]));
  const whole = pairUp(labelled, answered, (a, b) => (overlap(a, b) >= 0.5 ? overlap(a, b) : 0));
  const standsFor = pairUp(labelled, answered, shared);
  const named = (sets: readonly ReadonlySet<string>[]) => sets.filter(({ size }) => size > 0).length;
  return {
    mention: { right: shared(gold, found), found: found.size, gold: gold.size },
    person: { right: whole.size, found: named(answered), gold: named(labelled) },
    role: sum(article.people.map((person, at) => countRoles(person, people[standsFor.get(at) ?? -1]))),
    labelledOf: new Map([...standsFor].map(([from, to]) => [to, from])),
  };
}
