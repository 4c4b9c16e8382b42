/** What a claim says: quotations in serif within marks, paraphrase in sans, quoted words inside it in serif again. */
import type { Claim } from '../../engine/types.ts';
import type { Reading } from '../../library/reading.ts';
import { type Piece, piecesOf, voicesOf } from '../reading/pieces.ts';
import { wordsAt } from '../reading/words-at.ts';
import { Quote } from './Quote.tsx';

type Size = 'subject' | 'entry';

export function ClaimWords(props: {
  readonly reading: Reading;
  readonly claim: Claim;
  readonly size?: Size;
  /** Says "denied", "ordered" before the words, for entries without a line that names the source. */
  readonly withCue?: boolean;
}) {
  const { reading, claim, size = 'entry', withCue = false } = props;
  const { language } = reading.analysis;
  const cue = withCue && claim.degree !== 'stated' && claim.cue ? wordsAt(reading, claim.cue) : null;
  const pieces = piecesOf(reading, claim);
  return (
    <>
      {cue && pieces[0]?.quoted && (
        <p class="who">
          <Cue words={cue} language={language} />
        </p>
      )}
      {pieces.map((piece, index) =>
        piece.quoted ? (
          <Quote key={index} text={piece.text} language={language} size={size} />
        ) : (
          <p key={index} class={size === 'subject' ? 't-para subject' : 't-para'} lang={language} dir="auto">
            {index === 0 && cue && (
              <>
                <Cue words={cue} language={language} />{' '}
              </>
            )}
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

/** The words by which the article attributes. */
export function Cue({ words, language }: { readonly words: string; readonly language: string }) {
  return (
    <span class="cue" lang={language}>
      {words}
    </span>
  );
}
