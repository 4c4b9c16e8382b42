/** A claim whose content stands before its source: “…,” she said. */
import { wordSet } from '../lexicons/word-list.ts';
import { skipAdjuncts, skipHearer } from './adjuncts.ts';
import type { Candidate } from './candidate.ts';
import {
  closesQuotation,
  contentBefore,
  contentResumed,
  endsAsSentence,
  openingWords,
} from './content-before.ts';
import { beginsWithClause } from './content-end.ts';
import { tail } from './content-tail.ts';
import { RELATIVES } from './noun-phrase.ts';
import { type Paragraph, type Range, wordsOf } from './paragraph.ts';
import { invertedSpeaker, reportStart, type Scene, speakerOf } from './speaking.ts';
import { subjectOf } from './subject-of-saying.ts';

/** "As the war goes on, said Ilyk, …": words before the source that depend on those behind it. */
function opensDependent(paragraph: Paragraph, { first, end }: Range): boolean {
  const { lower, classes } = paragraph;
  if (lower[first] !== 'as' && classes[first] !== 'subordinator') return false;
  const comma = classes.indexOf('comma', first);
  return comma < 0 || comma > end || !beginsWithClause(paragraph, { first: comma + 1, end });
}

/** "A camp where, she says, guards slept": what is said hangs on words of the article's own. */
const HANGS = wordSet('which where whom when who');
/** "All of which" and the like belong to what is said. */
const SHORT = 3;
const ACTS = wordSet('auxiliary verb ed');

/** What is said of it: from "which" on where that acts, else behind the source. */
function hanging({ classes }: Paragraph, { first, end }: Range, resumed: Range): Range[] {
  const relative = end - 1;
  if (relative - first < SHORT) return [{ first, end }, resumed];
  return ACTS.has(classes[resumed.first] ?? '') ? [{ first: relative, end }, resumed] : [resumed];
}

const SOMEBODY = wordSet('a an somebody someone');

/**
 * "The driver, Serk told reporters, was drunk": where the comma may stand behind who says it, past whom it was told and where.
 * In "the captain, a man remembered for his songs, was …" nobody says anything.
 */
function apart({ paragraph, cue }: Scene, source: Range | null, end: number): number {
  const { lower } = paragraph;
  const tells = source && !SOMEBODY.has(lower[source.first] ?? '');
  return tells && cue.usage === 'finite' && !RELATIVES.has(lower[cue.words.first - 1] ?? '')
    ? end
    : cue.words.end;
}

const SAID_BEFORE = wordSet('clause that quote hearer');

/** Verbs of these say first to whom something is said. */
const NAMES_HEARER = wordSet('hearer request');

const SAID_UNQUOTED = wordSet('clause that hearer');

const ACTED = wordSet('verb ed auxiliary');

/** Opens words that tell when or where, and nothing that is said ("In May, he complained."). */
const OPENS_OCCASION = wordSet('preposition adverb subordinator ing ed time');

/** "Tickets remain valid, it said.": whether a verb of saying and who says it end the sentence, so that anything before is said. */
function endsAs({ paragraph, cue, sentence }: Scene, source: Range | null): boolean {
  const says =
    paragraph.lower[cue.verb] === 'said' ||
    paragraph.lower[cue.verb] === 'says' ||
    (cue.usage === 'finite' &&
      paragraph.block.kind !== 'title' &&
      cue.rows.some(({ frames }) => frames.includes('clause')) &&
      !OPENS_OCCASION.has(paragraph.classes[sentence.first] ?? 'mark') &&
      paragraph.classes.slice(sentence.first, source?.first).some((kind) => ACTED.has(kind)));
  if (!source || paragraph.classes.slice(source.first, source.end).includes('comma')) return false;
  return says && Math.max(source.end, cue.words.end) >= sentence.end - 1;
}

/** "…," she said. — content before the source, and perhaps after it. */
export function attributeLeft(scene: Scene): Candidate | null {
  const { paragraph, cue, sentence } = scene;
  const row = cue.rows.find(({ frames }) => frames.some((frame) => SAID_BEFORE.has(frame)));
  if (!row) return null;
  const before = cue.usage === 'as-saying' ? (speakerOf(scene)?.source ?? null) : subjectOf(scene);
  const edge = (cue.usage === 'as-saying' && reportStart(scene)) || (before?.first ?? cue.words.first);
  const quoted = closesQuotation(paragraph, edge - 1);
  if (!quoted && !row.frames.some((frame) => SAID_UNQUOTED.has(frame))) return null;
  const inverted = before ? null : invertedSpeaker(paragraph, cue.words.end, sentence.end);
  const source = before ?? inverted;
  const told = row.frames.some((frame) => NAMES_HEARER.has(frame)) && cue.usage !== 'passive';
  const start = inverted?.end ?? (told ? skipHearer(paragraph, cue.words.end, sentence.end) : cue.words.end);
  const end = skipAdjuncts(paragraph, start, sentence.end);
  const whole = contentBefore(paragraph, sentence, edge, endsAs(scene, source));
  const content =
    whole ?? openingWords(paragraph, sentence, { end: edge, resumed: apart(scene, before, end) });
  if (!content || !source) return null;
  if (quoted && end < sentence.end - 1 && endsAsSentence(paragraph, edge - 1)) return null;
  const resumed = contentResumed(paragraph, sentence, {
    start: end,
    quoted,
    needed:
      !whole ||
      HANGS.has(paragraph.lower[edge - 2] ?? '') ||
      (inverted !== null && !quoted && opensDependent(paragraph, content)),
    finite: cue.usage === 'finite' && !inverted,
  });
  if (!whole && !resumed) return null;
  const hangs = !quoted && resumed !== null && HANGS.has(paragraph.lower[edge - 2] ?? '');
  return {
    cue: cue.words,
    source,
    content: hangs ? hanging(paragraph, content, resumed) : resumed ? [content, resumed] : [content],
    tail: resumed || end >= sentence.end ? null : tail(scene, end),
    degree: row.degree,
    row,
    circumstances: { first: cue.words.end, end },
    ...(cue.usage === 'as-saying' && { basis: 'media' as const }),
    reasons: [
      {
        rule: inverted ? 'content, verb, source' : 'content, source, verb',
        evidence: wordsOf(paragraph, cue.words),
      },
    ],
  };
}
