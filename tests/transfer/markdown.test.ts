/** Files for Obsidian: what they hold, and that nothing in them is more than text. */
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { ClaimRecord } from '../../src/library/schema.ts';
import { markdownFolder } from '../../src/transfer/markdown-folder.ts';
import { block, inline, link, quoted, yamlText } from '../../src/transfer/markdown-text.ts';
import { namesOnce, safeName } from '../../src/transfer/safe-name.ts';
import { zipFiles } from '../../src/transfer/zip-files.ts';
import { anyText } from '../library/sample.ts';
import { aNote, aPerson, FAIR, filed, NOW, unfollowed } from './a-library.ts';

const MARTA = { type: 'person', personId: 'marta', name: 'Marta Velichko' } as const;
const CLAIM = {
  articleId: FAIR.id,
  claim: 0,
  text: 'the fair will open in June',
  source: 'Marta Velichko',
  personId: 'marta',
  about: [],
  kind: 'indirect',
  sourceKind: 'person',
  basis: 'paper',
  degree: 'stated',
  at: NOW,
  newestFirst: -NOW,
} as ClaimRecord;

const SOURCE = {
  notes: [
    aNote('n1', { tags: ['open questions'] }),
    aNote('n2', { target: MARTA, text: 'Met twice.', createdAt: NOW + 1 }),
    aNote('n3', { deletedAt: NOW, text: 'thrown away' }),
    aNote('n4', { articleId: 'tmt:9', articleTitle: 'Lost: a story', text: 'Its article is gone.' }),
  ],
  articles: [filed(FAIR, 'h')],
  claims: [CLAIM],
  people: [aPerson('marta', 'Marta Velichko', { names: ['Marta Velichko', 'Marta Velitchko'] })],
};

describe('the folder', () => {
  const files = new Map(markdownFolder(SOURCE).map(({ path, text }) => [path, text]));

  it('has a file for each article with a note, read or not, and for each person with one', () => {
    expect([...files.keys()]).toEqual([
      'Articles/2026-03-01 Story 1.md',
      'Articles/Lost a story.md',
      'People/Marta Velichko.md',
    ]);
    expect([...files.values()].join()).not.toContain('thrown away');
  });

  it('says in an article’s file what it is, what the reader wrote, and who says what', () => {
    expect(files.get('Articles/2026-03-01 Story 1.md')).toBe(
      `---
title: "Story 1"
url: "${FAIR.url}"
authors: ["Ann Author"]
published: "2026-03-01T10:00:00+03:00"
read: "2026-03-05"
people: ["[[Marta Velichko]]"]
tags: ["open-questions"]
---

# Story 1

[https://www.themoscowtimes.com/2026/03/01/story-a1](<${FAIR.url}>)

## Notes

> open in June
>
> [2026-03-05](<${FAIR.url}#:~:text=fair%20will-,open%20in%20June,-%2C%20said%20Marta>)

words of n1

#open-questions

[[Marta Velichko]]

Met twice.

## Claims

- the fair will open in June — [[Marta Velichko]] (paper)
`.replace('[https://www.themoscowtimes.com/2026/03/01/story-a1]', `[${inline(FAIR.url)}]`),
    );
  });

  it('links a person’s file by the other spellings too', () => {
    expect(files.get('People/Marta Velichko.md')).toContain('aliases: ["Marta Velichko", "Marta Velitchko"]');
    expect(files.get('People/Marta Velichko.md')).toContain('\nMet twice.\n');
  });

  it('is a zip that opens again', async () => {
    const told: number[] = [];
    const blob = await zipFiles(markdownFolder(SOURCE), {
      ...unfollowed,
      at: NOW,
      progress: (done) => told.push(done),
    });
    const opened = unzipSync(new Uint8Array(await blob.arrayBuffer()));
    expect(
      Object.fromEntries(Object.entries(opened).map(([path, bytes]) => [path, strFromU8(bytes)])),
    ).toEqual(Object.fromEntries(files));
    expect(told).toEqual([0]);
  });

  it('can be left while it is packed', async () => {
    const many = Array.from({ length: 300 }, (_, n) => ({ path: `${n}.md`, text: 'x' }));
    const cancel = new AbortController();
    const packing = zipFiles(many, {
      at: NOW,
      signal: cancel.signal,
      progress: (done) => done > 100 && cancel.abort(),
    });
    await expect(packing).rejects.toThrow();
  });
});

describe('text', () => {
  it.each([
    ['<img src=x onerror=alert(1)>', '\\<img src\\=x onerror\\=alert(1)\\>'],
    ['# a heading', '\\# a heading'],
    ['- a list', '\\- a list'],
    ['1. a list', '1\\. a list'],
    ['[[a link]] ![[a file]]', '\\[\\[a link\\]\\] \\!\\[\\[a file\\]\\]'],
    ['&lt;b&gt;', '&amp;lt;b&amp;gt;'],
    ['%%hidden%% $x$ ==marked== ~~gone~~', '\\%\\%hidden\\%\\% \\$x\\$ \\=\\=marked\\=\\= \\~\\~gone\\~\\~'],
    ['turned \u202eround', 'turned round'],
    ['a well-known man - 5 years old', 'a well-known man - 5 years old'],
  ])('%j is written %j', (text, written) => {
    expect(inline(text)).toBe(written);
  });

  it('keeps its lines, and each is quoted', () => {
    expect(block('one\n# two')).toBe('one  \n\\# two');
    expect(quoted('one\r\n\n- two')).toBe('> one\n>\n> \\- two');
  });

  it('has no sign left that means something, whatever it holds', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const bare = block(text)
          .replace(/\\[\\`*_[\]<>|~=$%^{}#!.)+-]/g, '')
          .replaceAll('&amp;', '');
        expect(bare).not.toMatch(/[\\`*_[\]<>|~=$%^{}#!&]|\p{Cs}|[\u202a-\u202e\u2066-\u2069]/u);
        expect(bare).not.toMatch(/^\s*(?:[-+]|\d+[.)])(?:\s|$)/m);
        expect(() => JSON.parse(yamlText(text))).not.toThrow();
        expect(link(text, `https://example.org/${text}`)).toMatch(
          /^\[.*\]\(<https:\/\/example\.org\/[^\s<>()[\]]*>\)$/su,
        );
      }),
    );
  });
});

describe('names of files', () => {
  it.each([
    ['Forty Wagons: Two Counts?', 'Forty Wagons Two Counts'],
    ['../../etc/passwd', 'etc passwd'],
    ['CON', 'Article'],
    ['...', 'Article'],
    ['', 'Article'],
    ['\u202egnp.exe', 'gnp.exe'],
    ['a#b^c[d]|e', 'a b c d e'],
    ['ж'.repeat(200), 'ж'.repeat(80)],
    ['🐝'.repeat(100), '🐝'.repeat(80)],
  ])('%j is %j', (title, name) => {
    expect(safeName(title, 'Article')).toBe(name);
  });

  it('stand once each, whatever the capitals', () => {
    const once = namesOnce();
    expect(['Story', 'story', 'STORY', 'Other'].map(once)).toEqual([
      'Story',
      'story (2)',
      'STORY (3)',
      'Other',
    ]);
  });
});
