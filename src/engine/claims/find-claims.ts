/** From a text with its people to its claims: cues, content, quotations, then who the sources are. */
import type { Cast } from '../people/cast.ts';
import { References } from '../people/references.ts';
import type { Text } from '../text/text.ts';
import { tellsStory } from '../text/text.ts';
import type { Claim } from '../types.ts';
import { attributeAccording } from './attribute-according.ts';
import { attributeCited } from './attribute-cited.ts';
import { attributeNoun } from './attribute-noun.ts';
import { attributeVerb } from './attribute-verb.ts';
import type { Candidate } from './candidate.ts';
import { verbCueAt } from './cues.ts';
import { type Carried, Finisher } from './finish.ts';
import { continued, looseQuotations } from './loose-quotations.ts';
import { type Paragraph, readParagraph, wordsOf } from './paragraph.ts';

/** Candidates of a paragraph by their cues, in reading order. */
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
    if (before) {
      candidates[candidates.indexOf(before)] = { ...before, content: [...before.content, content] };
      continue;
    }
    alone.push({
      cue: null,
      source: null,
      content: [content],
      degree: 'stated',
      row: null,
      circumstances: null,
      reasons: [{ rule: 'quotation without a cue', evidence: '' }],
    });
  }
  return alone;
}

/** Finds the claims of a text, in the order of their content. None in Russian: its verbs are not read yet. */
export function findClaims(text: Text, cast: Cast): readonly Claim[] {
  if (text.language === 'ru') return [];
  const finisher = new Finisher(new References(text, cast), cast);
  const claims: Claim[] = [];
  let carried: Carried | null = null;
  for (const block of text.blocks) {
    if (!tellsStory(block.kind)) continue;
    const paragraph = readParagraph(block);
    const candidates = candidatesOf(paragraph);
    const alone = attachQuotations(paragraph, candidates);
    const found = candidates.map((candidate) => finisher.finish(paragraph, candidate));
    const lone = alone.map((candidate) => finisher.carry(paragraph, candidate, carried));
    claims.push(...found, ...lone);
    carried = finisher.carriedFrom([...found, ...lone], block.index);
  }
  return claims.sort((a, b) => place(a) - place(b));
}

function place({ content }: Claim): number {
  const [first] = content;
  return first ? first.block * 1e7 + first.start : 0;
}
