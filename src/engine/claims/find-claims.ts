/** From a text with its people to its claims: cues with content, quotations without cues, then who the sources are. */
import { wordSet } from '../lexicons/word-list.ts';
import type { Cast } from '../people/cast.ts';
import { lettersEnd } from '../text/letters.ts';
import { type Text, type TextBlock, tellsStory } from '../text/text.ts';
import type { Claim, Span } from '../types.ts';
import { announcedBy, interviewed } from './announced.ts';
import { attributeAccording } from './attribute-according.ts';
import { attributeCited } from './attribute-cited.ts';
import { attributeHeadline } from './attribute-headline.ts';
import { attributeHearsay } from './attribute-hearsay.ts';
import { attributeNoun } from './attribute-noun.ts';
import { attributeTitle } from './attribute-title.ts';
import { attributeVerb } from './attribute-verb.ts';
import { attributeView } from './attribute-view.ts';
import { assumedBasis, inheritBasis, toldThePaper, underReports, unnamedAgain } from './basis.ts';
import type { Candidate } from './candidate.ts';
import { verbCueAt } from './cues.ts';
import { Finisher } from './finish.ts';
import { intervieweeOf, labelled } from './interview.ts';
import { answers, asks } from './interview-questions.ts';
import { withoutEchoes } from './layers.ts';
import { attachQuotations, lone } from './loose-quotations.ts';
import { nameLater } from './named-later.ts';
import { type Paragraph, type Range, readParagraph, wordsOf } from './paragraph.ts';
import { kindsOfSources } from './people-kinds.ts';
import { Recordings } from './recordings.ts';
import { attributeRejection } from './rejections.ts';
import { BEGINS_CLAIM } from './word-classes.ts';

/** Whether a claim's words all stand before the cue of a headline's last claim, whose source acts in both. */
function goBefore({ cue, content }: Candidate, last: Candidate): boolean {
  const limit = last.source?.first === 0 ? (last.cue?.first ?? 0) : 0;
  return [cue, ...content].every((range) => range === null || range.end <= limit);
}

/** "The show": what was taken for a verb is the noun of its article. */
function isBareArticle({ lower }: Paragraph, { source }: Candidate): boolean {
  return source !== null && source.end - source.first === 1 && ARTICLES.has(lower[source.first] ?? '');
}

const ARTICLES = wordSet('the a an');

/** Candidates of a paragraph by their cues, in reading order of the cues. */
function candidatesOf(paragraph: Paragraph, finisher: Finisher): Candidate[] {
  const speaks = (range: Range) => finisher.speaks(paragraph, range);
  const headline = attributeHeadline(paragraph, speaks);
  const candidates: Candidate[] = [];
  const { tokens, readings, classes, quotedIn } = paragraph;
  for (let at = 0; at < tokens.length; at++) {
    const isComma = classes[at] === 'comma';
    const begins = ((readings[at]?.begins ?? 0) & BEGINS_CLAIM) !== 0;
    if ((!isComma && !begins) || (quotedIn[at] ?? -1) >= 0) continue;
    const rejection = isComma ? attributeRejection(paragraph, at, candidates) : null;
    if (rejection) {
      candidates.push(rejection);
      at = (rejection.cue?.end ?? at + 1) - 1;
    }
    if (rejection || tokens[at]?.kind !== 'word') continue;
    const cue = verbCueAt(paragraph, at);
    const candidate =
      (cue && attributeVerb(paragraph, cue, candidates)) ??
      attributeAccording(paragraph, at) ??
      attributeView(paragraph, at, candidates) ??
      attributeNoun(paragraph, at);
    if (candidate && !isBareArticle(paragraph, candidate)) candidates.push(candidate);
  }
  if (headline) return [...candidates.filter((one) => goBefore(one, headline)), headline];
  const title = candidates.length === 0 ? attributeTitle(paragraph, speaks) : null;
  if (title) return [title];
  const wordsOfSource = ({ source }: Candidate) => (source ? wordsOf(paragraph, source) : '');
  return [...candidates, ...attributeCited(paragraph, candidates, wordsOfSource)];
}

interface Found {
  readonly claims: readonly Claim[];
  /** What an opening quotation of the next paragraph would carry on. */
  readonly carries: Claim | null;
  /** Whether a colon at its end announces the next paragraph. */
  readonly announces: boolean;
  /** Whether nobody speaks in it. */
  readonly silent: boolean;
}

interface Speech {
  readonly recordings: Recordings;
  /** What an opening quotation of the paragraph carries on. */
  readonly before: Claim | null;
  /** Whether that was announced, so that a paragraph without quotation marks carries it on too. */
  readonly announced: boolean;
  /** Who answers here without quotation marks, in an interview. */
  readonly answering: Claim | null;
}

