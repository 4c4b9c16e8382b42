/** What is claimed: the source's own words in serif and within marks, paraphrase in sans, quotations inside it in serif again. */

import type { ClaimKind } from '../../../engine/types.ts';
import type { Marked } from '../../../library/browsing/browse.ts';
import { Phrase, slot } from '../../components/Phrase.tsx';
import { inMarks } from '../../components/Quote.tsx';
import { voicesOf } from '../../reading/pieces.ts';
import { stretchesOf } from '../../reading/stretches.ts';
import { languageOf } from '../lists/language-of.ts';
import { MarkedText } from '../lists/MarkedText.tsx';

export function MarkedWords(props: {
  readonly words: Marked;
  readonly kind: ClaimKind;
  /** Where the first of several stretches ends. */
  readonly stretch: number | null;
}) {
  const { words, kind, stretch } = props;
  const language = languageOf(words.text);
  if (kind === 'direct')
    return (
      <>
        {stretchesOf(words.text, stretch).map(([from, to]) => (
          <p key={from} class="t-quote2 q" lang={language} dir="auto">
            <Phrase
              text={inMarks(slot(0), language)}
              parts={[<MarkedText key="words" words={partOf(words, from, to)} />]}
            />
          </p>
        ))}
      </>
    );
  return (
    <p class="t-para" lang={language} dir="auto">
      {voicesIn(words).map(({ words: piece, quoted }, index) =>
        quoted ? (
          <span key={index} class="quoted">
            <MarkedText words={piece} />
          </span>
        ) : (
          <MarkedText key={index} words={piece} />
        ),
      )}
    </p>
  );
}

/** Paraphrase and the quotations inside it, each with its marks. */
function voicesIn(words: Marked) {
  let at = 0;
  return voicesOf(words.text).map(({ text, quoted }) => {
    const from = at;
    at += text.length;
    return { words: partOf(words, from, at), quoted };
  });
}

/** A stretch of marked words, with the marks that lie in it. */
export function partOf({ text, marks }: Marked, from: number, to: number): Marked {
  const inside = marks.flatMap(({ start, end }) => {
    const cut = { start: Math.max(start, from) - from, end: Math.min(end, to) - from };
    return cut.start < cut.end ? [cut] : [];
  });
  return { text: text.slice(from, to), marks: inside };
}
