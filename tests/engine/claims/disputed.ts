/** Reads an example of a dispute: ( ) the words that set two claims against each other, { } the claims; and what the engine finds. */
import { analyze } from '../../../src/engine/analyze.ts';
import { paragraphs, wordsAt } from './marked-example.ts';

/** A dispute as its words. */
export interface Disputed {
  readonly words: string;
  /** The first stretch of each claim's content, in reading order. */
  readonly between: readonly [string, string];
}

const MARKS = /[(){}]/g;

/** What an example says should be found. */
export function expectedDispute(example: string): Disputed {
  const words = /\(([^)]*)\)/.exec(example)?.[1] ?? '';
  const [first = '', second = ''] = [...example.matchAll(/\{([^}]*)\}/g)].map((match) =>
    (match[1] ?? '').replace(MARKS, ''),
  );
  return { words, between: [first, second] };
}

/** The disputes of a text, one paragraph a line, as their words. Marks of an example are left out first. */
export function disputesIn(text: string): Disputed[] {
  const blocks = paragraphs(text.replace(MARKS, ''));
  const { claims, disputes } = analyze({ blocks });
  const beginning = (index: number) => wordsAt(blocks, claims[index]?.content[0] ?? null) ?? '';
  return disputes.map(({ words, claims: [first, second] }) => ({
    words: wordsAt(blocks, words) ?? '',
    between: [beginning(first), beginning(second)],
  }));
}
