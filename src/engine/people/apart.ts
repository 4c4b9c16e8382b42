/** What stands apart from a name: roles whose person is named elsewhere, and who is named first in each block. */
import type { Cast } from './cast.ts';

/** Roles of one block that are kept; it bounds the work. */
const MOST_PLACED = 200;

/** A role that stands apart from its person's name, and whose it is. */
export interface PlacedRole {
  readonly start: number;
  readonly end: number;
  readonly person: number;
  readonly text: string;
}

/** Rules by which a role is found away from the name. */
const APART =
  /^(?:description in the lead|description that names|description before one that names|description by age|description in the headline)$/;

/** Roles that stand apart, by their block. */
export function placedRoles({ people }: Cast): ReadonlyMap<number, PlacedRole[]> {
  const placed = new Map<number, PlacedRole[]>();
  people.forEach(({ roles }, person) => {
    for (const { block, start, end, text, reasons } of roles) {
      if (!reasons.some(({ rule }) => APART.test(rule))) continue;
      const list = placed.get(block) ?? [];
      if (list.length < MOST_PLACED) list.push({ start, end, person, text });
      placed.set(block, list);
    }
  });
  return placed;
}

export interface Seen {
  readonly start: number;
  readonly person: number;
}

/** The first two people named in each block, each where they are named first there. */
export function firstTwo({ people }: Cast): ReadonlyMap<number, readonly Seen[]> {
  const seen = new Map<number, Seen[]>();
  people.forEach(({ mentions }, person) => {
    let last = -1;
    for (const { block, start } of mentions) {
      if (block === last) continue;
      last = block;
      const list = [...(seen.get(block) ?? []), { start, person }].sort((a, b) => a.start - b.start);
      seen.set(block, list.slice(0, 2));
    }
  });
  return seen;
}
