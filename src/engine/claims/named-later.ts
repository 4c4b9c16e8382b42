/** "A senior rebel leader said …" and, in the next paragraph, the leader by name: agency copy names its source on second sight. */
import type { Cast } from '../people/cast.ts';
import type { Text } from '../text/text.ts';
import type { Claim } from '../types.ts';
import { changed } from './changed.ts';
import { namesPeople } from './noun-phrase.ts';
import type { KindsOfSources } from './people-kinds.ts';

const INDEFINITE = /^(?:an?|one|another)\s/i;

/** The noun that says what somebody is: the last word before "of", "in" and the like. */
function headOf(words: string): string {
  return (
    words
      .toLowerCase()
      .replace(/\s(?:of|in|at|for|from|with|who)\s.*$/u, '')
      .match(/([\p{L}-]+)$/u)?.[1] ?? ''
  );
}

/** Who speaks first in each block. */
function firstSpeakers(claims: readonly Claim[]): ReadonlyMap<number, number | null> {
  const first = new Map<number, number | null>();
  for (const { source } of claims)
    if (source && !first.has(source.block)) first.set(source.block, source.person);
  return first;
}

/** The person who speaks first in the next block, when that names them for the first time and calls them so too. */
function namedNext(
  cast: Cast,
  { block, person, head }: { block: number; person: number | null; head: string },
): number | null {
  if (person === null || cast.people[person]?.mentions[0]?.block !== block) return null;
  const called = new RegExp(`(?:^|[\\s-])${head}(?:$|[\\s,])`, 'iu');
  return cast.rolesOf(person).some(({ text }) => called.test(text)) ? person : null;
}

/** The claims, with unnamed sources resolved to the person whom the next paragraph names in the same capacity. */
export function nameLater(
  { text, cast, kinds }: { text: Text; cast: Cast; kinds: KindsOfSources },
  claims: readonly Claim[],
): readonly Claim[] {
  const speakers = firstSpeakers(claims);
  return changed(claims, (claim) => {
    const { source } = claim;
    if (!source || source.person !== null) return claim;
    const words = text.blocks[source.block]?.text.slice(source.start, source.end) ?? '';
    const head = INDEFINITE.test(words) ? headOf(words) : '';
    if (head.length < 4 || !namesPeople(head)) return claim;
    const person = namedNext(cast, {
      block: source.block + 1,
      person: speakers.get(source.block + 1) ?? null,
      head,
    });
    if (person === null) return claim;
    const reasons = [...claim.reasons, { rule: 'named in the next paragraph', evidence: words }];
    return { ...claim, source: { ...source, person }, sourceKind: kinds.ofPerson(person), reasons };
  });
}
