/** The article's own words for who each person is. */
import { holdsOneOf } from '../../text/small-letters.ts';
import type { Role } from '../../types.ts';
import type { Cluster } from '../clusters.ts';
import type { NamedPlace } from '../named-place.ts';
import { RUSSIAN_ROLE_RULES } from '../russian/roles.ts';
import type { Word } from '../word.ts';
import type { WordBlock, Words } from '../words.ts';
import { findAgedRoles } from './by-age.ts';
import { findHeadlineRole } from './headline.ts';
import { findLeadRole } from './lead.ts';
import type { Stretch } from './phrases.ts';
import { ROLE_RULES } from './rules.ts';
import { listsIn, type NameList, type RoleRow } from './scene.ts';

function toRole(home: WordBlock, { first, end }: Stretch, rule: string): Role {
  const start = (home.words[first] as Word).start;
  const last = (home.words[end - 1] as Word).end;
  const text = home.block.text.slice(start, last);
  return { block: home.block.index, start, end: last, text, reasons: [{ rule, evidence: text }] };
}

/** Each block's lists of names. */
function listsOf(clusters: readonly Cluster[], blocks: readonly WordBlock[]): Map<number, NameList>[] {
  const places: NamedPlace[][] = [];
  while (places.length < blocks.length) places.push([]);
  for (const cluster of clusters) for (const place of cluster.places) places[place.block]?.push(place);
  return places.map((own, block) => {
    own.sort((a, b) => a.first - b.first);
    return own.length < 2 ? new Map() : listsIn((blocks[block] as WordBlock).words, own);
  });
}

interface Surroundings {
  readonly named: readonly ReadonlySet<number>[];
  readonly lists: readonly ReadonlyMap<number, NameList>[];
  /** The rules for each block. */
  readonly rules: readonly (readonly RoleRule[])[];
}

function namedWords(clusters: readonly Cluster[], blocks: number): Set<number>[] {
  const named: Set<number>[] = [];
  while (named.length < blocks) named.push(new Set());
  for (const { places } of clusters)
    for (const { block, first, last } of places) for (let at = first; at < last; at++) named[block]?.add(at);
  return named;
}

/** Rules for blocks with a number that may be an age, and for others. */
interface Rules {
  readonly aged: readonly RoleRule[];
  readonly others: readonly RoleRule[];
}

const parted = (rules: readonly RoleRow[]): Rules => ({
  aged: rules.slice(),
  others: rules.filter(({ ofAge }) => !ofAge),
});

const STORY_RULES = parted(ROLE_RULES);
const HEADLINE_RULES = parted(ROLE_RULES.filter(({ inHeadlines }) => inHeadlines));
const RUSSIAN_RULES: Rules = { aged: RUSSIAN_ROLE_RULES, others: RUSSIAN_ROLE_RULES };
const NO_RULES: Rules = { aged: [], others: [] };
const NOBODY: ReadonlySet<number> = new Set();

/** A headline's capitals hide where words before a name begin; what stands behind it is closed by marks. */
function rulesFor({ headline }: WordBlock, language: Words['language']): Rules {
  if (language === 'ru') return headline ? NO_RULES : RUSSIAN_RULES;
  return headline ? HEADLINE_RULES : STORY_RULES;
}

/** Longest age ("103"); an older one would be a year. In characters. */
const LONGEST_AGE = 3;
const HYPHENS = ['-', '‑'];

/** Whether a block holds a number that may be an age: "41", "41-year-old". */
function mayHoldAge({ words }: WordBlock): boolean {
  for (const { token, text } of words)
    if (token.kind === 'number' && (text.length <= LONGEST_AGE || holdsOneOf(text, HYPHENS))) return true;
  return false;
}

type RoleRule = Pick<RoleRow, 'rule' | 'find'>;

/** The roles of one person, in reading order. */
function rolesOf({ places }: Cluster, { blocks }: Words, { named, lists, rules }: Surroundings): Role[] {
  const roles: Role[] = [];
  for (const place of places) {
    const home = blocks[place.block];
    if (!home) continue;
    const scene = {
      words: home.words,
      named: named[place.block] ?? NOBODY,
      place,
      list: lists[place.block]?.get(place.first) ?? null,
    };
    for (const { rule, find } of rules[place.block] ?? []) {
      const found = find(scene);
      if (found) roles.push(toRole(home, found, rule));
    }
  }
  return roles;
}

/** Different words that one person's roles may hold: beyond it they are no longer read but searched. */
const MOST_WORDS = 56;

/** As many roles as the words allow, the short ones first; in reading order. */
function withinReason(roles: Role[]): Role[] {
  if (roles.reduce((sum, { text }) => sum + text.length + 1, 0) <= 2 * MOST_WORDS) return roles;
  const words = new Set<string>();
  const kept = new Set<Role>();
  for (const role of [...roles].sort((a, b) => a.text.length - b.text.length)) {
    const own = role.text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    if (new Set([...words, ...own]).size > MOST_WORDS) break;
    for (const word of own) words.add(word);
    kept.add(role);
  }
  return roles.filter((role) => kept.has(role));
}

/** Each wording once. */
function distinct(roles: Role[]): Role[] {
  if (roles.length < 2) return roles;
  const seen = new Map<string, Role>();
  for (const role of roles) {
    const key = role.text.toLowerCase();
    if (!seen.has(key)) seen.set(key, role);
  }
  return [...seen.values()];
}

function agesIn(roles: readonly Role[]): ReadonlySet<string> {
  return new Set(roles.flatMap(({ text }) => text.match(/^\d{1,3}(?=$|[-‑]year)/g) ?? []));
}

function englishRoles(words: Words, clusters: readonly Cluster[], around: Surroundings): Role[][] {
  const roles = clusters.map((cluster) => rolesOf(cluster, words, around));
  const lead = findLeadRole(words, clusters, around.named);
  const headline = findHeadlineRole(words, lead, around.named);
  const leading = [
    ...(lead ? [{ ...lead, rule: 'description in the lead' }] : []),
    ...(headline ? [{ ...headline, rule: 'description in the headline' }] : []),
  ];
  const aged = findAgedRoles(words, clusters, () => roles.map(agesIn)).map((one) => ({
    ...one,
    rule: 'description by age',
  }));
  for (const { cluster, block, rule, ...stretch } of [...leading, ...aged]) {
    const home = words.blocks[block];
    if (home) roles[cluster]?.push(toRole(home, stretch, rule));
  }
  return roles;
}

/** The roles of each cluster, in reading order, each wording once. */
export function findRoles(words: Words, clusters: readonly Cluster[]): Role[][] {
  const around = {
    named: namedWords(clusters, words.blocks.length),
    lists: listsOf(clusters, words.blocks),
    rules: words.blocks.map((home) => {
      const { aged, others } = rulesFor(home, words.language);
      return mayHoldAge(home) ? aged : others;
    }),
  };
  const roles =
    words.language === 'ru'
      ? clusters.map((cluster) => rolesOf(cluster, words, around))
      : englishRoles(words, clusters, around);
  const byReading = (a: Role, b: Role) => a.block - b.block || a.start - b.start;
  return roles.map((own) => withinReason(distinct(own.sort(byReading))));
}
