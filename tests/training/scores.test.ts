import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Claim, Person, Role, Span } from '../../src/engine/types.ts';
import { type LabelledArticle, readLabelledText } from '../../src/training/labelled-text.ts';
import { overlap, pairUp } from '../../src/training/pairing.ts';
import { scoreClaims } from '../../src/training/score-claims.ts';
import { scorePeople } from '../../src/training/score-people.ts';

const FERRY = `paragraph: {Harbor master|1} <a.s>[Tomas Ilyk|1]</a.s> <a.c>said</a.c> <a>all lights were on</a>. [Ilyk|1] left.
paragraph: <b.s>The port</b.s> <b.c>denied</b.c> that <b>the ferry left early</b>. <c.s>[Anna Serova|2]</c.s> <c.c>says</c.c> <c>boats wait</c>.
credit: Photo by [Anna Serova|2].
---
1 Tomas Ilyk
2 Anna Serova
a 1 official public stated
b - organisation unstated denied
c 2 person unstated stated optional
`;
const ARTICLE = readLabelledText('ferry', FERRY);

/** The place of words within the article. */
function place(words: string, article: LabelledArticle = ARTICLE): Span {
  const block = article.blocks.findIndex(({ text }) => text.includes(words));
  const start = article.blocks[block]?.text.indexOf(words) ?? -1;
  if (start < 0) throw new Error(`not in the article: ${words}`);
  return { block, start, end: start + words.length };
}

function person(mentions: readonly Span[], roles: readonly string[] = []): Person {
  return {
    name: 'somebody',
    spellings: [],
    mentions: mentions.map((span) => ({ ...span, reasons: [] })),
    roles: roles.map((text): Role => ({ block: 0, start: 0, end: 1, text, reasons: [] })),
    reasons: [],
  };
}

function claim(content: string, source: string | null, who: number | null, rest: Partial<Claim> = {}): Claim {
  return {
    kind: 'indirect',
    content: [place(content)],
    source: source === null ? null : { ...place(source), person: who },
    sourceKind: 'person',
    cue: null,
    basis: { kind: 'unstated', words: null },
    degree: 'stated',
    about: [],
    reasons: [],
    ...rest,
  };
}

const labelled = ARTICLE.people.map(({ mentions }) => mentions);
const [ilyk = [], serova = []] = labelled;
const SAME = new Map([
  [0, 0],
  [1, 1],
]);

describe('pairs', () => {
  it('are the worthiest first, one with one', () => {
    const worth = (a: number, b: number) => Math.max(0, 5 - Math.abs(a - b));
    expect([...pairUp([1, 4], [3, 4, 30], worth)]).toEqual([
      [1, 1],
      [0, 0],
    ]);
    expect(pairUp([1], [30], worth).size).toBe(0);
  });

  it('overlap by what is shared of all', () => {
    expect(overlap(new Set([1, 2, 3]), new Set([2, 3, 4]))).toBe(0.5);
    expect(overlap(new Set(), new Set())).toBe(0);
  });
});

describe('people', () => {
  it('score fully when they are what the labels say; photo credits count nowhere', () => {
    const score = scorePeople(ARTICLE, [person(ilyk, ['harbor master']), person(serova.slice(0, 1))]);
    expect(score.mention).toEqual({ right: 3, found: 3, gold: 3 });
    expect(score.person).toEqual({ right: 2, found: 2, gold: 2 });
    expect(score.role).toEqual({ right: 1, found: 1, gold: 1 });
  });

  it('lose by a wrong edge, by a person in two pieces, by a role that lacks half', () => {
    const [first = place('Tomas'), second = place('Ilyk')] = ilyk;
    const cut = scorePeople(ARTICLE, [person([place('Tomas'), second]), person([])]);
    expect(cut.mention).toEqual({ right: 1, found: 2, gold: 3 });
    expect(cut.person).toEqual({ right: 0, found: 1, gold: 2 });
    const pieces = scorePeople(ARTICLE, [person([first], ['harbor']), person([second], ['master'])]);
    expect(pieces.person).toEqual({ right: 1, found: 2, gold: 2 });
    expect(pieces.role.right).toBe(1);
    expect(scorePeople(ARTICLE, [person(ilyk, ['mayor'])]).role.right).toBe(0);
  });

  it('earn nothing by a flood of roles', () => {
    const flood = `harbor master ${Array.from({ length: 60 }, (_, at) => `word${at}`).join(' ')}`;
    expect(scorePeople(ARTICLE, [person(ilyk, [flood])]).role.right).toBe(0);
  });
});

