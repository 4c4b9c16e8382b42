import { describe, expect, it } from 'vitest';
import { factsOf, SITUATIONS } from '../../../../src/engine/people/tagger/document-facts.ts';
import { seeWord } from '../../../../src/engine/people/tagger/features.ts';
import { numberOf, TEMPLATES } from '../../../../src/engine/people/tagger/templates.ts';
import { viewText } from '../../../../src/engine/people/tagger/view.ts';
import { readWords } from '../../../../src/engine/people/words.ts';
import { readText } from '../../../../src/engine/text/text.ts';

function viewOf(...paragraphs: string[]) {
  return viewText(readWords(readText(paragraphs.map((text) => ({ kind: 'paragraph', text })))));
}

/** The values of one template for the word `lower` where it first stands in a run. */
function seen(template: (typeof TEMPLATES)[number], lower: string, ...paragraphs: string[]): number[] {
  const { blocks, facts } = viewOf(...paragraphs);
  for (const view of blocks)
    for (const run of view.home.runs)
      for (let at = run.first; at < run.end; at++) {
        if (view.home.words[at]?.lower !== lower) continue;
        const values: number[] = [];
        seeWord({ view, facts, run, at }, (number, value) => {
          if (number === numberOf(template)) values.push(value);
        });
        return values;
      }
  throw new Error(`${lower} stands in no run`);
}

describe('features', () => {
  it('use every template', () => {
    const { blocks, facts } = viewOf(
      'The tanker Veres left. Mayor Oleg Veresov, 41, said that Veresov’s firm owned it.',
    );
    const used = new Set<number>();
    for (const view of blocks)
      for (const run of view.home.runs)
        for (let at = run.first; at < run.end; at++)
          seeWord({ view, facts, run, at }, (number) => used.add(number));
    expect(TEMPLATES.filter((_, number) => !used.has(number))).toEqual([]);
  });

  it('stay within the templates', () => {
    const { blocks, facts } = viewOf('Oleg Veresov left.');
    const view = blocks[0];
    const run = view?.home.runs[0];
    if (!view || !run) throw new Error('no run');
    seeWord({ view, facts, run, at: run.first }, (number, value) => {
      expect(TEMPLATES[number]).toBeDefined();
      expect(Number.isInteger(value)).toBe(true);
    });
  });

  it.each([
    ['the word before', 'veresov', 'He saw Veresov.', 'He met Veresov.'],
    ['the word after', 'veresov', 'There Veresov said so.', 'There Veresov slept.'],
    ['age after the run', 'veresov', 'There Veresov, 41, slept.', 'There Veresov, too, slept.'],
    ['small somewhere', 'rook', 'There Rook slept. A rook flew.', 'There Rook slept. A crow flew.'],
    [
      'after a title somewhere',
      'veresov',
      'There Veresov slept. Then Mayor Veresov left.',
      'There Veresov slept. Then he left.',
    ],
    ['things and titles just before', 'veres', 'Here the tanker Veres left.', 'Here the old Veres left.'],
    ['what the run owns', 'veresov', 'There Veresov’s wife slept.', 'There Veresov’s Witnesses slept.'],
    ['opinion of the rules', 'veresov', 'There Oleg Veresov slept.', 'There Qq Veresov slept.'],
    ['ending of a surname', 'veresov', 'There Veresov slept.', 'There Veresov slept.'],
  ] as const)('tell two texts apart by "%s"', (template, lower, one, other) => {
    const same = JSON.stringify(seen(template, lower, one)) === JSON.stringify(seen(template, lower, other));
    expect(same).toBe(one === other);
  });
});

describe('facts of an article', () => {
  it('count the situations of a word, up to two', () => {
    const { facts } = viewOf(
      'There Veresov said that nothing had happened. Then Mayor Veresov left without another word. Later Mayor Veresov and his wife came back again.',
    );
    const counts = factsOf(facts, 'veresov').counts;
    expect(counts[SITUATIONS.indexOf('after a title')]).toBe(2);
    expect(counts[SITUATIONS.indexOf('beside a verb of speech')]).toBe(1);
    expect(counts[SITUATIONS.indexOf('owner')]).toBe(0);
  });

  it('are all zero for a word that is not there', () => {
    const { facts } = viewOf('There Veresov slept.');
    expect([...factsOf(facts, 'ilyk').counts]).toEqual(SITUATIONS.map(() => 0));
  });

  it('join the cases of a Russian name', () => {
    const { facts } = viewOf('Вчера мэр Вересов уехал. Потом Вересову ответили.');
    expect(factsOf(facts, 'вересовым')).toBe(factsOf(facts, 'вересова'));
    expect(factsOf(facts, 'вересов').counts[SITUATIONS.indexOf('after a title')]).toBe(1);
  });
});
