/** How often the finder is right, on edits made by the hundred. */
import { describe, expect, test } from 'vitest';
import { describePassage } from '../../src/anchoring/describe-passage.ts';
import { findPassage } from '../../src/anchoring/find-passage.ts';
import { ARTICLE, OTHER_ARTICLES } from './example.ts';
import { asString, asUnits, MADE_EDITS, type MadeEdit, randomFrom, survivingSpan } from './made-edits.ts';

const ARTICLES = [ARTICLE, ...OTHER_ARTICLES];
/** Passages for each family, of a few letters to a few sentences. */
const PASSAGES = 150;

interface Rates {
  cases: number;
  sureRight: number;
  right: number;
  sureWrong: number;
  unsureWrong: number;
}

/** A passage of whole words within one paragraph, or null where none begins. */
function somePassage(text: string, random: () => number) {
  const words = [...text.matchAll(/[\p{L}\p{N}’]+/gu)];
  const first = words[Math.floor(random() * words.length)];
  if (!first) return null;
  const length = [10, 40, 120, 300][Math.floor(random() * 4)] ?? 10;
  const lineEnd = text.indexOf('\n', first.index);
  const reach = Math.min(first.index + length, lineEnd < 0 ? text.length : lineEnd);
  const last = words.findLast((word) => word.index + word[0].length <= reach);
  if (!last || last.index < first.index) return null;
  return { start: first.index, end: last.index + last[0].length };
}

function overlaps(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared / (a.end - a.start + b.end - b.start - shared) >= 0.5;
}

function count(rates: Rates, answer: { readonly right: boolean; readonly sure: boolean }): void {
  rates.cases++;
  if (answer.right) rates.right++;
  if (answer.right && answer.sure) rates.sureRight++;
  if (!answer.right && answer.sure) rates.sureWrong++;
  if (!answer.right && !answer.sure) rates.unsureWrong++;
}

/** Answers of one family; nowhere is never a wrong place, only no right one. */
function measure({ keeps, change }: MadeEdit, seed: number): Rates {
  const random = randomFrom(seed);
  const rates: Rates = { cases: 0, sureRight: 0, right: 0, sureWrong: 0, unsureWrong: 0 };
  for (let made = 0; made < PASSAGES; made++) {
    const before = ARTICLES[made % ARTICLES.length] ?? '';
    const span = somePassage(before, random);
    if (!span) continue;
    const later = change(asUnits(before), span, random);
    const alive = survivingSpan(later, before, span);
    if ((alive !== null) !== keeps) continue;
    const passage = describePassage(before, span.start, span.end);
    // No one can tell a look-alike of the very same words from the paragraph moved.
    if (!keeps && asString(later).includes(passage.paragraph)) continue;
    const found = findPassage(passage, asString(later));
    if (found.type === 'gone') {
      if (alive) rates.cases++;
      else count(rates, { right: true, sure: true });
    } else {
      count(rates, {
        right: alive !== null && overlaps(found, alive),
        sure: found.certainty !== 'uncertain',
      });
    }
  }
  return rates;
}

const family = (name: string): MadeEdit => {
  const edit = MADE_EDITS.find((one) => one.family === name);
  if (!edit) throw new Error(`No such family: ${name}`);
  return edit;
};

describe('light edits: nearly always sure, never wrong', () => {
  test.each([
    'nothing',
    'typography',
    'paragraphs above',
    'paragraphs between',
    'quotation repeated above',
    'one word in twenty',
  ])('%s', (name) => {
    const { cases, sureRight, sureWrong } = measure(family(name), 11);
    expect(cases).toBeGreaterThan(100);
    expect(sureRight / cases).toBeGreaterThanOrEqual(0.98);
    expect(sureWrong).toBe(0);
  });
});

describe('heavy edits: found, and no wrong place called sure', () => {
  test('one word in five', () => {
    const { cases, right, sureWrong, unsureWrong } = measure(family('one word in five'), 12);
    expect(right / cases).toBeGreaterThanOrEqual(0.96);
    expect(sureWrong / cases).toBeLessThanOrEqual(0.005);
    expect(unsureWrong / cases).toBeLessThanOrEqual(0.02);
  });
});

describe('what is gone is not found', () => {
  test.each([
    { name: 'paragraph removed', most: 0 },
    { name: 'paragraph written anew', most: 0 },
    { name: 'look-alike at the end', most: 0.04 },
  ])('$name', ({ name, most }) => {
    const { cases, sureWrong, unsureWrong } = measure(family(name), 13);
    expect(cases).toBeGreaterThan(100);
    expect(sureWrong / cases).toBeLessThanOrEqual(most);
    expect(unsureWrong / cases).toBeLessThanOrEqual(0.05);
  });
});

test('a made edit knows where each character came from', () => {
  for (const { change } of MADE_EDITS) {
    const later = change(asUnits(ARTICLE), { start: 60, end: 90 }, randomFrom(3));
    const kept = later.filter(({ origin }) => origin >= 0);
    expect(kept.length).toBeGreaterThan(ARTICLE.length / 2);
    expect(kept.every(({ unit, origin }) => ARTICLE[origin] === unit || /["']/.test(unit))).toBe(true);
  }
});
