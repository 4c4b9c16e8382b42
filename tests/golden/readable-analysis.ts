/** An analysis as a person can read it in a diff: the words beside every place. */
import type { Analysis, Block, Claim, Dispute, Person, Span } from '../../src/engine/types.ts';

const at = ({ block, start, end }: Span) => `${block}:${start}–${end}`;

function words(blocks: readonly Block[], span: Span): string {
  return `${blocks[span.block]?.text.slice(span.start, span.end) ?? ''} @${at(span)}`;
}

function person(blocks: readonly Block[], { name, spellings, mentions, roles }: Person) {
  return {
    name,
    ...(spellings.length > 0 && { spellings }),
    mentions: mentions.map((mention) => words(blocks, mention)),
    roles: roles.map(({ text }) => text),
  };
}

function source(blocks: readonly Block[], { source: given }: Claim, people: readonly Person[]) {
  if (!given) return null;
  return {
    words: words(blocks, given),
    ...(given.person !== null && { person: people[given.person]?.name }),
    ...(given.named && { named: words(blocks, given.named) }),
  };
}

function claim(blocks: readonly Block[], given: Claim, people: readonly Person[]) {
  const { kind, content, cue, sourceKind, basis, degree, about, reasons } = given;
  return {
    content: content.map((span) => words(blocks, span)),
    source: source(blocks, given, people),
    cue: cue && words(blocks, cue),
    is: `${kind}, ${sourceKind}, ${degree}`,
    basis: basis.words ? `${basis.kind}: ${words(blocks, basis.words)}` : basis.kind,
    ...(about.length > 0 && { about: about.map((index) => people[index]?.name) }),
    reasons: reasons.map(({ rule, evidence }) => (evidence ? `${rule}: ${evidence}` : rule)),
  };
}

function dispute(blocks: readonly Block[], { claims, words: opposing, reasons }: Dispute) {
  return { claims, words: words(blocks, opposing), rule: reasons.map(({ rule }) => rule).join(', ') };
}

/** The text that is written into a golden file. */
export function readableAnalysis(blocks: readonly Block[], analysis: Analysis): string {
  const { language, people, claims, disputes } = analysis;
  const readable = {
    language,
    people: people.map((one) => person(blocks, one)),
    claims: claims.map((one) => claim(blocks, one, people)),
    ...(disputes.length > 0 && { disputes: disputes.map((one) => dispute(blocks, one)) }),
  };
  return `${JSON.stringify(readable, null, 2)}\n`;
}
