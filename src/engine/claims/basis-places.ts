/** Where a sentence may say how the article knows a claim: at the cue, beside the source, before it and behind the content. */
import { wordSet } from '../lexicons/word-list.ts';
import type { Candidate } from './candidate.ts';
import { type Paragraph, type Range, sentenceAround } from './paragraph.ts';

/** What opens words on a way of speaking; descriptions of who speaks open otherwise ("a senior associate at the Danube Forum"). */
const OPENS = wordSet(
  'in on at during via by from over when speaking addressing writing telling reached contacted',
);
/** Verbs of a relative clause that tells how somebody spoke, and not what somebody is. */
const SPOKE = wordSet('spoke speaking testified asked requested wrote');

/** Whether words that a comma sets apart tell how something was said. */
function tellsWay({ lower }: Paragraph, first: number): boolean {
  if (OPENS.has(lower[first] ?? '')) return true;
  return lower[first] === 'who' && (SPOKE.has(lower[first + 1] ?? '') || SPOKE.has(lower[first + 2] ?? ''));
}

/** Where words on a way of speaking end: before what is told ("telling reporters that …"). */
function wayEnd({ lower }: Paragraph, { first, end }: Range): number {
  const told = lower[first] === 'telling' ? lower.indexOf('that', first) : -1;
  return told === -1 ? end : Math.min(told, end);
}

/** The parts of a range that commas set apart and that tell how something was said. */
function asides(paragraph: Paragraph, { first, end }: Range): Range[] {
  const { classes, quotedIn } = paragraph;
  const parts: Range[] = [];
  for (let start = first, at = first; at <= end; at++) {
    if (at < end && (classes[at] !== 'comma' || quotedIn[at] !== -1)) continue;
    if (at > start && tellsWay(paragraph, start))
      parts.push({ first: start, end: wayEnd(paragraph, { first: start, end: at }) });
    start = at + 1;
  }
  return parts;
}

/** The words at the cue, without those that name the source; without the cue where they say of whom something is asked or claimed ("called on the court to …"). */
function atCue({ cue, source, circumstances, content }: Candidate): Range[] {
  if (!circumstances) return [];
  const { end } = circumstances;
  const object = content[0]?.first ?? end;
  const named = object >= circumstances.first && object < end;
  const first = named ? object : (cue?.first ?? circumstances.first);
  if (!source || source.first < first || source.end > end) return [{ first, end }];
  return [
    { first, end: source.first },
    { first: source.end, end },
  ];
}

/** What stands in the sentence behind cue, source and content. */
function behind(paragraph: Paragraph, { cue, source, circumstances, content }: Candidate): Range[] {
  if (!cue || !source || !circumstances) return [];
  const { end } = sentenceAround(paragraph, cue.first);
  const first = Math.max(circumstances.end, source.end, content.at(-1)?.end ?? 0);
  return first < end ? asides(paragraph, { first, end }) : [];
}

/** Between a source and its cue ("Ilyk, speaking at the port, said"); without a comma at once the source does something there ("Ilyk spoke on NTV and said"). */
function between(paragraph: Paragraph, { cue, source }: Candidate): Range[] {
  if (!cue || !source || source.end >= cue.first) return [];
  const all = { first: source.end, end: cue.first };
  if (paragraph.classes[source.end] !== 'comma') return [all];
  return asides(paragraph, all);
}

/** Where the text may say how it knows, the likeliest first. */
export function basisPlaces(paragraph: Paragraph, candidate: Candidate): readonly Range[] {
  const { leadIn, tail } = candidate;
  const outer = [leadIn, tail].filter((range) => range != null);
  return [...atCue(candidate), ...between(paragraph, candidate), ...outer, ...behind(paragraph, candidate)];
}
