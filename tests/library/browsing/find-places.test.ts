/** Notes whose words are gone are told from those whose words still stand, over many articles at once. */
import { beforeEach, expect, it } from 'vitest';
import { findPlaces } from '../../../src/library/browsing/find-places.ts';
import { fileReading } from '../../../src/library/file-reading.ts';
import { saveNote } from '../../../src/library/notes.ts';
import type { Library } from '../../../src/library/open-library.ts';
import { analysis, article, draftOn, freshLibrary } from '../sample.ts';

const ELSEWHERE = 'Nine planks of the bridge were counted at noon by the keeper of the ford.';
const SEALS = 'The seals were whole when the train left the yard on Monday.';

let library: Library;

async function file(paragraphs: readonly string[], hash: string, at: number, number = 1) {
  const read = article(number, paragraphs);
  await fileReading(library, { article: read, hash, analysis: analysis([]), engineVersion: 1, at });
  return read;
}

beforeEach(async () => {
  library = await freshLibrary();
});

it('says which words stand, and which are gone from the text that was read last', async () => {
  const first = await file([SEALS, ELSEWHERE], 'first', 1);
  const other = await file([ELSEWHERE], 'other', 2, 2);
  await saveNote(library, { ...draftOn(first, SEALS), id: 'on seals' }, 3);
  await saveNote(library, { ...draftOn(other, ELSEWHERE), id: 'on planks' }, 3);
  expect(await findPlaces(library, ['on seals', 'on planks'])).toEqual([
    { id: 'on seals', found: 'certain' },
    { id: 'on planks', found: 'certain' },
  ]);
  await file([ELSEWHERE], 'later', 4);
  expect(await findPlaces(library, ['on seals', 'on planks'])).toEqual([
    { id: 'on seals', found: 'gone' },
    { id: 'on planks', found: 'certain' },
  ]);
});

it('says nothing of notes on people, and of notes that are not there', async () => {
  const read = await file([SEALS], 'first', 1);
  const target = { type: 'person', personId: 'p1', name: 'Somebody' } as const;
  await saveNote(library, { ...draftOn(read, SEALS), id: 'on somebody', target }, 2);
  expect(await findPlaces(library, ['on somebody', 'nobody wrote this'])).toEqual([]);
});