describe('claims', () => {
  const first = claim('all lights were on', 'Tomas Ilyk', 0, {
    sourceKind: 'official',
    basis: { kind: 'public', words: null },
  });
  const second = claim('the ferry left early', 'port', null, {
    sourceKind: 'organisation',
    degree: 'denied',
  });
  const score = (...claims: Claim[]) => scoreClaims(ARTICLE, claims, SAME);

  it('score fully when they are what the labels say, with or without the optional one', () => {
    for (const claims of [
      [first, second],
      [first, second, claim('boats wait', 'Anna Serova', 1)],
    ]) {
      const all = score(...claims);
      expect(all.content).toEqual({ right: 8, found: 8, gold: 8 });
      expect(all.attributed).toEqual({ right: 8, found: 8, gold: 8 });
      for (const count of [all.claim, all.sourceKind, all.basis, all.degree])
        expect(count).toEqual({ right: 2, found: 2, gold: 2 });
    }
  });

  it('lose their words, not their content, by a wrong source', () => {
    const wrong = score({ ...first, source: { ...place('Tomas Ilyk'), person: 1 } }, second);
    expect(wrong.content.right).toBe(8);
    expect(wrong.attributed.right).toBe(4);
    expect(wrong.claim).toEqual({ right: 1, found: 2, gold: 2 });
    expect(score({ ...first, source: null }).attributed.right).toBe(0);
    expect(score({ ...second, source: { ...place('ferry'), person: null } }).attributed.right).toBe(0);
    expect(score({ ...first, source: { ...place('Tomas Ilyk'), person: null } }).attributed.right).toBe(0);
  });

  it('count kinds over claims whose words were found, whoever says them', () => {
    const kinds = score({ ...first, source: null, sourceKind: 'none', degree: 'alleged' });
    expect(kinds.sourceKind).toEqual({ right: 0, found: 1, gold: 1 });
    expect(kinds.basis.right).toBe(1);
    expect(kinds.degree.right).toBe(0);
    expect(score(claim('on', 'Tomas Ilyk', 0)).degree.gold).toBe(0);
  });

  it('lose by claims that nobody labelled, and by a heap of sources on one word', () => {
    expect(score(first, second, claim('left.', 'port', null)).claim).toEqual({ right: 2, found: 3, gold: 2 });
    const heap = [first, first, first].map((one, at) => ({
      ...one,
      content: [place('all lights'), ...(at ? [] : one.content)],
    }));
    expect(score(...heap).attributed.right).toBe(2);
  });

  it('forgive what somebody else says within a labelled claim', () => {
    const nested = claim('lights were on', 'The port', null);
    expect(score(first, second, nested).claim.found).toBe(2);
    expect(score(second, nested).claim.found).toBe(2);
  });
});

describe('npm run measure', () => {
  const measure = (...args: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'src/training/measure-corpus.ts', ...args], {
      cwd: fileURLToPath(new URL('../..', import.meta.url)),
      encoding: 'utf8',
    });

  it('prints the figures of a folder, and of each article when asked', () => {
    const folder = mkdtempSync(join(tmpdir(), 'whence-measure-'));
    writeFileSync(join(folder, 'ferry.txt'), FERRY);
    const { stdout, status } = measure('--folder', folder, '--each');
    rmSync(folder, { recursive: true });
    expect(status).toBe(0);
    expect(stdout).toContain('English: 1 articles');
    expect(stdout).toMatch(/^ferry +mention +\d+ .* degree +\d+$/m);
    expect(stdout).toMatch(/^claim +P +[\d.]+ +R +[\d.]+ +F1 +[\d.]+ +of 2$/m);
    expect(stdout).toMatch(/^sourceKind +[\d.]+ of 2$/m);
  }, 30_000);

  it.each([
    ['a folder that is not there', ['--folder', '/nowhere'], /nowhere/],
    ['an option that it does not know', ['--fast'], /--fast/],
  ])(
    'refuses %s',
    (_, args, message) => {
      const { status, stderr, stdout } = measure(...args);
      expect(status).toBe(1);
      expect(stderr).toMatch(message);
      expect(stdout).toBe('');
    },
    30_000,
  );
});
