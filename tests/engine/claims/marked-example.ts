/** Reads an example of a rule: [ ] the source, ( ) the cue, { } what is claimed; and what the engine finds in its plain text. */
import { analyze } from '../../../src/engine/analyze.ts';
import type { Block, Claim, Span } from '../../../src/engine/types.ts';

/** Words by part; several stretches of content in reading order. */
export interface Parts {
  readonly source: string | null;
  readonly cue: string | null;
  readonly content: readonly string[];
}

const PART = /\[([^\]]*)\]|\(([^)]*)\)|\{([^}]*)\}/g;

/** The example without its marks, one block a line. */
export function plainText(example: string): string {
  return example.replace(PART, (_, source, cue, content) => source ?? cue ?? content);
}

/** What an example says should be found. */
export function expectedParts(example: string): Parts {
  const parts = [...example.matchAll(PART)];
  const all = (group: number) => parts.flatMap((match) => match[group] ?? []);
  return { source: all(1)[0] ?? null, cue: all(2)[0] ?? null, content: all(3) };
}

/** One paragraph a line. */
export function paragraphs(text: string): Block[] {
  return text.split('\n').map((line) => ({ kind: 'paragraph', text: line }));
}

/** The words at a place; null for no place. */
export function wordsAt(blocks: readonly Block[], span: Span | null): string | null {
  return span && (blocks[span.block]?.text.slice(span.start, span.end) ?? null);
}

/** A claim as its words. */
export function partsOf(blocks: readonly Block[], { source, cue, content }: Claim): Parts {
  return {
    source: wordsAt(blocks, source),
    cue: wordsAt(blocks, cue),
    content: content.map((span) => wordsAt(blocks, span) ?? ''),
  };
}

/** The claims of a text, as their words. */
export function claimsIn(text: string): Parts[] {
  const blocks = paragraphs(text);
  return analyze({ blocks }).claims.map((claim) => partsOf(blocks, claim));
}

/** The claim that an example is about: the one with its cue, or the nearest thing to it. */
export function foundFor(example: string): Parts | undefined {
  const { cue, content } = expectedParts(example);
  const found = claimsIn(plainText(example));
  return (
    found.find((one) => one.cue === cue && one.content[0] === content[0]) ??
    found.find((one) => one.cue === cue) ??
    found[0]
  );
}
