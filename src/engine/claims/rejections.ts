/** Rejections that stand behind what they reject: "…, a charge Moscow denies", "…, which the port has rejected". */
import { wordSet } from '../lexicons/word-list.ts';
import type { Candidate } from './candidate.ts';
import { type VerbCue, verbCueAt } from './cues.ts';
import { runAfter } from './noun-phrase.ts';
import { oncePerToken } from './once-per-token.ts';
import { type Paragraph, type Range, sentenceAround, wordsOf } from './paragraph.ts';

export interface Rejection {
  readonly source: Range;
  readonly cue: VerbCue;
}

/** What a claim is called by those who take it up again. */
const CALLED = wordSet(`
  claim claims charge charges allegation allegations accusation accusations statement statements assertion assertions suggestion suggestions
  account accounts version versions report reports finding findings explanation explanations verdict conclusion conclusions figure figures
  characterization description rumor rumors rumour rumours idea notion something
`);
const OPENS = wordSet('a an the another these those both all');
const RELATIVE = wordSet('that which');
/** Tokens from the relative's beginning to its verb. */
const FAR = 14;
const ADJECTIVES = 2;

/** Where the subject of the relative clause begins behind a comma; null where none is opened. */
function opening({ lower, classes }: Paragraph, comma: number): number | null {
  let at = comma + 1;
  if (lower[at] === 'which') return at + 1;
  if (OPENS.has(lower[at] ?? '')) at++;
  for (let more = 0; more < ADJECTIVES && classes[at] === 'word' && !CALLED.has(lower[at] ?? ''); more++)
    at++;
  if (!CALLED.has(lower[at] ?? '')) return null;
  return RELATIVE.has(lower[at + 1] ?? '') ? at + 2 : at + 1;
}

const STOPS = wordSet('comma mark quote subordinator');
/** What begins an object, so that the verb rejects something else ("a charge Moscow says Kyiv denies the truth of"). */
const OBJECTS = wordSet('determiner name pronoun word number quote ing');

const rejects = ({ rows }: VerbCue) => rows.some(({ degree }) => degree === 'denied');

function readRejection(paragraph: Paragraph, comma: number): Rejection | null {
  const { classes, lower, quotedIn } = paragraph;
  const first = quotedIn[comma] === -1 ? opening(paragraph, comma) : null;
  if (first === null) return null;
  for (let at = first; at < first + FAR && !STOPS.has(classes[at] ?? 'mark'); at++) {
    const cue = verbCueAt(paragraph, at);
    if (!cue || !rejects(cue)) continue;
    const next = cue.words.end;
    if (cue.usage === 'passive' && cue.words.first === first && lower[next] === 'by') {
      const end = runAfter(paragraph, next + 1, next + FAR);
      return end > next + 1 ? { source: { first: next + 1, end }, cue } : null;
    }
    const ends = !OBJECTS.has(classes[next] ?? 'mark') && lower[next] !== 'that';
    return cue.usage === 'finite' && cue.words.first > first && ends
      ? { source: { first, end: cue.words.first }, cue }
      : null;
  }
  return null;
}

/** Whether behind a comma somebody takes up what was said under a name for it ("a statement his friends called false"). */
export function takesUp(paragraph: Paragraph, comma: number): boolean {
  const first = paragraph.lower[comma + 1] === 'which' ? null : opening(paragraph, comma);
  if (first === null) return false;
  for (let at = first + 1; at < first + FAR && !STOPS.has(paragraph.classes[at] ?? 'mark'); at++)
    if (verbCueAt(paragraph, at)?.usage === 'finite') return true;
  return false;
}

/** The rejection that begins behind the comma at a token, or null. */
export const rejectionAt = oncePerToken(readRejection);

/** The claim of the rejection behind a comma: what the sentence's last claim holds is rejected, or all its words so far. */
export function attributeRejection(
  paragraph: Paragraph,
  comma: number,
  earlier: readonly Candidate[],
): Candidate | null {
  const rejection = rejectionAt(paragraph, comma);
  if (!rejection) return null;
  const { source, cue } = rejection;
  const sentence = sentenceAround(paragraph, comma);
  const said = earlier.findLast(({ content }) =>
    content.every(({ first, end }) => first >= sentence.first && end <= comma),
  );
  const row = cue.rows.find(({ degree }) => degree === 'denied') ?? null;
  return {
    cue: cue.words,
    source,
    content: said?.content ?? [{ first: sentence.first, end: comma }],
    degree: 'denied',
    row,
    circumstances: null,
    reasons: [{ rule: 'rejected behind it', evidence: wordsOf(paragraph, cue.words) }],
  };
}
