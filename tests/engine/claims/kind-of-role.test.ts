import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/engine/analyze.ts';
import type { SourceKind } from '../../../src/engine/types.ts';
import { paragraphs } from './marked-example.ts';

/** Kind of source of a text's last claim. */
const kindIn = (text: string) => analyze({ blocks: paragraphs(text) }).claims.at(-1)?.sourceKind;

describe('kind of a source, by one role', () => {
  it.each<readonly [string, SourceKind, string]>([
    [
      'whoever works for the body told of before',
      'organisation',
      'Calls have tripled, the aid group Zarya says. Many are afraid, says its psychologist Anna Ilyk.',
    ],
    [
      'an engineer of the builder',
      'organisation',
      'The contractor kept silent. Anna Ilyk, its chief engineer, said the pier was old.',
    ],
    [
      'whoever wrote the book told of before',
      'person',
      'The novel is about a pier. Its author, Anna Ilyk, said the pier was old.',
    ],
    [
      'whoever made the film told of before',
      'person',
      'The film opened in May. Its director, Anna Ilyk, said the pier was old.',
    ],
    [
      'whoever directs the studio of the film',
      'organisation',
      'The film studio closed in May. Its director, Anna Ilyk, said the pier was old.',
    ],
    [
      'whoever speaks for somebody without an office',
      'organisation',
      'Oleg Serov left in May. Serov’s spokeswoman, Anna Ilyk, said the pier was old.',
    ],
    [
      'a title, where what else is told says nothing',
      'organisation',
      'Hotelier Anna Ilyk, who has eight rooms in Tula, said the pier was old.',
    ],
  ])('%s', (_, kind, text) => {
    expect(kindIn(text)).toBe(kind);
  });
});
