/** Whom "the pianist", "the 48-year-old" or "the Kazakh leader" stands for, by the article's own words for its people. */
import { DESCRIPTIONS } from '../lexicons/claims-descriptions.ts';
import { wordSet } from '../lexicons/word-list.ts';
import { lettersEnd } from '../text/letters.ts';
import type { Text } from '../text/text.ts';
import type { Reason, Span } from '../types.ts';
import { type PlacedRole, placedRoles } from './apart.ts';
import type { Cast } from './cast.ts';
import { type DescribedPeople, describedPeople, type Place } from './described-people.ts';
import { ageIn, headOf, isTrade, tellsOfLife, wordsOf } from './description-words.ts';

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

const FIRST_WORDS: ReadonlyMap<string, RegExp> = new Map(
  DESCRIPTIONS.map(({ later, first }) => [later, first]),
);
const LITTLE = wordSet('the a an of for in at from and on his her their its');

/** Of more people than this with one word in their roles, the first are tried; it bounds the work. */
const MOST_CANDIDATES = 200;

/** The words of a description, and its noun. */
interface Described {
  readonly words: readonly string[];
  readonly head: string;
}

/** Where somebody is described before being named, and who it is. */
interface Lead extends Place {
  readonly person: number | null;
}

export class Descriptions {
  private index: DescribedPeople | null = null;
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
    this.index ??= describedPeople(this.text, this.cast);
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
    const borne = rest.filter((word) => roles.words.has(word)).length;
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
