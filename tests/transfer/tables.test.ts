/** Tables that other programs read, and no spreadsheet runs. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClaimRecord } from '../../src/library/schema.ts';
import { csv } from '../../src/transfer/csv.ts';
import { claimsTable, notesTable } from '../../src/transfer/tables.ts';
import { anyText } from '../library/sample.ts';
import { aNote, aPerson, FAIR, filed, NOW } from './a-library.ts';

/** A reader of RFC 4180, by its grammar. */
function parse(text: string): string[][] {
  const rows: string[][] = [];
  const rest = text.replace(/^\ufeff/, '');
  let row: string[] = [];
  for (let at = 0; at < rest.length; ) {
    const quoted = rest[at] === '"';
    const match = quoted ? /"((?:[^"]|"")*)"/sy : /[^",\r\n]*/y;
    match.lastIndex = at;
    const found = match.exec(rest);
    if (!found) throw new Error(`no cell at ${at}`);
    row.push(quoted ? (found[1] ?? '').replaceAll('""', '"') : found[0]);
    at += found[0].length;
    if (rest.startsWith('\r\n', at)) {
      rows.push(row);
      row = [];
      at += 2;
    } else if (rest[at] === ',') at += 1;
    else throw new Error(`neither comma nor end at ${at}`);
    if (rest[at - 1] === ',' && at === rest.length) throw new Error('ends with a comma');
  }
  return rows;
}

const one = (value: string) => parse(csv({ only: () => value }, [1]))[1]?.[0];

describe('a cell', () => {
  it.each(['plain', '', 'a,b', 'say "so"', 'two\nlines', 'two\r\nlines', ' spaces ', 'жук 🐝', '5-3', 'a=b'])(
    'holds %j as it is',
    (value) => {
      expect(one(value)).toBe(value);
    },
  );

  it.each(['=1+1', '+7 495', '-5', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '=HYPERLINK("http://x","y")'])(
    'that begins like the formula %j is text',
    (value) => {
      expect(one(value)).toBe(`'${value}`);
    },
  );

  it('comes back whatever it holds, and is never a formula', () => {
    const any = fc.oneof(anyText, fc.constantFrom('=cmd|x', '"', '\r\n', ',', '\ud800', '\u202e', '"=1"'));
    fc.assert(
      fc.property(fc.array(fc.tuple(any, any), { maxLength: 5 }), (records) => {
        const rows = parse(csv({ one: ([first]) => first, two: ([, second]) => second }, records));
        expect(rows).toHaveLength(records.length + 1);
        for (const [index, record] of records.entries())
          for (const [at, value] of record.entries()) {
            const written = rows[index + 1]?.[at] ?? '';
            expect(written.replace(/^'/, '')).toBe(value.replace(/\p{Cs}/gu, '\ufffd').replace(/^'/, ''));
            expect(written).not.toMatch(/^[=+\-@\t\r\n]/);
          }
      }),
    );
  });
});

describe('the tables', () => {
  it('hold every live note with what it stands on', () => {
    const rows = parse(
      notesTable([
        aNote('n1', { text: '=so?', tags: ['fair', 'June'] }),
        aNote('n2', { target: { type: 'person', personId: 'p', name: 'Marta Velichko' } }),
        aNote('n3', { deletedAt: NOW }),
      ]),
    );
    const records = rows
      .slice(1)
      .map((row) => Object.fromEntries(rows[0]?.map((name, at) => [name, row[at]]) ?? []));
    expect(records).toMatchObject([
      {
        id: 'n1',
        note: "'=so?",
        tags: 'fair, June',
        on: 'passage',
        quote: 'open in June',
        person: '',
        article: 'Story 1',
        created: '2026-03-05T12:00:00.000Z',
      },
      { id: 'n2', on: 'person', person: 'Marta Velichko', quote: '' },
    ]);
  });

  it('hold every claim with who says it, how the paper knows, and where it stands', () => {
    const claim = {
      articleId: FAIR.id,
      claim: 0,
      text: 'the fair will open',
      source: 'Velichko',
      personId: 'p',
      about: ['q', 'nobody'],
      kind: 'indirect',
      sourceKind: 'person',
      basis: 'paper',
      degree: 'stated',
      at: NOW,
      newestFirst: -NOW,
    } satisfies Partial<ClaimRecord>;
    const source = {
      claims: [claim as ClaimRecord],
      articles: [filed(FAIR, 'h')],
      people: [aPerson('p', 'Marta Velichko'), aPerson('q', 'Ilya Moskvin')],
    };
    expect(parse(claimsTable(source))[1]).toEqual([
      'the fair will open',
      'Velichko',
      'Marta Velichko',
      'Ilya Moskvin',
      'indirect',
      'person',
      'paper',
      'stated',
      'Story 1',
      'Ann Author',
      '2026-03-01T10:00:00+03:00',
      '2026-03-05T12:00:00.000Z',
      FAIR.url,
    ]);
  });
});