/** What is said without a cue: quotations, and an interview's answers. */
function finishLones(
  paragraph: Paragraph,
  finisher: Finisher,
  { alone, speech, cued }: { alone: readonly Candidate[]; speech: Speech; cued: boolean },
): Claim[] {
  const label = labelled(paragraph, (token) => finisher.isNamed(paragraph, token));
  if (label) return [finisher.finish(paragraph, label)];
  const whole = lone({ first: 0, end: paragraph.tokens.length }, null);
  if (speech.announced && !cued && paragraph.quotations.length === 0)
    return [{ ...finisher.finishAlone(paragraph, whole, speech.before), kind: 'direct' }];
  if (speech.answering && answers(paragraph)) {
    return [{ ...finisher.finishAlone(paragraph, whole, speech.answering), kind: 'direct' }];
  }
  return alone.map((candidate) => finisher.finishAlone(paragraph, candidate, speech.before));
}

/** The claims of one paragraph. */
function claimsOf(paragraph: Paragraph, finisher: Finisher, speech: Speech): Found {
  finisher.begin(paragraph);
  const { candidates, alone } = attachQuotations(paragraph, candidatesOf(paragraph, finisher));
  const lones = finishLones(paragraph, finisher, { alone, speech, cued: candidates.length > 0 });
  const claims = lones;
  for (const candidate of candidates) claims.push(finisher.finish(paragraph, candidate));
  const announcing = announcedBy(paragraph, candidates);
  const announced = announcing ?? (candidates.length === 0 ? interviewed(paragraph) : null);
  const carries = announced ? finisher.finish(paragraph, announced) : lastQuoted(claims);
  const found: Claim[] = [];
  const keep = (claim: Claim) => {
    if (claim.content.length > 0 && !asksForAnonymity(claim, paragraph.block.text)) found.push(claim);
  };
  for (const claim of claims) keep(claim);
  for (const candidate of attributeHearsay(paragraph, candidates.concat(alone)))
    keep(finisher.finish(paragraph, candidate));
  return {
    claims: underReports(inheritBasis(speech.recordings.heardIn(withoutEchoes(found), paragraph.block))),
    carries,
    announces: announcing?.cue != null,
    silent: claims.length === 0,
  };
}

const ANONYMITY =
  /^(?:anonymity\b|not to be (?:named|identified|quoted)|(?:that )?(?:only (?:his|her|their) (?:sur|last |full |real |first )?names? |(?:his|her|their) (?:sur|last |full |real |first )?names? (?:not|be|should|to be|would not|is not|was not|were not) ))/;

const ANONYMITY_OPENS = wordSet('anonymity not that only his her their');

/** Who asks not to be named says nothing about the world. */
function asksForAnonymity({ content }: Claim, text: string): boolean {
  const first = content[0];
  if (!first) return false;
  const words = text.slice(first.start, first.end);
  return ANONYMITY_OPENS.has(words.slice(0, lettersEnd(words, 0))) && ANONYMITY.test(words);
}

function lastQuoted(claims: readonly Claim[]): Claim | null {
  return (
    claims.findLast(
      ({ source, kind }) => source !== null && (kind !== 'indirect' || source.person !== null),
    ) ?? null
  );
}

/** Whether a paragraph between two quotations names nobody but the speaker of the first, who then speaks in the second too. */
function goesOnAbout(finisher: Finisher, { index, kind }: TextBlock, before: Claim | null): boolean {
  const speaker = before?.source?.person ?? null;
  return (
    kind === 'paragraph' &&
    speaker !== null &&
    finisher.mentionsIn(index).every(({ person }) => person === speaker)
  );
}

/** Finds the claims of a text, in the order of their content. None in Russian: its verbs are not read yet. */
export function findClaims(text: Text, cast: Cast): readonly Claim[] {
  if (text.language === 'ru') return [];
  const kinds = kindsOfSources(text, cast);
  const finisher = new Finisher(text, cast, kinds);
  const recordings = new Recordings(text);
  const claims: Claim[] = [];
  const interviewee = intervieweeOf(text, cast, kinds);
  let before: Claim | null = interviewee;
  let answering = false;
  let announced = false;
  let keeps = false;
  for (const block of text.blocks) {
    if (!tellsStory(block.kind)) continue;
    const speech = { recordings, before, announced, answering: answering ? interviewee : null };
    const found = claimsOf(readParagraph(block, finisher.mentionsIn(block.index)), finisher, speech);
    claims.push(...found.claims);
    answering =
      asks(block) ||
      (answering && found.claims.some(({ source }) => source?.person === interviewee?.source?.person));
    if (asks(block)) continue;
    const kept: Claim | null = !keeps && found.silent && goesOnAbout(finisher, block, before) ? before : null;
    keeps = kept !== null;
    before = found.carries ?? kept ?? interviewee;
    announced = found.announces;
  }
  const wordsIn = ({ block, start, end }: Span) => text.blocks[block]?.text.slice(start, end) ?? '';
  const told = toldThePaper(nameLater({ text, cast, kinds }, claims));
  return [...assumedBasis(unnamedAgain(told, wordsIn), wordsIn)].sort((a, b) => placeOf(a) - placeOf(b));
}

function placeOf({ content }: Claim): number {
  const first = content[0];
  return first ? first.block * 1e7 + first.start : 0;
}
