/** The documents that the command-line tools read: blocks of text with an id. */
import type { Block, BlockKind } from '../engine/types.ts';
import { BadInput } from './input.ts';

export interface Document {
  readonly id: string;
  readonly blocks: readonly Block[];
}

const KINDS: ReadonlySet<string> = new Set<BlockKind>([
  'title',
  'subtitle',
  'byline',
  'dateline',
  'caption',
  'credit',
  'heading',
  'paragraph',
  'quote',
  'list',
  'related',
]);

function isKind(kind: unknown): kind is BlockKind {
  return typeof kind === 'string' && KINDS.has(kind);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseBlock(value: unknown, index: number): Block {
  if (!isRecord(value)) throw new BadInput(`block ${index} is no object`);
  const { kind, text } = value;
  if (!isKind(kind)) throw new BadInput(`block ${index} is of no known kind: ${JSON.stringify(kind)}`);
  if (typeof text !== 'string') throw new BadInput(`block ${index} has no text`);
  return { kind, text };
}

/** Reads a document; other fields than id and blocks are not looked at. Throws `BadInput` with what is wrong. */
export function parseDocument(value: unknown): Document {
  if (!isRecord(value)) throw new BadInput('not a document: no object');
  const { id, blocks } = value;
  if (typeof id !== 'string') throw new BadInput('not a document: no id');
  if (!Array.isArray(blocks)) throw new BadInput('not a document: no blocks');
  return { id, blocks: blocks.map(parseBlock) };
}
