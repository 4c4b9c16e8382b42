/**
 * npm run --silent analyze < documents.jsonl > analyses.jsonl
 * Prints the people and the claims of one document a line; `-- --explain` adds the reasons of every answer.
 */
import { parseArgs } from 'node:util';
import { type Analyzer, createAnalyzer } from '../engine/analyze.ts';
import type { Claim, Dispute, Person, Reason, Span } from '../engine/types.ts';
import { type Document, parseDocument } from './document.ts';
import { BadInput, readLines, runTool, writeLine } from './input.ts';
import { readWeightsFile } from './weights-file.ts';

type Explained = (reasons: readonly Reason[]) => { readonly reasons?: readonly Reason[] };

function wantsReasons(): boolean {
  try {
    return parseArgs({ options: { explain: { type: 'boolean', default: false } } }).values.explain;
  } catch (error) {
    throw new BadInput(error instanceof Error ? error.message : String(error));
  }
}

function spanOf({ block, start, end }: Span): Span {
  return { block, start, end };
}

function writePerson({ name, spellings, mentions, roles, reasons }: Person, explained: Explained) {
  return {
    name,
    spellings,
    mentions: mentions.map((mention) => ({ ...spanOf(mention), ...explained(mention.reasons) })),
    roles: roles.map(({ text }) => text),
    ...explained(reasons),
    ...('reasons' in explained([]) && {
      rolesExplained: roles.map(({ text, reasons: why }) => ({ text, reasons: why })),
    }),
  };
}

function writeClaim(claim: Claim, explained: Explained) {
  const { kind, content, source, sourceKind, cue, basis, degree, reasons } = claim;
  return {
    kind,
    content: content.map(spanOf),
    source: source && { ...spanOf(source), person: source.person },
    cue: cue && spanOf(cue),
    sourceKind,
    basis: basis.kind,
    degree,
    ...explained(reasons),
  };
}

/** Printed with the reasons alone: no corpus counts disputes. */
function writeDispute({ claims, words, reasons }: Dispute) {
  return { claims, words: spanOf(words), reasons };
}

function writeDocument({ id, blocks }: Document, analyze: Analyzer, explained: Explained) {
  const { people, claims, disputes } = analyze({ blocks });
  return {
    id,
    people: people.map((person) => writePerson(person, explained)),
    claims: claims.map((claim) => writeClaim(claim, explained)),
    ...('reasons' in explained([]) && { disputes: disputes.map(writeDispute) }),
  };
}

await runTool('analyze', async () => {
  const explain = wantsReasons();
  const explained: Explained = (reasons) => (explain ? { reasons } : {});
  const analyze = createAnalyzer(readWeightsFile());
  for (const document of await readLines(parseDocument))
    writeLine(writeDocument(document, analyze, explained));
});
