/** A library with enough in it for lists of several pages. */
import { fileReading } from '../../../src/library/file-reading.ts';
import { saveNote } from '../../../src/library/notes.ts';
import type { Library } from '../../../src/library/open-library.ts';
import { analysis, article, claim, draftOn, person } from '../sample.ts';

const NAMES = ['Rita Osokina', 'Касым Токаев', 'Pavel Wagonek', 'Anna Ünal', 'Oleg Bely'];

/** The articles of the sample, the first read first. */
export const STORIES = Array.from({ length: 12 }, (_, number) =>
  article(number + 1, [
    `${NAMES[number % 5]}, a glazier, counted ${number} wagons.`,
    `The roof will hold, and the roof of barn ${number} too.`,
    `${NAMES[(number + 1) % 5]} saw it.`,
  ]),
);

/** When a story was read; two at a time share a moment. */
export const readAt = (number: number) => 1000 + Math.floor(number / 2) * 10;

/** Files them, with a claim by the first person, one about the second, and one of nobody in each. */
export async function fileMany(library: Library): Promise<void> {
  for (const [number, story] of STORIES.entries()) {
    const first = person(story, NAMES[number % 5] ?? '', {
      called: number % 5 > 1 ? 'a glazier' : 'the counter of wagons',
    });
    const second = person(story, NAMES[(number + 1) % 5] ?? '');
    const claims = [
      claim(story, `counted ${number} wagons`, 0),
      {
        ...claim(story, 'The roof will hold', 1, [0]),
        sourceKind: 'official',
        basis: { kind: 'public', words: null },
      } as const,
      claim(story, `barn ${number} too`, null, [1]),
    ];
    await fileReading(library, {
      article: story,
      hash: `hash${number}`,
      analysis: analysis([first, second], claims),
      engineVersion: 1,
      at: readAt(number),
    });
  }
  const [one, two, three] = STORIES;
  if (!one || !two || !three) throw new Error('the sample has three stories');
  await saveNote(library, { ...draftOn(one, 'roof', 'Ask about wagons'), id: 'n1' }, 2000);
  await saveNote(library, { ...draftOn(two, 'roof', 'another'), id: 'n2' }, 2001);
  const [rita] = await library.getAllFromIndex('people', 'name', 'Rita Osokina');
  const target = { type: 'person', personId: rita?.id ?? '', name: 'Rita Osokina' } as const;
  await saveNote(library, { ...draftOn(three, 'roof', 'who is this'), id: 'n3', target }, 2002);
}
