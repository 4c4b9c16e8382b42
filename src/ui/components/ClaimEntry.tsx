/** One claim in a list: who says it, the words, how the article knows, and the way to its place. */

import { t } from '../../browser/words.ts';
import type { Span } from '../../engine/types.ts';
import type { Reading } from '../../library/reading.ts';
import type { Indexed } from '../reading/claims-of.ts';
import { BasisLine } from './BasisLine.tsx';
import { ClaimWords } from './ClaimWords.tsx';
import { CopyCitation } from './CopyCitation.tsx';
import { citationText, citeClaim } from './citation-words.ts';
import { IconButton } from './IconButton.tsx';
import { WhoLine } from './WhoLine.tsx';

export function ClaimEntry(props: {
  readonly reading: Reading;
  readonly entry: Indexed;
  /** False where the list is all of one source. */
  readonly who: boolean;
  /** Number of claims of which the basis line speaks; 0 for none here. */
  readonly basisFor: number;
  /** The article's words that set this claim against another, said in place of its cue. */
  readonly opposing?: string;
  readonly jump: (spans: readonly Span[]) => void;
  /** With a button that copies it. */
  readonly cites?: boolean;
}) {
  const { reading, entry, who, basisFor, opposing, jump, cites = false } = props;
  const { claim } = entry;
  const cite = () => citationText(citeClaim(reading, claim), reading.analysis.language, Date.now());
  return (
    <li class="entry">
      {who && <WhoLine reading={reading} claim={claim} {...(opposing !== undefined && { opposing })} />}
      <ClaimWords reading={reading} claim={claim} withCue={!who} />
      {basisFor > 0 && <BasisLine reading={reading} basis={claim.basis} count={basisFor} />}
      <IconButton kind="go" icon="go" label={t('goClaim')} press={() => jump(claim.content)} />
      {cites && <CopyCitation text={cite} form="sign" />}
    </li>
  );
}
