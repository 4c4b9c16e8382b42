import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/engine/analyze.ts';
import { VERB_FORMS } from '../../../src/engine/claims/verb-forms.ts';
import { STATEMENT_VERBS } from '../../../src/engine/lexicons/claims-verbs.ts';
import { expectedParts, foundFor, paragraphs, plainText } from '../claims/marked-example.ts';

describe('the verbs of stating', () => {
  it.each(STATEMENT_VERBS.map((row) => [`${row.lemma} ${row.particle ?? ''}`.trim(), row] as const))(
    '%s: its example is found whole',
    (_, { example }) => {
      expect(foundFor(example)).toEqual(expectedParts(example));
    },
  );

  it.each(STATEMENT_VERBS.map((row) => [row.lemma, row] as const))(
    '%s: its example has its degree',
    (_, row) => {
      const degrees = analyze({ blocks: paragraphs(plainText(row.example)) }).claims.map(
        ({ degree }) => degree,
      );
      expect(degrees).toContain(row.degree);
    },
  );

  it('has one row for a verb with a particle and one without', () => {
    const keys = STATEMENT_VERBS.map(({ lemma, particle }) => `${lemma} ${particle ?? ''}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it.each([
    ['says', 'third'],
    ['saying', 'ing'],
    ['denies', 'third'],
    ['denied', 'past'],
    ['admitting', 'ing'],
    ['accused', 'past'],
    ['written', 'past'],
    ['guaranteed', 'past'],
    ['announcing', 'ing'],
  ])('knows %s as the form "%s"', (form, name) => {
    expect(VERB_FORMS.get(form)?.form).toBe(name);
  });
});
