/** Notes on the same words are all found from each of them. */
import { expect, it } from 'vitest';
import type { Reading } from '../../../src/library/reading.ts';
import { notesOver } from '../../../src/ui/reading/notes-on.ts';
import { passageNote } from '../../gallery/readings/notes.ts';
import { WAGONS } from '../../gallery/readings/wagons.ts';

const on = (id: string, quote: string, gone = false) =>
  passageNote(WAGONS.article.blocks, { id, quote, text: id, gone });
const SENTENCE = on('sentence', 'the seals on at least two of the six wagons had been replaced');
const PHRASE = on('phrase', 'at least two of the six');
const WORD = on('word', 'seals');
const GONE = on('gone', 'two of the seven', true);
const reading: Reading = { ...WAGONS, notes: [SENTENCE, PHRASE, WORD, GONE] };
const ids = (placed: typeof WORD) => notesOver(reading, placed).map(({ note }) => note.id);

it('lists the others that share a word, the shortest first', () => {
  expect(ids(SENTENCE)).toEqual(['word', 'phrase']);
  expect(ids(PHRASE)).toEqual(['sentence']);
  expect(ids(WORD)).toEqual(['sentence']);
});

it('lists none for a note whose words are gone', () => {
  expect(ids(GONE)).toEqual([]);
});
