import { describe, expect, test } from 'vitest';
import { candidatesIn } from '../../src/anchoring/candidates.ts';
import { frameOf } from '../../src/anchoring/frame.ts';
import { indexText } from '../../src/anchoring/text-index.ts';
import { ARTICLE, describeQuote, edited, paragraph, without } from './example.ts';

function places(quote: string, later: string): readonly string[] {
  const frame = frameOf(describeQuote(ARTICLE, quote));
  const candidates = candidatesIn(frame, indexText(later, frame, { steps: 0 }), { steps: 0 });
  return candidates.map(({ start, end }) => later.slice(start, end));
}

describe('places that may be the passage', () => {
  test('its own is among them', () => {
    expect(places('had received 61 complaints', ARTICLE)).toContain('had received 61 complaints');
  });

  test('the paragraph edited is among them', () => {
    expect(places('had received 61 complaints', edited('received', 'counted'))).toContain(
      'had counted 61 complaints',
    );
  });

  test('the quotation without its paragraph is among them', () => {
    const later = `${without(7)}\nThe mayor met them in person, he told a newspaper.`;
    expect(places('the mayor met them in person', later)).toContain('The mayor met them in person');
  });

  test('each of two equal paragraphs is among them', () => {
    const later = `${paragraph(6)}\n${ARTICLE}`;
    const frame = frameOf(describeQuote(ARTICLE, 'declined to comment'));
    const found = candidatesIn(frame, indexText(later, frame, { steps: 0 }), { steps: 0 });
    const starts = new Set(found.map(({ start }) => start));
    expect(starts).toContain(later.indexOf('declined'));
    expect(starts).toContain(later.lastIndexOf('declined'));
  });

  test('marks between the same words are among them, in another shape too', () => {
    expect(places('. “', edited('19 years. “', '19 years. «'))).toContain('. «');
    expect(places('. “', edited('19 years. “', '19 years, '))).toEqual([]);
  });

  test('there are none in a text without one of its words', () => {
    expect(places('had received 61 complaints', 'Ничего подобного.')).toEqual([]);
    expect(places('had received 61 complaints', '')).toEqual([]);
  });
});
