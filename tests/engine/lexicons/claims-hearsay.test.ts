import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/engine/analyze.ts';
import { HEARSAY_ROWS } from '../../../src/engine/lexicons/claims-hearsay.ts';
import { claimsIn, expectedParts, foundFor, paragraphs, plainText } from '../claims/marked-example.ts';

const EXAMPLES = HEARSAY_ROWS.flatMap((row) =>
  [row.example, ...row.further].map((example) => ({ ...row, example })),
);

describe('what is stated while it is not said by whom', () => {
  it.each(EXAMPLES)('$example is found whole', ({ example }) => {
    expect(foundFor(example)).toEqual(expectedParts(example));
  });

  it.each(EXAMPLES)(
    '$example has its degree, and its source only where it names one',
    ({ example, degree }) => {
      const [claim] = analyze({ blocks: paragraphs(plainText(example)) }).claims;
      expect(claim).toMatchObject({ degree, sourceKind: example.includes('[') ? 'official' : 'none' });
    },
  );

  it.each([
    'Three sailors left the allegedly stolen boat.',
    'The ferry was reported to police.',
    'The ferry was reported missing.',
    'Anna Ilyk, reportedly the owner of the ferry, left on Monday.',
    'She thought to leave.',
    'The believed owner left.',
    'He is accused.',
  ])('is not found where nothing of the kind is stated: %s', (text) => {
    expect(claimsIn(text)).toEqual([]);
  });

  it('belongs to whoever speaks in its sentence', () => {
    expect(claimsIn('The ferry allegedly sank, Anna Ilyk said.')).toEqual([
      { source: 'Anna Ilyk', cue: 'said', content: ['The ferry allegedly sank'] },
    ]);
  });

  it('is not read in headlines, whose verbs are left out', () => {
    expect(analyze({ blocks: [{ kind: 'title', text: 'Owner Allegedly Sold Ferry' }] }).claims).toEqual([]);
  });

  it('does not take a quotation of the next paragraph away from who spoke before', () => {
    const text = [
      '“It sank,” said Anna Ilyk.',
      'The owner, a friend of Ilyk’s, is said to have left.',
      '“It was old.”',
    ].join('\n');
    expect(claimsIn(text).at(-1)).toMatchObject({ source: 'Anna Ilyk', content: ['It was old.'] });
  });
});
