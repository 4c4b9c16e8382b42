/** Whom "the pianist", "the 48-year-old" or "the Kazakh leader" stands for, by the article's own words for its people. */
import { DESCRIPTIONS } from '../lexicons/claims-descriptions.ts';
import { titleKind } from '../lexicons/people-titles.ts';
import { wordSet } from '../lexicons/word-list.ts';
import { lettersEnd, wordEnd, wordStart } from '../text/letters.ts';
import { openingWord } from '../text/small-letters.ts';
import type { Text } from '../text/text.ts';
import type { Reason, Span } from '../types.ts';
import { firstTwo, type PlacedRole, placedRoles, type Seen } from './apart.ts';
import type { Cast } from './cast.ts';

/** Whom a word stands for, and why. */
export interface Resolved {
  readonly person: number;
  readonly reasons: readonly Reason[];
}

/** A description that names an institution or a group rather than one human being is none. */
const MOST_WORDS = 8;
/** How soon after a description ("her lawyer said") the name follows, in blocks. */
const SOON = 4;
/** How far before a name its first description may stand, in blocks ("A well-known musician …" and the name two paragraphs on). */
const LEAD = 2;

/** Of these an article has many, so that a first one says nothing of a later one. */
const UNTOLD = wordSet(
  'official source president minister leader court judge report statement resident witness',
);
const SPEAKS_FOR = /^spokes\w+$/;

/** Words that tell of a life and so of whom the article is telling: "the retired admiral", "the Lagos-born banker". */
const BIOGRAPHY = wordSet('former retired late');
const BORN = wordSet('born raised educated');

/** Whether "the" and such a word open a description in small letters. */
function tellsOfLife(small: string): boolean {
  if (!small.startsWith('the ')) return false;
  const word = openingWord(small.slice('the '.length));
  if (BIOGRAPHY.has(word) || ageIn(word) !== undefined) return true;
  const hyphen = word.indexOf('-');
  if (word.startsWith('ex-')) return word.length > 3 && lettersEnd(word, 3) === word.length;
  return hyphen > 0 && lettersEnd(word, 0) === hyphen && BORN.has(word.slice(hyphen + 1));
}

/** Trades that a story has beside whoever it names: a trial has its interpreter, an arrest its policeman. */
const BESIDE = wordSet(`
  interpreter translator lawyer driver publisher editor doctor physician medic paramedic nurse porter policeman policewoman prosecutor
  producer coach trainer manager guide host moderator presenter reporter correspondent journalist waiter waitress referee pilot captain
  skipper helmsman
`);

/** A word for what one person does for a living, which may call again whoever was just named. */
const isTrade = (noun: string) => titleKind(noun) === 'work' && !noun.endsWith('s') && !BESIDE.has(noun);

const FIRST_WORDS: ReadonlyMap<string, RegExp> = new Map(
  DESCRIPTIONS.map(({ later, first }) => [later, first]),
);
const LITTLE = wordSet('the a an of for in at from and on his her their its');
/** Begin what follows the noun of a description. */
const LINKS = wordSet('of for in at from who with');
const NUMBER = /^\d+$/;
const YEARS_OLD = '-year-old';
const AGE = /^(\d+)-year-old$/;

/** The words of a text in small letters, hyphens within. */
function wordsOf(text: string): string[] {
  const small = text.toLowerCase();
  const words: string[] = [];
  for (let at = wordStart(small, 0), end = 0; at < small.length; at = wordStart(small, end)) {
    end = wordEnd(small, at, '-');
    words.push(small.slice(at, end));
  }
  return words;
}
const singular = (word: string) => (word.endsWith("'s") || word.endsWith('’s') ? word.slice(0, -2) : word);

/** Head noun of a description: its last word before "of", "for" and the like. */
function headOf(words: readonly string[]): string {
  const link = words.findIndex((word, at) => at > 1 && LINKS.has(word));
  return singular(words[(link < 0 ? words.length : link) - 1] ?? '');
}

/** The age that a word gives ("48-year-old"). */
function ageIn(word: string): string | undefined {
  return word.endsWith(YEARS_OLD) ? AGE.exec(word)?.[1] : undefined;
}

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

/** Of more people than this with one word in their roles, the first are tried; it bounds the work. */
const MOST_CANDIDATES = 200;

