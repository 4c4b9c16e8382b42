import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { keepDraft } from '../../src/library/drafts.ts';
import { fileReading } from '../../src/library/file-reading.ts';
import { listTags } from '../../src/library/list-tags.ts';
import { deleteNote, restoreNote, saveNote } from '../../src/library/notes.ts';
import type { Library } from '../../src/library/open-library.ts';
import { cleanTags, LONGEST_TAG, MOST_TAGS, sameTags, tagKey } from '../../src/library/tags.ts';
import { analysis, anyText, article, draftOn, freshLibrary } from './sample.ts';

describe('cleanTags', () => {
  it.each([
    ['nothing', [], []],
    ['spaces at the ends, and empty ones', [' grain ', '', ' \t'], ['grain']],
    ['doubled spaces and lines', ['two\n  words'], ['two words']],
    ['one again in other capitals: the first spelling stays', ['Grain', 'port', 'GRAIN'], ['Grain', 'port']],
    ['one again in Cyrillic capitals', ['Зерно', 'зерно'], ['Зерно']],
    ['one again in composed letters', ['cafe\u0301', 'caf\u00e9'], ['caf\u00e9']],
    ['half of a pair', ['a\ud83d'], ['a']],
    ['the order of the reader', ['z', 'a', 'm'], ['z', 'a', 'm']],
  ])('%s', (_, given, kept) => {
    expect(cleanTags(given)).toEqual(kept);
  });

  it('cuts a tag that is too long, between two characters', () => {
    const [long] = cleanTags(['🧺'.repeat(LONGEST_TAG + 5)]);
    expect(long).toBe('🧺'.repeat(LONGEST_TAG));
  });

  it('keeps the first thirty', () => {
    const many = Array.from({ length: MOST_TAGS + 3 }, (_, index) => `tag ${index}`);
    expect(cleanTags(many)).toEqual(many.slice(0, MOST_TAGS));
  });

  it('makes of any texts what it would make no different again, none empty and none twice', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 40 }), (given) => {
        const kept = cleanTags(given);
        expect(cleanTags(kept)).toEqual(kept);
        expect(new Set(kept.map(tagKey)).size).toBe(kept.length);
        expect(kept.every((tag) => tag.trim() !== '' && [...tag].length <= LONGEST_TAG)).toBe(true);
      }),
    );
  });
});

it('sameTags looks at the order too', () => {
  expect(sameTags(['a', 'b'], ['a', 'b'])).toBe(true);
  expect(sameTags(['a', 'b'], ['b', 'a'])).toBe(false);
  expect(sameTags(['a'], ['a', 'b'])).toBe(false);
});

describe('the tags of a library', () => {
  const FERRY = article(3, ['The ferry runs on Sundays, said the pilot.']);
  let library: Library;
  beforeEach(async () => {
    library = await freshLibrary();
    await fileReading(library, {
      article: FERRY,
      hash: 'h',
      analysis: analysis([]),
      engineVersion: 1,
      at: 1,
    });
  });
  const tagged = async (words: string, tags: readonly string[]) => {
    const draft = { ...draftOn(FERRY, words), tags };
    return saveNote(library, draft, 5);
  };

  it('are listed with how many notes have them, those used most first, in the spelling used most', async () => {
    await tagged('ferry', ['boats', 'Sunday']);
    await tagged('Sundays', ['sunday']);
    await tagged('pilot', ['sunday', 'people']);
    expect(await listTags(library)).toEqual([
      { tag: 'sunday', count: 3 },
      { tag: 'boats', count: 1 },
      { tag: 'people', count: 1 },
    ]);
  });

  it('leave out the trash, and come back with a note', async () => {
    const { id } = await tagged('ferry', ['boats']);
    await deleteNote(library, id, 6);
    expect(await listTags(library)).toEqual([]);
    await restoreNote(library, id);
    expect(await listTags(library)).toEqual([{ tag: 'boats', count: 1 }]);
  });

  it('are kept clean, whatever was asked', async () => {
    const note = await tagged('ferry', [' boats ', 'Boats', '']);
    expect(note.tags).toEqual(['boats']);
    await keepDraft(library, { ...draftOn(FERRY, 'pilot'), id: 'd', tags: ['  '] }, 6);
    expect(await library.get('drafts', 'd')).toMatchObject({ tags: [] });
  });

  it('are changed by a later saving alone, and a draft of the same words with other tags is a draft', async () => {
    const draft = { ...draftOn(FERRY, 'ferry', 'why?'), tags: ['boats'] };
    const first = await saveNote(library, draft, 5);
    await keepDraft(library, { ...draft, edited: 5 }, 6);
    expect(await library.count('drafts')).toBe(0);
    const more = { ...draft, tags: ['boats', 'Sunday'], edited: first.updatedAt };
    await keepDraft(library, more, 7);
    expect(await library.get('drafts', draft.id)).toMatchObject({ tags: ['boats', 'Sunday'] });
    expect(await saveNote(library, more, 8)).toMatchObject({ tags: ['boats', 'Sunday'], updatedAt: 8 });
    expect(await library.count('drafts')).toBe(0);
  });
});
