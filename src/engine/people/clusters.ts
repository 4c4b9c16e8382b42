/** Which named places name one person. */
import { wholeNamesOf } from '../lexicons/people-short-names.ts';
import { wordSet } from '../lexicons/word-list.ts';
import type { Reason } from '../types.ts';
import { isFull, isTender, type Join, joinBare, joinBorn, joinFull, joinPart } from './joins.ts';
import { type NameParts, readName } from './name-parts.ts';
import type { NamedPlace } from './named-place.ts';
import { makeSlipIndex } from './slips.ts';

/** One person's named places, in reading order, and why they were put together. */
export interface Cluster {
  readonly places: NamedPlace[];
  /** Parts of every different form of the name. */
  readonly forms: NameParts[];
  readonly reasons: Reason[];
}

/** People of one name that are looked at; more only come up in texts made to be slow. */
const LOOKED_AT = 40;

/** Clusters by the keys of their names' words. */
interface Register {
  readonly byWord: Map<string, Cluster[]>;
  readonly slips: ReturnType<typeof makeSlipIndex>;
  /** First names by their first letters, which a tender form keeps ("Alinochka"). */
  readonly firstNames: Map<string, string[]>;
  /** Whom a part of a name surely means: nobody named later can be meant more surely. */
  readonly settled: Map<NameParts, Cluster>;
}

/** Letters that a tender form has in common with its first name. */
const STEM = 3;

const PARTS_OF_SURNAME = /[ -]/;

/** Keys under which a name is found: its words, and the words that a double surname is made of. */
function keysOf({ first, surname, patronymic }: NameParts): string[] {
  const keys = surname === null ? [] : surname.split(PARTS_OF_SURNAME);
  for (const key of [surname, first, patronymic]) if (key !== null && !keys.includes(key)) keys.push(key);
  return keys;
}

function registerFirst(firstNames: Map<string, string[]>, first: string): void {
  const stem = first.slice(0, STEM);
  const list = firstNames.get(stem);
  if (!list) firstNames.set(stem, [first]);
  else if (!list.includes(first) && list.length < LOOKED_AT) list.push(first);
}

function register({ byWord, slips, firstNames }: Register, cluster: Cluster, parts: NameParts): void {
  if (parts.first !== null) registerFirst(firstNames, parts.first);
  for (const key of keysOf(parts)) {
    const list = byWord.get(key);
    if (!list) byWord.set(key, [cluster]);
    else if (!list.includes(cluster) && list.length < LOOKED_AT) list.push(cluster);
  }
  for (const word of parts.surname?.split(' ') ?? []) slips.add(word);
}

/** Clusters that share a word with the name, or hold one that is a slip or a short form away from it; first come first. */
function kin({ byWord, slips, firstNames }: Register, parts: NameParts): Cluster[] {
  const found = new Set<Cluster>();
  const add = (key: string | null) => {
    const named = key === null ? undefined : byWord.get(key);
    if (named) for (const cluster of named) found.add(cluster);
  };
  for (const key of keysOf(parts)) {
    add(key);
    add(slips.find(key));
    for (const whole of wholeNamesOf(key)) add(whole);
    for (const first of firstNames.get(key.slice(0, STEM)) ?? []) if (isTender(key, first)) add(first);
  }
  return [...found];
}

type Joining = (one: NameParts, other: NameParts) => Join | null;

interface Choice {
  readonly join: Join;
  readonly cluster: Cluster;
}

/** The cluster with the surest reason; of equals the person whom the article named first, whom it is mostly about. */
function choose(clusters: readonly Cluster[], parts: NameParts, joining: Joining): Choice | null {
  let best: Choice | null = null;
  for (const cluster of clusters)
    for (const form of cluster.forms) {
      const found = joining(parts, form);
      if (found && (best === null || found.rank < best.join.rank)) best = { join: found, cluster };
    }
  return best;
}

function addForm(cluster: Cluster, parts: NameParts, rule: string): void {
  const written = parts.words.join(' ');
  if (cluster.forms.some(({ words }) => words.join(' ') === written)) return;
  cluster.forms.push(parts);
  cluster.reasons.push({ rule, evidence: written });
}

function joinOrStart(choice: Choice | null, parts: NameParts, reg: Register): Cluster {
  const cluster = choice?.cluster ?? { places: [], forms: [parts], reasons: [] };
  if (choice) addForm(cluster, parts, choice.join.rule);
  register(reg, cluster, parts);
  return cluster;
}

/** Gives each different full name its cluster, in reading order. */
function clusterFullNames(names: readonly NameParts[], reg: Register): Map<NameParts, Cluster> {
  const clusters = new Map<NameParts, Cluster>();
  for (const parts of names)
    if (isFull(parts) && !clusters.has(parts))
      clusters.set(parts, joinOrStart(choose(kin(reg, parts), parts, joinFull), parts, reg));
  return clusters;
}

/** Words that say that the person named first is not meant. */
const YOUNGER = wordSet('younger junior son daughter');

function clusterPart(parts: NameParts, before: string, reg: Register): Cluster {
  const younger = YOUNGER.has(before);
  const settled = younger ? undefined : reg.settled.get(parts);
  if (settled) return settled;
  const clusters = younger ? kin(reg, parts).reverse() : kin(reg, parts);
  const choice = choose(
    clusters.filter(({ forms }) => forms.some(isFull)),
    parts,
    joinPart,
  );
  const cluster = joinOrStart(choice ?? choose(clusters, parts, joinBare), parts, reg);
  if (choice?.join.rank === 0 && !younger) reg.settled.set(parts, cluster);
  return cluster;
}

/** Words before a name that say that another person of that name is meant, and that a name is an earlier one. */
const ANOTHER = wordSet('other another');
const BORN = wordSet('born née nee');

/** The cluster of somebody's earlier name, "She was born Anna Ilyk". */
function clusterBorn(parts: NameParts, before: string, reg: Register): Cluster | null {
  if (!BORN.has(before) || !isFull(parts)) return null;
  const choice = choose(kin(reg, parts), parts, joinBorn);
  return choice && joinOrStart(choice, parts, reg);
}

/** The parts of each place's name; places with the same words share theirs. */
function readNames(places: readonly NamedPlace[]): NameParts[] {
  const read = new Map<string, NameParts>();
  const names: NameParts[] = [];
  for (const { words } of places) {
    const written = words.join(' ');
    const parts = read.get(written) ?? readName(words);
    read.set(written, parts);
    names.push(parts);
  }
  return names;
}

/** Puts named places together, in the order of each person's first mention. `places` stand in reading order. */
export function clusterMentions(places: readonly NamedPlace[]): Cluster[] {
  const names = readNames(places);
  const reg: Register = {
    byWord: new Map(),
    slips: makeSlipIndex(),
    firstNames: new Map(),
    settled: new Map(),
  };
  const plain = names.filter((_, index) => !BORN.has(places[index]?.before ?? ''));
  const full = clusterFullNames(plain, reg);
  const clusters = new Set<Cluster>();
  places.forEach((place, index) => {
    const parts = names[index] as NameParts;
    const same = full.get(parts);
    const namesake = same !== undefined && ANOTHER.has(place.before) && clusters.has(same);
    const cluster = namesake
      ? { places: [], forms: [parts], reasons: [] }
      : (same ?? clusterBorn(parts, place.before, reg) ?? clusterPart(parts, place.before, reg));
    cluster.places.push(place);
    clusters.add(cluster);
  });
  return [...clusters];
}
