/** Text in, people out: mentions, then who is who, then what the article says each one is. */
import type { Text } from '../text/text.ts';
import type { Mention, Person } from '../types.ts';
import { type Cluster, clusterMentions } from './clusters.ts';
import { findMentions, findMentionsByRules } from './find-mentions.ts';
import type { NamedPlace } from './named-place.ts';
import { findRoles } from './roles/find-roles.ts';
import type { Weights } from './tagger/weights.ts';
import { readWords } from './words.ts';

function toMention({ block, start, end, reasons }: NamedPlace): Mention {
  return { block, start, end, reasons };
}

/** How much of a name a form gives: initials count less than words. */
function fullness(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + (word.endsWith('.') ? 1 : 10), 0);
}

/** Whole names, the fullest first; the earliest of equals. */
function wholeNames({ places }: Cluster): string[] {
  if (places.length === 1 && places[0]) return [places[0].name];
  const written: { name: string; rank: number }[] = [];
  for (const { name, words } of places) written.push({ name, rank: fullness(words) });
  written.sort((a, b) => b.rank - a.rank);
  const [fullest] = written;
  const whole = written.filter(({ name, rank }) => name === fullest?.name || rank > 10);
  return [...new Set(whole.map(({ name }) => name))];
}

/** Finds the people whom a text names, in the order of their first mention; without weights by the rules alone. */
export function findPeople(text: Text, weights: Weights | null = null): readonly Person[] {
  const words = readWords(text);
  const clusters = clusterMentions(weights ? findMentions(words, weights) : findMentionsByRules(words));
  const roles = findRoles(words, clusters);
  return clusters.map((cluster, index): Person => {
    const [name = '', ...spellings] = wholeNames(cluster);
    return {
      name,
      spellings,
      mentions: cluster.places.map(toMention),
      roles: roles[index] ?? [],
      reasons: cluster.reasons,
    };
  });
}
