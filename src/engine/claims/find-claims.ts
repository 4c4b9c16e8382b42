/** From a text with its people to its claims: cues with content, quotations without cues, then who the sources are. */
import type { Cast } from '../people/cast.ts';
import { type Text, tellsStory } from '../text/text.ts';
import type { Claim } from '../types.ts';
import { attributeAccording } from './attribute-according.ts';
import { attributeCited } from './attribute-cited.ts';
import { attributeNoun } from './attribute-noun.ts';
import { attributeVerb } from './attribute-verb.ts';
import type { Candidate } from './candidate.ts';
import { verbCueAt } from './cues.ts';
import { Finisher } from './finish.ts';
import { continued, looseQuotations } from './loose-quotations.ts';
import { type Paragraph, readParagraph, wordsOf } from './paragraph.ts';

/** Candidates of a paragraph by their cues, in reading order of the cues. */
function candidatesOf(paragraph: Paragraph): Candidate[] {
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
  const wordsOfSource = ({ source }: Candidate) => (source ? wordsOf(paragraph, source) : '');
  return [...candidates, ...attributeCited(paragraph, candidates, wordsOfSource)];
}

/** Adds quotations without a cue to the claims before them; returns those that have none before them. */
function attachQuotations(paragraph: Paragraph, candidates: Candidate[]): Candidate[] {
  const alone: Candidate[] = [];
  for (const quotation of looseQuotations(paragraph, candidates)) {
    const content = {
      first: quotation.open ?? quotation.first,
      end: quotation.close === null ? quotation.end : quotation.close + 1,
    };
    const before = continued(candidates, quotation);
    if (before < 0) alone.push(lone(content));
    else
      candidates[before] = {
        ...(candidates[before] as Candidate),
        content: [...(candidates[before]?.content ?? []), content],
      };
  }
  return alone;
}

function lone(content: Candidate['content'][number]): Candidate {
  const reasons = [{ rule: 'quotation without a cue', evidence: '' }];
  return {
    cue: null,
    source: null,
    content: [content],
    degree: 'stated',
    row: null,
    circumstances: null,
    reasons,
  };
}

/** The claims of one paragraph; `before` is what its opening quotation would carry on. */
function claimsOf(paragraph: Paragraph, finisher: Finisher, before: Claim | null): Claim[] {
  const candidates = candidatesOf(paragraph);
  const alone = attachQuotations(paragraph, candidates);
  const lones = alone.map((candidate) => {
    const opens = (candidate.content[0]?.first ?? 1) === 0;
    return before && opens
      ? finisher.carry(paragraph, candidate, before)
      : finisher.finish(paragraph, candidate);
  });
  return [...lones, ...candidates.map((candidate) => finisher.finish(paragraph, candidate))];
}

/** What the next paragraph's opening quotation would carry on: the last quoted claim with a source. */
function carriedFrom(claims: readonly Claim[]): Claim | null {
  return claims.findLast(({ source, kind }) => source !== null && kind !== 'indirect') ?? null;
}

/** Finds the claims of a text, in the order of their content. None in Russian: its verbs are not read yet. */
export function findClaims(text: Text, cast: Cast): readonly Claim[] {
  if (text.language === 'ru') return [];
  const finisher = new Finisher(text, cast);
  const claims: Claim[] = [];
  let before: Claim | null = null;
  for (const block of text.blocks) {
    if (!tellsStory(block.kind)) continue;
    const found = claimsOf(readParagraph(block), finisher, before);
    claims.push(...found);
    before = carriedFrom(found);
  }
  return claims.sort((a, b) => placeOf(a) - placeOf(b));
}

function placeOf({ content: [first] }: Claim): number {
  return first ? first.block * 1e7 + first.start : 0;
}
