/** A claim in at most five lines: who and in what capacity, the words, how the article knows, the reader's note. */
import { t } from '../../browser/words.ts';
import type { Claim } from '../../engine/types.ts';
import type { Reading } from '../../library/reading.ts';
import { BasisLine } from '../components/BasisLine.tsx';
import { ClaimWords } from '../components/ClaimWords.tsx';
import { WhoLine } from '../components/WhoLine.tsx';
import { notesOnClaim } from '../reading/notes-on.ts';
import { PeekNote } from './PeekNote.tsx';
import { PeekShell } from './PeekShell.tsx';

export function ClaimPeek(props: {
  readonly reading: Reading;
  readonly claim: Claim;
  readonly pin: () => void;
}) {
  const { reading, claim, pin } = props;
  return (
    <PeekShell label={t('cardPeekClaim')} pin={pin}>
      <h1 class="vh">{t('cardClaim')}</h1>
      <div class="peekwho">
        <WhoLine reading={reading} claim={claim} withRole />
      </div>
      <div class="peekwords">
        <ClaimWords reading={reading} claim={claim} size="subject" />
      </div>
      <BasisLine reading={reading} basis={claim.basis} />
      <PeekNote notes={notesOnClaim(reading, claim)} />
    </PeekShell>
  );
}
