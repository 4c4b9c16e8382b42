/** The article's own words for who each person is. */
import type { Role } from '../../types.ts';
import type { Cluster } from '../clusters.ts';
import { RUSSIAN_ROLE_RULES } from '../russian/roles.ts';
import type { Word } from '../word.ts';
import type { WordBlock, Words } from '../words.ts';
import { findLeadRole } from './lead.ts';
import type { Stretch } from './phrases.ts';
import { ROLE_RULES } from './rules.ts';

function toRole(home: WordBlock, { first, end }: Stretch, rule: string): Role {
  const start = (home.words[first] as Word).start;
  const last = (home.words[end - 1] as Word).end;
  const text = home.block.text.slice(start, last);
  return { block: home.block.index, start, end: last, text, reasons: [{ rule, evidence: text }] };
}

function namedWords(clusters: readonly Cluster[], blocks: number): Set<number>[] {
  const named: Set<number>[] = Array.from({ length: blocks }, () => new Set());
  for (const { places } of clusters)
    for (const { block, first, last } of places) for (let at = first; at < last; at++) named[block]?.add(at);
  return named;
}

/** The roles of one person, in reading order. */
function rolesOf(
  { places }: Cluster,
  { blocks, language }: Words,
  named: readonly ReadonlySet<number>[],
): Role[] {
  return places.flatMap((place) => {
    const home = blocks[place.block];
    if (!home || home.headline) return [];
    const scene = { words: home.words, named: named[place.block] ?? new Set<number>(), place };
    const rules = language === 'ru' ? RUSSIAN_ROLE_RULES : ROLE_RULES;
    return rules.flatMap(({ rule, find }) => {
      const found = find(scene);
      return found ? [toRole(home, found, rule)] : [];
    });
  });
}

/** Each wording once. */
function distinct(roles: readonly Role[]): Role[] {
  const seen = new Map<string, Role>();
  for (const role of roles) {
    const key = role.text.toLowerCase();
    if (!seen.has(key)) seen.set(key, role);
  }
  return [...seen.values()];
}

/** The roles of each cluster, in reading order, each wording once. */
export function findRoles(words: Words, clusters: readonly Cluster[]): Role[][] {
  const named = namedWords(clusters, words.blocks.length);
  const lead = words.language === 'ru' ? null : findLeadRole(words, clusters, named);
  return clusters.map((cluster, index) => {
    const home = lead?.cluster === index ? words.blocks[lead.block] : undefined;
    const first = home && lead ? [toRole(home, lead, 'description in the lead')] : [];
    return distinct([...first, ...rolesOf(cluster, words, named)]);
  });
}
