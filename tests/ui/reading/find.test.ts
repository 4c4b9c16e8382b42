/** Search within an article: as a reader types, not as an author writes. */
import { expect, it } from 'vitest';
import {
  fits,
  foundCounts,
  textsOfClaim,
  textsOfPerson,
  textsOfWritten,
} from '../../../src/ui/reading/find.ts';
import { notesOnClaim, notesOnPerson } from '../../../src/ui/reading/notes-on.ts';
import { writtenOn } from '../../../src/ui/reading/written-on.ts';
import { passageNote } from '../../gallery/readings/notes.ts';
import { BLOCKS, claimIndex, personIndex, WAGONS } from '../../gallery/readings/wagons.ts';

it.each([
  ['', ['anything'], true],
  ['naif', ['Naïf'], true],
  ['ЕЩЕ', ['ещё'], true],
  ['late train', ['the train', 'came late'], true],
  ['late bus', ['the train', 'came late'], false],
  ['.*', ['anything'], false],
])('“%s” in %j: %s', (query, texts, expected) => {
  expect(fits(query, texts)).toBe(expected);
});

it('finds a person by name, other spelling and role', () => {
  const texts = textsOfPerson(WAGONS, personIndex('Aizada Toktogulova'));
  for (const query of ['toktogulova', 'ayzada', 'customs post']) expect(fits(query, texts)).toBe(true);
  expect(textsOfPerson(WAGONS, 99)).toEqual([]);
});

it('finds a claim by its words and by who says it, also where the article says “he”', () => {
  const index = claimIndex('I did not ask');
  const claim = WAGONS.analysis.claims[index];
  if (!claim) throw new Error('no such claim');
  expect(fits('abdyldaev twice', textsOfClaim(WAGONS, { index, claim }))).toBe(true);
});

it('finds a claim by how the article knows, in the words that stand under it', () => {
  const index = claimIndex('the train had been');
  const claim = WAGONS.analysis.claims[index];
  if (!claim) throw new Error('no such claim');
  const texts = textsOfClaim(WAGONS, { index, claim });
  expect(fits('telev', texts)).toBe(true);
  expect(fits('said axle', texts)).toBe(true);
  expect(fits('telegram', texts)).toBe(false);
});

it('finds a note by its words and by those it stands on', () => {
  const texts = writtenOn(WAGONS).map(textsOfWritten);
  expect(texts.filter((each) => fits('seals', each))).toHaveLength(1);
  expect(texts.filter((each) => fits('seven', each))).toHaveLength(1);
});

it('gives each card its notes', () => {
  expect(notesOnPerson(WAGONS, personIndex('Nurlan Abdyldaev'))).toHaveLength(1);
  expect(notesOnPerson(WAGONS, personIndex('Emil Karagulov'))).toEqual([]);
  const claim = WAGONS.analysis.claims[claimIndex('the seals')];
  const { note, place } = passageNote(BLOCKS, { id: 'n', quote: 'the seals on at least two', text: '' });
  if (!claim || note.target.type !== 'passage') throw new Error('no such claim');
  const onClaim = { note: { ...note, target: { ...note.target, type: 'claim' as const } }, place };
  const reading = { ...WAGONS, notes: [...WAGONS.notes, onClaim] };
  expect(notesOnClaim(reading, claim)).toEqual([onClaim]);
  const other = WAGONS.analysis.claims[claimIndex('a fantasy')];
  expect(other && notesOnClaim(reading, other)).toEqual([]);
});

it('counts what fits in each list, and all of it without a search', () => {
  expect(foundCounts(WAGONS, 'seals')).toEqual({ people: 0, claims: 1, notes: 1 });
  const { people, claims } = WAGONS.analysis;
  expect(foundCounts(WAGONS, ' ')).toEqual({
    people: people.length,
    claims: claims.length,
    notes: writtenOn(WAGONS).length,
  });
});