/** The words of a description, and its noun. */
interface Described {
  readonly words: readonly string[];
  readonly head: string;
}

interface Place {
  readonly block: number;
  readonly start: number;
}

/** Where somebody is described before being named, and who it is. */
interface Lead extends Place {
  readonly person: number | null;
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
interface Index {
  readonly roles: readonly Roles[];
  readonly byWord: ReadonlyMap<string, readonly number[]>;
  /** Nouns that the article's first paragraph introduces with "a", and where. */
  readonly introduced: ReadonlyMap<string, Place>;
  /** The first two people whom each block names. */
  readonly seen: ReadonlyMap<number, readonly Seen[]>;
}

function readIndex(text: Text, cast: Cast): Index {
  const roles = cast.people.map((_, person) => readRoles(cast, person));
  return { roles, byWord: indexOf(roles), introduced: introducedIn(text), seen: firstTwo(cast) };
}

export class Descriptions {
  private index: Index | null = null;
  private placed: ReadonlyMap<number, readonly PlacedRole[]> | null = null;
  private readonly leads = new Map<string, Lead | null>();
  /** People by a head noun, or by an age. */
  private readonly called = new Map<string, readonly number[]>();

  constructor(
    private readonly text: Text,
    private readonly cast: Cast,
  ) {}

  /** The person so described before a place, the latest of several; null when nobody was. */
  resolve(description: string, block: number, start: number): Resolved | null {
    const words = wordsOf(description);
    if (words.length < 2 || words.length > MOST_WORDS) return null;
    this.index ??= readIndex(this.text, this.cast);
    const head = headOf(words);
    const best = this.bestByRole({ words, head }, block, start);
    if (best !== null)
      return { person: best, reasons: [{ rule: 'called so before', evidence: description }] };
    const led = this.byLead(head, block, start);
    if (led !== null)
      return { person: led, reasons: [{ rule: 'introduced before the name', evidence: description }] };
    const only = tellsOfLife(description.toLowerCase()) ? this.onlyNear(block, start) : null;
    return only === null
      ? null
      : { person: only, reasons: [{ rule: 'the only person named nearby', evidence: description }] };
  }

  /** Whose role the words at a place themselves are ("a tram driver who gave her name as …", the lead's "its president said"). */
  at({ block, start, end }: Span): Resolved | null {
    this.placed ??= placedRoles(this.cast);
    const found = (this.placed.get(block) ?? []).find((role) => role.start < end && start < role.end);
    return (
      (found && {
        person: found.person,
        reasons: [{ rule: 'words for whom the name follows', evidence: found.text }],
      }) ??
      null
    );
  }

  private bestByRole(described: Described, block: number, start: number): number | null {
    let best: { person: number; fit: number; at: number } | null = null;
    const later: number[] = [];
    for (const person of this.candidates(described)) {
      const fit = this.fitOf(person, described);
      if (fit === 0) continue;
      const at = this.lastNamed(person, block, start);
      if (at < 0) later.push(person);
      if (at >= 0 && (!best || fit > best.fit || (fit === best.fit && at > best.at)))
        best = { person, fit, at };
    }
    const only = later.length === 1 ? (later[0] ?? null) : null;
    return best?.person ?? (only !== null && this.isNamedSoon(only, block) ? only : null);
  }

  /** The one person named in this block and the one before it; null when there are several or none. */
  private onlyNear(block: number, start: number): number | null {
    const near = [
      ...(this.index?.seen.get(block - 1) ?? []),
      ...(this.index?.seen.get(block) ?? []).filter((sighting) => sighting.start < start),
    ];
    const [first] = near;
    return first && near.every(({ person }) => person === first.person) ? first.person : null;
  }

  /** Who speaks under a trade at a place: whoever is so described, or the one person whom this block names before. */
  resolveSpeaker(description: string, block: number, start: number): Resolved | null {
    const before = this.resolve(description, block, start);
    const only = before ? null : this.onlyHere(wordsOf(description), block, start);
    return only === null
      ? before
      : { person: only, reasons: [{ rule: 'the only person named nearby', evidence: description }] };
  }

