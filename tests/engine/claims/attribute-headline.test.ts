import { expect, it } from 'vitest';
import { analyze } from '../../../src/engine/analyze.ts';
import type { Block } from '../../../src/engine/types.ts';
import { expectedParts, partsOf, plainText } from './marked-example.ts';

function claimsOfHeadline(title: string) {
  const blocks: Block[] = [
    { kind: 'title', text: title },
    { kind: 'paragraph', text: 'It rained.' },
  ];
  return analyze({ blocks }).claims.map((claim) => partsOf(blocks, claim));
}

it.each([
  ['the source last', '{Drone Kills 3 in Belgorod}, [Governor] (Says)'],
  ['the source last, after a comma in the content', '{Omsk, Tomsk Sign Gas Deal}, [Ministry] (Says)'],
  ['the source behind the verb', '{Talks Have Failed}, (Says) [Kremlin Spokesman]'],
  ['who acts first', '[Violinist] Appears on State TV, (Says) {He ‘Left Voluntarily’}'],
  ['who acts first, promising', '[Minister] Meets Miners, (Vows) {to Pay Wages by June}'],
  ['who acts first, with a label', '[Lawyer] Quits Case, (Calls) {Trial ‘Farce’}'],
  ['somebody else than acts', 'Police Detain Activist, [Family] (Says) {He Was Beaten}'],
  ['several', '{Port Burns in Odesa, Killing 4}, [Officials] (Say)'],
])('a headline names %s: %s', (_, example) => {
  expect(claimsOfHeadline(plainText(example))).toContainEqual(expectedParts(example));
});

it('keeps what the same headline states before', () => {
  expect(claimsOfHeadline('Pianist Denies Charges, Says He Was Beaten').map(({ cue }) => cue)).toEqual([
    'Denies',
    'Says',
  ]);
});

it.each(['How Putin Talks, and What He Says', 'Mayor Resigns, Citing Health'])(
  'finds none in “%s”',
  (title) => {
    expect(claimsOfHeadline(title)).toEqual([]);
  },
);
