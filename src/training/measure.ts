/** How well weights find the names of labelled texts. */
import { findMentions } from '../engine/people/find-mentions.ts';
import type { Weights } from '../engine/people/tagger/weights.ts';
import { readWords } from '../engine/people/words.ts';
import { readText, tellsStory } from '../engine/text/text.ts';
import type { NamedText } from './documents.ts';

export interface Count {
  readonly right: number;
  readonly found: number;
  readonly gold: number;
}

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly mentions: number;
}

/** Counts exact spans over several texts. `told` hears of every name missed or wrongly found, with the words around it. */
export function countMentions(
  texts: readonly NamedText[],
  weights: Weights,
  told: (miss: string) => void = () => {},
): Count {
  const sum = { right: 0, found: 0, gold: 0 };
  for (const { id, blocks, people } of texts) {
    const key = ({ block, start, end }: { block: number; start: number; end: number }) =>
      `${block}:${start}:${end}`;
    const show = (span: string) => {
      const [block = 0, start = 0, end = 0] = span.split(':').map(Number);
      const text = blocks[block]?.text ?? '';
      return `${text.slice(Math.max(0, start - 50), start)}[${text.slice(start, end)}]${text.slice(end, end + 40)}`;
    };
    const gold = new Set(
      people
        .flat()
        .filter(({ block }) => tellsStory(blocks[block]?.kind ?? 'related'))
        .map(key),
    );
    const found = new Set(findMentions(readWords(readText(blocks)), weights).map(key));
    for (const one of gold)
      if (found.has(one)) sum.right++;
      else told(`${id} missed ${show(one)}`);
    for (const one of found) if (!gold.has(one)) told(`${id} wrong ${show(one)}`);
    sum.found += found.size;
    sum.gold += gold.size;
  }
  return sum;
}

/** Adds counts up. */
export function addCounts(counts: readonly Count[]): Count {
  return counts.reduce(
    (sum, { right, found, gold }) => ({
      right: sum.right + right,
      found: sum.found + found,
      gold: sum.gold + gold,
    }),
    { right: 0, found: 0, gold: 0 },
  );
}

/** Figures in hundredths, one decimal. */
export function scoreOf({ right, found, gold }: Count): Score {
  const precision = found ? (100 * right) / found : 100;
  const recall = gold ? (100 * right) / gold : 100;
  const f1 = precision + recall ? (2 * precision * recall) / (precision + recall) : 0;
  const round = (value: number) => Math.round(value * 10) / 10;
  return { precision: round(precision), recall: round(recall), f1: round(f1), mentions: gold };
}
