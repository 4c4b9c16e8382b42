/** From a reading to marks, and from a place in the text to the marks on it. */
import { describe, expect, it } from 'vitest';
import { indexMarks } from '../../src/content/mark-index.ts';
import { joinSpans, marksOf } from '../../src/content/marks.ts';
import type { Span } from '../../src/engine/types.ts';
import { aReading, claimOf, noteOn, personOf, spanOf, TEXT } from './a-reading.ts';

const words = (spans: readonly Span[]) =>
  spans.map(({ block, start, end }) => TEXT[block]?.slice(start, end));

describe('marks of a reading', () => {
  const reading = aReading({
    people: [personOf('Darya Molchan', ['Darya Molchan', 'Molchan'])],
    claims: [
      claimOf({ source: 'Darya Molchan', cue: 'said', content: ['the bridge had been closed'] }),
      claimOf({ source: null, cue: null, content: ['Nobody asked us'] }),
    ],
    met: [true],
    notes: [noteOn('n1', 'closed since Monday', 'why?'), noteOn('n2', 'toll', '')],
  });
  const marks = marksOf(reading);
  const of = (kind: string) => marks.filter((mark) => mark.kind === kind);

  it('has one for every mention of a person', () => {
    expect(of('person').map(({ rest }) => words(rest))).toEqual([['Darya Molchan'], ['Molchan']]);
  });

  it('shows at rest only who says it and with which word, as one stretch where they adjoin', () => {
    expect(words(of('claim')[0]?.rest ?? [])).toEqual(['Darya Molchan said']);
  });

  it('shows the words that name the source, and by which way it was said, but not what is told of the source', () => {
    const claim = claimOf({
      source: 'the keeper of the toll house',
      cue: 'wrote',
      content: ['Nobody asked us'],
    });
    const source = claim.source && { ...claim.source, head: spanOf('the keeper') };
    const basis = { kind: 'public', words: spanOf('since Monday') } as const;
    const [mark] = marksOf(aReading({ claims: [{ ...claim, source, basis }] }));
    expect(words(mark?.rest ?? [])).toEqual(['since Monday', 'the keeper', 'wrote']);
  });

  it('opens to the whole claim', () => {
    expect(words(of('claim')[0]?.open ?? [])).toEqual(['Darya Molchan said the bridge had been closed']);
  });

  it('shows a claim without source and cue by its own words, or nobody would meet it', () => {
    expect(words(of('claim')[1]?.rest ?? [])).toEqual(['Nobody asked us']);
  });

  it('knows whom the reader met before', () => {
    expect(of('person').every(({ met }) => met)).toBe(true);
    expect(of('claim').some(({ met }) => met)).toBe(false);
  });

  it('gives a sign to notes with words only, and puts the shortest first, which answers the pointer', () => {
    expect(of('note').map(({ sign }) => sign)).toEqual([false, true]);
    const [shorter, longer] = of('note').map(({ rest }) => rest[0]);
    const length = (span = shorter) => (span ? span.end - span.start : 0);
    expect(length(shorter)).toBeLessThan(length(longer));
  });

  it('leaves out notes whose words are gone, and notes on people', () => {
    const gone = { id: 'n3', target: { type: 'passage', place: null }, hasWords: true } as const;
    const onPerson = { id: 'n4', target: { type: 'person', person: 0 }, hasWords: true } as const;
    expect(marksOf(aReading({ notes: [gone, onPerson] }))).toEqual([]);
  });

  it('gives every mark a key of its own', () => {
    expect(new Set(marks.map(({ key }) => key)).size).toBe(marks.length);
  });

  it('gives the same keys when the same text is read again', () => {
    expect(marksOf(reading).map(({ key }) => key)).toEqual(marks.map(({ key }) => key));
  });
});

describe('joining spans', () => {
  const blocks = [{ kind: 'paragraph', text: 'Ada said, she knew.' } as const];
  const at = (start: number, end: number, block = 0) => ({ block, start, end });
  it.each([
    ['over a space', [at(0, 3), at(4, 8)], [at(0, 8)]],
    ['in any order', [at(4, 8), at(0, 3)], [at(0, 8)]],
    ['not over a comma', [at(4, 8), at(10, 13)], [at(4, 8), at(10, 13)]],
    ['when one lies in the other', [at(0, 8), at(4, 6)], [at(0, 8)]],
    ['not over blocks', [at(4, 8), at(0, 3, 1)], [at(4, 8), at(0, 3, 1)]],
    ['none to none', [], []],
  ])('%s', (_name, spans, joined) => {
    expect(joinSpans(spans, blocks)).toEqual(joined);
  });
});

describe('the index of marks', () => {
  const index = indexMarks(
    marksOf(
      aReading({
        people: [personOf('Darya Molchan', ['Darya Molchan'])],
        claims: [claimOf({ source: 'Darya Molchan', cue: 'said', content: ['the bridge had been closed'] })],
        notes: [noteOn('n1', 'bridge', 'x')],
      }),
    ),
  );
  const kindsAt = ({ block, start }: Span) => index.at(block, start).map(({ kind }) => kind);
  const name = spanOf('Darya Molchan');
  const cue = spanOf('said');

  it('finds all marks on the same words, people first', () => {
    expect(kindsAt(name)).toEqual(['person', 'claim']);
  });

  it('finds the claim alone on its cue', () => {
    expect(kindsAt(cue)).toEqual(['claim']);
  });

  it('finds nothing behind the last letter of a mark', () => {
    expect(index.at(cue.block, cue.end)).toEqual([]);
  });

  it('does not find a claim at rest on its content', () => {
    expect(kindsAt(spanOf('bridge'))).toEqual(['note']);
  });

  it('finds nothing in another block', () => {
    expect(index.at(7, 0)).toEqual([]);
  });

  it('finds the mark that stands on exactly these words', () => {
    expect(index.on([name])?.kind).toBe('person');
    expect(index.on([spanOf('bridge')])?.kind).toBe('note');
  });

  it('finds a claim by its content, which is how a list names it', () => {
    expect(index.on([spanOf('the bridge had been closed')])?.kind).toBe('claim');
  });

  it('finds no mark on other words', () => {
    expect(index.on([spanOf('toll')])).toBeNull();
  });

  it('finds a mark by its key, and none by another', () => {
    const [mark] = index.marks;
    expect(index.byKey(mark?.key ?? '')).toBe(mark);
    expect(index.byKey('another')).toBeNull();
  });
});
