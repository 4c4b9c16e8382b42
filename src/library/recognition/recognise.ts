/**
 * Whether somebody in one article is somebody met in others. A wrong join puts words into another's mouth, so only what
 * is certain joins; what is likely is offered to the reader. Evidence is counted in points; the tables of this folder
 * were set on tests/library/recognition/pairs-seen.txt and are measured on pairs-later.txt beside it, too.
 */
import type { Evidence } from './evidence.ts';
import { type Face, partsOf } from './face.ts';
import { type NameEvidence, nameEvidence } from './name-evidence.ts';
import { roleEvidence } from './role-evidence.ts';

export interface Recognition {
  /** `same` joins, `likely` is offered, `other` is somebody else or nobody that could be told. */
  readonly verdict: 'same' | 'likely' | 'other';
  /** The sum of the evidence. */
  readonly points: number;
  /** Both names are whole, and spellings of one. */
  readonly isWhole: boolean;
  /** Many people bear the name. */
  readonly isCommon: boolean;
  /** The evidence, in plain words. */
  readonly rules: readonly string[];
}

/** From here on two appearances are one person. */
export const JOINED = 4;
/** From here on the reader is asked. */
export const OFFERED = 1.5;

/** One other person whom both articles name. */
const COMPANY = 3;
/** Company beyond that adds nothing: large companies are ministries and teams. */
const MOST_COMPANY = 2;
/** The most that company can add. */
export const MOST_FROM_COMPANY = COMPANY * MOST_COMPANY;

const STRANGER: Recognition = Object.freeze({
  verdict: 'other',
  points: -Infinity,
  isWhole: false,
  isCommon: false,
  rules: ['names of two people'],
});

/** What both articles' other people say: `shared` of them are named in both. */
export function companyEvidence(shared: number): Evidence {
  return { points: Math.min(shared, MOST_COMPANY) * COMPANY, rule: `${shared} others named in both` };
}

function sumUp(names: NameEvidence, others: readonly Evidence[]): Recognition {
  const { isWhole, isCommon } = names;
  const evidence = [names, ...others];
  const points = evidence.reduce((sum, each) => sum + each.points, 0);
  const verdict = points >= JOINED ? 'same' : points >= OFFERED ? 'likely' : 'other';
  return { verdict, points, isWhole, isCommon, rules: evidence.map(({ rule }) => rule) };
}

/** Weighs one appearance against what is known of a person. `shared`: people named with both. */
export function recognise(here: Face, known: Face, shared: number): Recognition {
  const names = nameEvidence(here.names.map(partsOf), known.names.map(partsOf));
  if (!names) return STRANGER;
  return sumUp(names, [roleEvidence(here.called, known.called), companyEvidence(shared)]);
}
