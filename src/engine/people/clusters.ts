/** Which named places name one person. */

import type { Reason } from '../types.ts';
import type { NamedPlace } from './find-mentions.ts';
import { type NameParts, readName } from './name-parts.ts';
import { isSlip } from './slips.ts';

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

const isFull = ({ words, surname, first }: NameParts): boolean =>
  words.length > 1 && surname !== null && first !== null;

function sameFirst(one: string, other: string): boolean {
  if (one === other) return true;
  if (one.endsWith('.') || other.endsWith('.')) return one[0] === other[0];
  return isSlip(one, other);
}

/** Spellings of one surname that no rule of romanisation joins: "Uburov", "Yuburov". */
function nearSurname(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return isSlip(one, other) || (short.length > 4 && long.length === short.length + 1 && long.endsWith(short));
}

/** Why two full names are one person's; null when they are not. */
function joinFull(one: NameParts, other: NameParts): string | null {
  if (one.first === null || other.first === null || one.surname === null || other.surname === null)
    return null;
  if (one.patronymic && other.patronymic && one.patronymic !== other.patronymic) return null;
  if (!sameFirst(one.first, other.first)) return null;
  if (one.surname === other.surname) {
    if (one.words.join(' ') === other.words.join(' ')) return 'same name';
    return one.first === other.first
      ? 'same name in another spelling'
      : 'same surname, first name shortened or misspelt';
  }
  if (one.first !== other.first) return null;
  const long = ` ${one.surname} `;
  const short = ` ${other.surname} `;
  if (long.includes(short) || short.includes(long)) return 'one name holds the other';
  return nearSurname(one.surname, other.surname) ? 'same first name, surname one slip apart' : null;
}

/** Why a part of a name names the person of a fuller one; null when it does not. */
function joinPart(part: NameParts, full: NameParts): string | null {
  if (part.words.length > 1) {
    if (part.surname === null)
      return part.first === full.first && (full.patronymic === null || full.patronymic === part.patronymic)
        ? 'first name and patronymic of a fuller name'
        : null;
    return null;
  }
  if (part.surname !== null && full.surname !== null) {
    const last = full.surname.split(' ').at(-1) ?? '';
    if (part.surname === full.surname || part.surname === last) return 'surname of a fuller name';
    if (isSlip(part.surname, last)) return 'surname of a fuller name, one slip apart';
  }
  return part.surname !== null && part.surname === full.first ? 'first name of a fuller name' : null;
}

function add(cluster: Cluster, { place, parts }: Named, rule: string): void {
  cluster.places.push(place);
  const written = parts.words.join(' ');
  if (cluster.forms.some(({ words }) => words.join(' ') === written)) return;
  cluster.forms.push(parts);
  if (cluster.places.length > 1) cluster.reasons.push({ rule, evidence: written });
}

function start({ place, parts }: Named): Cluster {
  return { places: [place], forms: [parts], reasons: [] };
}

/** The cluster for which `join` gives a reason, the latest met first. */
function latest(
  clusters: readonly Cluster[],
  parts: NameParts,
  join: (one: NameParts, other: NameParts) => string | null,
): [Cluster, string] | null {
  for (let at = clusters.length - 1; at >= 0; at--) {
    const cluster = clusters[at] as Cluster;
    for (const form of cluster.forms) {
      const rule = join(parts, form);
      if (rule !== null) return [cluster, rule];
    }
  }
  return null;
}

function byReading(one: NamedPlace, other: NamedPlace): number {
  return one.block - other.block || one.start - other.start;
}

/** Puts named places together, in the order of each person's first mention. */
export function clusterMentions(places: readonly NamedPlace[]): Cluster[] {
  const named = places.map((place): Named => ({ place, parts: readName(place.words) }));
  const clusters: Cluster[] = [];
  for (const one of named.filter(({ parts }) => isFull(parts))) {
    const found = latest(clusters, one.parts, joinFull);
    if (found) add(found[0], one, found[1]);
    else clusters.push(start(one));
  }
  const full = [...clusters];
  for (const one of named.filter(({ parts }) => !isFull(parts))) {
    const found =
      latest(full, one.parts, joinPart) ??
      latest(clusters, one.parts, (a, b) => (a.surname === b.surname ? 'same name' : null));
    if (found) add(found[0], one, found[1]);
    else clusters.push(start(one));
  }
  for (const { places: own } of clusters) own.sort(byReading);
  return clusters.sort((a, b) => byReading(a.places[0] as NamedPlace, b.places[0] as NamedPlace));
}