  /** "Anna Ilyk said … the biologist said" */
  private onlyHere(words: readonly string[], block: number, start: number): number | null {
    const head = headOf(words);
    if (words.length !== 2 || words[0] !== 'the' || !isTrade(head) || this.isToldBefore(head, block, start))
      return null;
    const here = (this.index?.seen.get(block) ?? []).filter((sighting) => sighting.start < start);
    const [first] = here;
    return first && here.every(({ person }) => person === first.person) ? first.person : null;
  }

  private isToldBefore(head: string, block: number, start: number): boolean {
    return this.text.blocks.some(
      ({ index, text }) =>
        index <= block && (index === block ? text.slice(0, start) : text).toLowerCase().includes(head),
    );
  }

  /** Whether somebody who was only described is named in one of the next blocks. */
  private isNamedSoon(person: number, block: number): boolean {
    const first = this.cast.people[person]?.mentions[0];
    return first !== undefined && first.block <= block + SOON;
  }

  private candidates({ words, head }: Described): Iterable<number> {
    const ages = words.flatMap((word) => ageIn(word) ?? []);
    if (ages.length === 0) return this.calledSo(head);
    return new Set([head, ...ages].flatMap((word) => this.calledSo(word)));
  }

  /** People whose roles have a word for their noun, or one of those by which such people are called. */
  private calledSo(word: string): readonly number[] {
    const before = this.called.get(word);
    if (before) return before;
    const named = this.index?.byWord.get(word) ?? [];
    const first = FIRST_WORDS.get(word);
    const akin = first ? this.rolesLike(first) : [];
    const found = [...new Set([...named, ...akin])].slice(0, MOST_CANDIDATES);
    this.called.set(word, found);
    return found;
  }

  private rolesLike(first: RegExp): number[] {
    return (this.index?.roles ?? []).flatMap(({ texts }, person) =>
      texts.some((text) => first.test(text)) ? [person] : [],
    );
  }

  /** How many words of a description a person's roles bear out; none when its head noun is not among them. */
  private fitOf(person: number, { words, head }: Described): number {
    const roles = this.index?.roles[person];
    if (!roles || roles.texts.length === 0) return 0;
    const age = ageIn(head) ?? words.map(ageIn).find(Boolean);
    const kin = FIRST_WORDS.get(head);
    const headFits =
      roles.words.has(head) ||
      (age !== undefined && (roles.words.has(age) || roles.words.has(`${age}-year-old`))) ||
      roles.texts.some((text) => kin?.test(text));
    if (!headFits) return 0;
    const rest = words.filter((word) => word !== head && !LITTLE.has(word));
    const borne = rest.filter((word) => roles.words.has(singular(word))).length;
    const contradicted = rest.length > 0 && borne === 0 && age === undefined;
    return contradicted ? 0 : 1 + borne + Number(roles.heads.has(head));
  }

  /** Where a person was named last before a place, blocks counting for more than offsets; -1 when nowhere. */
  private lastNamed(person: number, block: number, start: number): number {
    let last = -1;
    for (const mention of this.cast.people[person]?.mentions ?? [])
      if (mention.block < block || (mention.block === block && mention.start < start))
        last = Math.max(last, mention.block * 1e6 + mention.start);
    return last;
  }

  /** "A well-known musician returned …" in the article's first paragraph, and the first person named soon after it. */
  private byLead(head: string, block: number, start: number): number | null {
    if (head.length < 4 || UNTOLD.has(head) || (head.startsWith('spokes') && SPEAKS_FOR.test(head)))
      return null;
    if (lettersEnd(head, 0, '-') < head.length) return null;
    if (!this.leads.has(head)) this.leads.set(head, this.leadOf(head));
    const lead = this.leads.get(head) ?? null;
    return lead && (lead.block < block || lead.start < start) ? lead.person : null;
  }

  private leadOf(head: string): Lead | null {
    const lead = this.index?.introduced.get(head);
    return lead ? { ...lead, person: this.firstNamed(lead.block, lead.start) } : null;
  }

  private firstNamed(block: number, start: number): number | null {
    let best = Number.POSITIVE_INFINITY;
    let named: number | null = null;
    this.cast.people.forEach(({ mentions }, person) => {
      const after = mentions.find(
        (mention) => mention.block > block || (mention.block === block && mention.start > start),
      );
      if (!after || after.block > block + LEAD) return;
      const at = after.block * 1e6 + after.start;
      if (at < best) [best, named] = [at, person];
    });
    return named;
  }
}
