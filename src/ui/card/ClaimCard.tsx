/** A claim, pinned: who says it in what capacity, the words, how the article knows, and what stands beside it. */
import { type MessageKey, t } from '../../browser/words.ts';
import type { Claim, ClaimKind } from '../../engine/types.ts';
import type { Reading } from '../../library/reading.ts';
import { BasisLine } from '../components/BasisLine.tsx';
import { ClaimList } from '../components/ClaimList.tsx';
import { ClaimWords } from '../components/ClaimWords.tsx';
import { citationText, citeClaim } from '../components/citation-words.ts';
import { NoteSection } from '../components/NoteSection.tsx';
import { Section } from '../components/Section.tsx';
import { ShowMore } from '../components/ShowMore.tsx';
import { WhoLine } from '../components/WhoLine.tsx';
import { hrefOf } from '../library/route.ts';
import { alsoBySource, type Indexed, othersOnSamePeople } from '../reading/claims-of.ts';
import { otherwise } from '../reading/disputes-of.ts';
import { CardShell, TITLE_ID } from './CardShell.tsx';
import { CorrectThis } from './CorrectThis.tsx';
import type { CardActions } from './card-actions.ts';
import type { Correcting } from './correcting.ts';
import { FootDoors } from './FootDoors.tsx';
import { subjectOfClaim } from './note-subjects.ts';
import { OthersOtherwise } from './OthersOtherwise.tsx';
import { offersOnClaim } from './offers.tsx';

const MANNERS: Readonly<Record<ClaimKind, MessageKey>> = {
  direct: 'mannerDirect',
  indirect: 'mannerIndirect',
  mixed: 'mannerMixed',
};

/** Other claims shown before the reader asks for the rest. */
const FEW = { same: 3, also: 5 } as const;

interface Props {
  readonly reading: Reading;
  readonly index: number;
  readonly claim: Claim;
  readonly form: 'pinned' | 'sheet';
  readonly actions: CardActions;
  readonly correcting: Correcting;
}

export function ClaimCard(props: Props) {
  const { reading, index, claim, form, actions, correcting } = props;
  const cite = () => citationText(citeClaim(reading, claim), reading.analysis.language, Date.now());
  const beside = <FootDoors form={form} cite={cite} />;
  const foot = <CorrectThis offers={offersOnClaim(reading, claim)} correcting={correcting} beside={beside} />;
  const subject = subjectOfClaim(reading, claim);
  return (
    <CardShell
      form={form}
      close={actions.close}
      library={() => actions.openLibrary(hrefOf('articles', reading.article.id))}
      head={<Head {...props} />}
      foot={foot}
    >
      <Section label={t('sectionBasis')}>
        <BasisLine reading={reading} basis={claim.basis} size="subject" />
      </Section>
      <OthersOtherwise reading={reading} others={otherwise(reading, index)} jump={actions.jump} />
      <Others
        {...props}
        label="sectionOthers"
        claims={othersOnSamePeople(reading, index)}
        first={FEW.same}
        who
      />
      <Others
        {...props}
        label="sectionAlso"
        claims={alsoBySource(reading, index)}
        first={FEW.also}
        who={false}
      />
      {subject && <NoteSection subject={subject} />}
    </CardShell>
  );
}

function Head({ reading, claim }: Props) {
  return (
    <>
      <h1 class="vh">{t('cardClaim')}</h1>
      <WhoLine reading={reading} claim={claim} withRole />
      <div class="subjectwords" id={TITLE_ID}>
        <ClaimWords reading={reading} claim={claim} size="subject" />
      </div>
      <p class="t-small manner">{t(MANNERS[claim.kind])}</p>
    </>
  );
}

function Others(
  props: Props & {
    readonly label: MessageKey;
    readonly claims: readonly Indexed[];
    readonly first: number;
    readonly who: boolean;
  },
) {
  const { reading, label, claims, first, who, actions } = props;
  if (claims.length === 0) return null;
  return (
    <Section label={t(label)} count={claims.length}>
      <ShowMore items={claims} first={first}>
        {(shown) => <ClaimList reading={reading} claims={shown} who={who} basis="run" jump={actions.jump} />}
      </ShowMore>
    </Section>
  );
}
