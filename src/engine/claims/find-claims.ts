/** From a text with its people to its claims: cues with content, quotations without cues, then who the sources are. */
import type { Cast } from '../people/cast.ts';
import { type Text, type TextBlock, tellsStory } from '../text/text.ts';
import type { Claim } from '../types.ts';
import { announcedBy, interviewed } from './announced.ts';
import { attributeAccording } from './attribute-according.ts';
import { attributeCited } from './attribute-cited.ts';
import { attributeNoun } from './attribute-noun.ts';
import { attributeTitle } from './attribute-title.ts';
import { attributeVerb } from './attribute-verb.ts';
import { inheritBasis, toldThePaper } from './basis.ts';
import type { Candidate } from './candidate.ts';
import { verbCueAt } from './cues.ts';
import { Finisher } from './finish.ts';
import { withoutEchoes } from './layers.ts';
import { attachQuotations } from './loose-quotations.ts';
import { nameLater } from './named-later.ts';
import { type Paragraph, readParagraph, wordsOf } from './paragraph.ts';

/** Candidates of a paragraph by their cues, in reading order of the cues. */
function candidatesOf(paragraph: Paragraph, finisher: Finisher): Candidate[] {
  const candidates: Candidate[] = [];
  for (let at = 0; at < paragraph.tokens.length; at++) {
    if ((paragraph.quotedIn[at] ?? -1) >= 0 || paragraph.tokens[at]?.kind !== 'word') continue;
    const cue = verbCueAt(paragraph, at);
    const candidate =
      (cue && attributeVerb(paragraph, cue, candidates)) ??
      attributeAccording(paragraph, at) ??
      attributeNoun(paragraph, at);
    if (candidate) candidates.push(candidate);
  }
  const title =
    candidates.length === 0 ? attributeTitle(paragraph, (range) => finisher.speaks(paragraph, range)) : null;
  if (title) return [title];
  const wordsOfSource = ({ source }: Candidate) => (source ? wordsOf(paragraph, source) : '');
  return [...candidates, ...attributeCited(paragraph, candidates, wordsOfSource)];
}

interface Found {
  readonly claims: readonly Claim[];
  /** What an opening quotation of the next paragraph would carry on. */
  readonly carries: Claim | null;
}

/** The claims of one paragraph; `before` is what its opening quotation carries on. */
function claimsOf(paragraph: Paragraph, finisher: Finisher, before: Claim | null): Found {
  finisher.begin(paragraph);
  const { candidates, alone } = attachQuotations(paragraph, candidatesOf(paragraph, finisher));
  const lones = alone.map((candidate) => finisher.finishAlone(paragraph, candidate, before));
  const claims = [...lones, ...candidates.map((candidate) => finisher.finish(paragraph, candidate))];
  const announced =
    announcedBy(paragraph, candidates) ?? (candidates.length === 0 ? interviewed(paragraph) : null);
  const carries = announced ? finisher.finish(paragraph, announced) : lastQuoted(claims);
  return {
    claims: inheritBasis(
      withoutEchoes(
        claims.filter((claim) => claim.content.length > 0 && !asksForAnonymity(claim, paragraph.block.text)),
      ),
    ),
    carries,
  };
}

const ANONYMITY =
  /^(?:anonymity\b|not to be (?:named|identified|quoted)|(?:that )?(?:his|her|their) (?:sur|last |full |real |first )?names? )/;

/** Who asks not to be named says nothing about the world. */
function asksForAnonymity({ content: [first] }: Claim, text: string): boolean {
  return first !== undefined && ANONYMITY.test(text.slice(first.start, first.end));
}

function lastQuoted(claims: readonly Claim[]): Claim | null {
  return (
    claims.findLast(
      ({ source, kind }) => source !== null && (kind !== 'indirect' || source.person !== null),
    ) ?? null
  );
}

/** Whether a block only divides an interview: a heading, or a question. */
function setsApart({ kind, text }: TextBlock): boolean {
  return kind === 'heading' || (/\?$/.test(text) && !/[“”"]/.test(text));
}

/** Finds the claims of a text, in the order of their content. None in Russian: its verbs are not read yet. */
export function findClaims(text: Text, cast: Cast): readonly Claim[] {
  if (text.language === 'ru') return [];
  const finisher = new Finisher(text, cast);
  const claims: Claim[] = [];
  let before: Claim | null = null;
  for (const block of text.blocks) {
    if (!tellsStory(block.kind)) continue;
    const found = claimsOf(readParagraph(block, finisher.mentionsIn(block.index)), finisher, before);
    claims.push(...found.claims);
    if (!setsApart(block)) before = found.carries;
  }
  return toldThePaper(nameLater(text, cast, claims)).sort((a, b) => placeOf(a) - placeOf(b));
}

function placeOf({ content: [first] }: Claim): number {
  return first ? first.block * 1e7 + first.start : 0;
}
