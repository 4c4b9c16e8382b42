/** What a claim says: quotations in serif within marks, paraphrase in sans, quoted words inside it in serif again. */
import type { Claim } from '../../engine/types.ts';
import type { Reading } from '../../library/reading.ts';
import { type LeadingCue, leadingCue, leadsItsWords } from '../reading/leading-cue.ts';
import { type Piece, piecesOf, voicesOf } from '../reading/pieces.ts';
import { Quote } from './Quote.tsx';

type Size = 'subject' | 'entry';

export function ClaimWords(props: {
  readonly reading: Reading;
  readonly claim: Claim;
  readonly size?: Size;
  /** Says "ordered", "promised" before the words, for entries without a line that names the source; a denial always says so. */
  readonly withCue?: boolean;
}) {
  const { reading, claim, size = 'entry', withCue = false } = props;
  const { language } = reading.analysis;
  const isSaid = leadsItsWords(reading, claim) || (withCue && claim.degree !== 'stated');
  const lead = isSaid ? leadingCue(reading, claim) : null;
  const pieces = piecesOf(reading, claim);
  return (
    <>
      {lead && pieces[0]?.quoted && (
        <p class="who">
          <Cue words={lead.cue} language={language} />
        </p>
      )}
      {pieces.map((piece, index) =>
        piece.quoted ? (
          <Quote key={index} text={piece.text} language={language} size={size} />
        ) : (
          <p key={index} class={size === 'subject' ? 't-para subject' : 't-para'} lang={language} dir="auto">
            {index === 0 && lead && <Lead lead={lead} language={language} />}
            {voicesOf(piece.text).map(voice)}
          </p>
        ),
      )}
    </>
  );
}

function voice({ text, quoted }: Piece, index: number) {
  return quoted ? (
    <span key={index} class="quoted">
      {text}
    </span>
  ) : (
    text
  );
}

function Lead({ lead: { cue, joint }, language }: { readonly lead: LeadingCue; readonly language: string }) {
  return (
    <>
      <Cue words={cue} language={language} /> {joint && `${joint} `}
    </>
  );
}

/** The words by which the article attributes. */
export function Cue({ words, language }: { readonly words: string; readonly language: string }) {
  return (
    <span class="cue" lang={language}>
      {words}
    </span>
  );
}
