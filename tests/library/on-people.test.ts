/** The walk finds what asking for each person would find, whichever of them have something. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { keepDraft } from '../../src/library/drafts.ts';
import { onPeople } from '../../src/library/on-people.ts';
import { freshLibrary } from './sample.ts';

/** Letters whose order by UTF-16 units is not that of any language. */
const ids = fc.array(fc.constantFrom('a', 'A', 'ab', 'b', 'é', 'z', '\u{1f600}', '\uffee'), { maxLength: 8 });

it('finds all records of some people, and no others', async () => {
  await fc.assert(
    fc.asyncProperty(ids, ids, async (noted, asked) => {
      const library = await freshLibrary();
      for (const [at, personId] of noted.entries()) {
        const target = { type: 'person', personId, name: 'Marta Velichko' } as const;
        const draft = { id: `d${at}`, target, articleId: 'tmt:1', text: 'x', tags: [], edited: null };
        await keepDraft(library, draft, at);
      }
      const found = await onPeople(library.transaction('drafts').store.index('personId'), asked);
      const wanted = noted.flatMap((personId, at) => (asked.includes(personId) ? [`d${at}`] : []));
      expect(found.map(({ id }) => id).sort()).toEqual(wanted.sort());
      library.close();
    }),
    { numRuns: 60 },
  );
});
