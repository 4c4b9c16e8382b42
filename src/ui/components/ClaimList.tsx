/** Claims in order, each run of one basis saying it once, after its last claim. */
import type { Span } from '../../engine/types.ts';
import type { Reading } from '../../library/reading.ts';
import { type Indexed, runsOf } from '../reading/claims-of.ts';
import { ClaimEntry } from './ClaimEntry.tsx';

export function ClaimList(props: {
  readonly reading: Reading;
  readonly claims: readonly Indexed[];
  readonly who: boolean;
  /** `run`: once a run; `each`: under every claim; `none`: said elsewhere. */
  readonly basis: 'run' | 'each' | 'none';
  readonly jump: (spans: readonly Span[]) => void;
  /** Each with a button that copies it. */
  readonly cites?: boolean;
}) {
  const { reading, claims, who, basis, jump, cites = false } = props;
  const countAt = (index: number, run: readonly Indexed[]) => {
    if (basis === 'each') return 1;
    return basis === 'run' && index === run.length - 1 ? run.length : 0;
  };
  return (
    <ul>
      {runsOf(reading, claims).flatMap((run) =>
        run.claims.map((entry, index) => (
          <ClaimEntry
            key={entry.index}
            reading={reading}
            entry={entry}
            who={who}
            basisFor={countAt(index, run.claims)}
            jump={jump}
            cites={cites}
          />
        )),
      )}
    </ul>
  );
}
