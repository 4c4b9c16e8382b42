/** What the address asks of a list, as the messages ask it. Days are the reader's own, from midnight to midnight. */
import type { BasisKind, SourceKind } from '../../../engine/types.ts';
import { BASIS_WORDS } from '../../components/basis-words.ts';
import { ROW_LABELS } from '../../components/meter-shares.ts';
import type { Asked } from '../route.ts';
import { midnight } from './midnight.ts';

export interface Narrowing {
  readonly words: string;
  readonly from: number | null;
  readonly to: number | null;
  readonly personId: string | null;
  readonly hasNote: boolean;
  readonly sourceKind: SourceKind | null;
  readonly basis: BasisKind | null;
  readonly tag: string | null;
}

const isSourceKind = (text: string): text is SourceKind => Object.hasOwn(ROW_LABELS, text);
const isBasis = (text: string): text is BasisKind => Object.hasOwn(BASIS_WORDS, text);

export function narrowing(asked: Asked): Narrowing {
  const { q = '', from = '', to = '', person, noted, kind = '', basis = '', tag } = asked;
  return {
    words: q,
    from: midnight(from, 0),
    to: midnight(to, 1),
    personId: person ?? null,
    hasNote: noted === 'yes',
    sourceKind: isSourceKind(kind) ? kind : null,
    basis: isBasis(basis) ? basis : null,
    tag: tag ?? null,
  };
}

/** Names in the address that narrow a list. */
const NARROWING = ['q', 'from', 'to', 'person', 'noted', 'kind', 'basis', 'tag'] as const;

/** Whether a list shows less than there is. */
export function isNarrowed(asked: Asked): boolean {
  return NARROWING.some((name) => asked[name] !== undefined);
}

/** The address's questions without any that narrows. */
export const NOTHING_ASKED: Asked = Object.fromEntries(
  [...NARROWING, 'personName'].map((name) => [name, '']),
);
