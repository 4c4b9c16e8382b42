/** The sentence that somebody is reading: the card keeps off all of it. Only for the eye; the engine has sentences of its own. */

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Behind these a full stop ends no sentence: single letters, titles and months as newspapers shorten them. */
const SHORTENED =
  /(?:^|[^\p{L}])(?:\p{L}|Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Adm|Gov|Sen|Rep|Rev|St|Sr|Jr|No|vs|Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.\s*$/u;

/** Its rules are the same for English and Russian. */
const SENTENCES = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The sentences of a text; white space behind one belongs to it. */
function sentencesOf(text: string): Stretch[] {
  const found: Stretch[] = [];
  for (const { segment, index } of SENTENCES.segment(text)) {
    const last = found.at(-1);
    const goesOn = last && SHORTENED.test(text.slice(last.start, last.end));
    if (last && goesOn) found[found.length - 1] = { start: last.start, end: index + segment.length };
    else found.push({ start: index, end: index + segment.length });
  }
  return found;
}

/** From the beginning of the sentence that holds the first of these words to the end of the one that holds the last. */
export function sentenceAround(text: string, { start, end }: Stretch): Stretch {
  const touched = sentencesOf(text).filter((sentence) => sentence.start < end && start < sentence.end);
  const [first, last] = [touched[0], touched.at(-1)];
  if (!first || !last) return { start, end };
  const words = text.slice(first.start, last.end).trimEnd();
  return { start: first.start, end: Math.max(end, first.start + words.length) };
}
