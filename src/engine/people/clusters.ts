/** Which named places name one person. */
import { shortFormOf } from '../lexicons/people-short-names.ts';
import type { Reason } from '../types.ts';
import { isFull, isNearSurname, joinFull, joinPart } from './joins.ts';
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

interface Named {
  readonly place: NamedPlace;
  readonly parts: NameParts;
}

/** People of one name that are looked at; more only come up in texts made to be slow. */
const LOOKED_AT = 40;

/** Clusters by the keys of their names' words, with the time at which each was last named. */
interface Register {
  readonly byWord: Map<string, Cluster[]>;
  readonly slips: ReturnType<typeof makeSlipIndex>;
  readonly seen: Map<Cluster, number>;
}

/** Keys under which a name is found. */
function keysOf({ first, surname }: NameParts): string[] {
  const words = surname === null ? [] : [...surname.split(/[ -]/), surname];
  return [...new Set(first === null ? words : [...words, first])];
}

function register({ byWord, slips }: Register, cluster: Cluster, parts: NameParts): void {
  for (const key of keysOf(parts)) {
    const list = byWord.get(key);
    if (!list) byWord.set(key, [cluster]);
    else if (!list.includes(cluster) && list.length < LOOKED_AT) list.push(cluster);
  }
  for (const word of parts.surname?.split(' ') ?? []) slips.add(word);
}

/** Clusters that share a word with the name, or hold one that is a slip away from it. */
function kin({ byWord, slips }: Register, parts: NameParts): Cluster[] {
  const found = new Set<Cluster>();
  for (const key of keysOf(parts)) {
    const whole = shortFormOf(key);
    for (const cluster of byWord.get(key) ?? []) found.add(cluster);
    for (const cluster of whole === null ? [] : (byWord.get(whole) ?? [])) found.add(cluster);
    const near = slips.find(key);
    for (const cluster of near === null ? [] : (byWord.get(near) ?? [])) found.add(cluster);
  }
  return [...found];
}

type Join = (one: NameParts, other: NameParts) => string | null;

/** The cluster that `join` finds a reason for: the one named last before, else the first to come. */
function choose(
  clusters: readonly Cluster[],
  parts: NameParts,
  { seen, join }: { seen: Register['seen']; join: Join },
): readonly [Cluster, string] | null {
  let best: readonly [Cluster, string] | null = null;
  let time = -1;
  for (const cluster of clusters) {
    const rule = cluster.forms.map((form) => join(parts, form)).find((one) => one !== null);
    if (rule === undefined || rule === null) continue;
    const last = seen.get(cluster) ?? 0;
    if (best === null || last > time) {
      best = [cluster, rule];
      time = last;
    }
  }
  return best;
}

function addForm(cluster: Cluster, parts: NameParts, rule: string): void {
  const written = parts.words.join(' ');
  if (cluster.forms.some(({ words }) => words.join(' ') === written)) return;
  cluster.forms.push(parts);
  cluster.reasons.push({ rule, evidence: written });
}

function start(parts: NameParts): Cluster {
  return { places: [], forms: [parts], reasons: [] };
}

/** Gives each different full name its cluster, in reading order. */
function clusterFullNames(named: readonly Named[], reg: Register): Map<string, Cluster> {
  const clusters = new Map<string, Cluster>();
  for (const { parts } of named) {
    const written = parts.words.join(' ');
    if (!isFull(parts) || clusters.has(written)) continue;
    const found = choose(kin(reg, parts), parts, { seen: reg.seen, join: joinFull });
    const cluster = found?.[0] ?? start(parts);
    if (found) addForm(cluster, parts, found[1]);
    register(reg, cluster, parts);
    clusters.set(written, cluster);
  }
  return clusters;
}

const joinSame: Join = (one, other) => {
  if (one.surname === null || one.surname !== other.surname) return null;
  return 'same name';
};

const joinNear: Join = (one, other) =>
  one.surname !== null && other.surname !== null && isNearSurname(one.surname, other.surname)
    ? 'name one slip apart'
    : null;

function clusterPart({ parts }: Named, reg: Register): Cluster {
  const clusters = kin(reg, parts);
  const found =
    choose(
      clusters.filter(({ forms }) => forms.some(isFull)),
      parts,
      { seen: reg.seen, join: joinPart },
    ) ??
    choose(clusters, parts, { seen: reg.seen, join: joinSame }) ??
    choose(clusters, parts, { seen: reg.seen, join: joinNear });
  const cluster = found?.[0] ?? start(parts);
  if (found) addForm(cluster, parts, found[1]);
  register(reg, cluster, parts);
  return cluster;
}

/** Puts named places together, in the order of each person's first mention. `places` stand in reading order. */
export function clusterMentions(places: readonly NamedPlace[]): Cluster[] {
  const named = places.map((place): Named => ({ place, parts: readName(place.words) }));
  const reg: Register = { byWord: new Map(), slips: makeSlipIndex(), seen: new Map() };
  const full = clusterFullNames(named, reg);
  const clusters = new Set<Cluster>();
  named.forEach((one, time) => {
    const cluster = full.get(one.parts.words.join(' ')) ?? clusterPart(one, reg);
    cluster.places.push(one.place);
    reg.seen.set(cluster, time + 1);
    clusters.add(cluster);
  });
  return [...clusters];
}
