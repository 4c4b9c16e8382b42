/** Texts with labelled names, whatever corpus they come from. */
import { readFileSync } from 'node:fs';
import type { Block, Span } from '../engine/types.ts';
import type { LabelledArticle } from './labelled-text.ts';

/** Corpora by their numbers: each has its own habits of what a name is. */
export const OWN_CORPUS = 0;
export const GUM_CORPUS = 1;

export interface NamedText {
  readonly id: string;
  readonly corpus: number;
  readonly blocks: readonly Block[];
  /** For each person, the places where it is named; GUM's mentions are each a person of their own. */
  readonly people: readonly (readonly Span[])[];
}

/** An article of the own corpus. */
export function fromArticle({ id, blocks, people }: LabelledArticle): NamedText {
  return { id, corpus: OWN_CORPUS, blocks, people: people.map(({ mentions }) => mentions) };
}

/** Documents of GUM in the form of the evaluation, one JSON object a line. */
export function readNamedTexts(file: string): NamedText[] {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines.map((line) => {
    const { id, blocks, people } = JSON.parse(line) as {
      id: string;
      blocks: Block[];
      people: { mentions: Span[] }[];
    };
    return { id, corpus: GUM_CORPUS, blocks, people: people.map(({ mentions }) => mentions) };
  });
}
