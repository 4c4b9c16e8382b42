/** A copy of as many notes, people and corrections as are asked for, by invented names. */
import type { Copy } from '../../src/transfer/copy.ts';
import { EMPTY_COPY } from '../../src/transfer/copy.ts';
import { aCorrection, aNote, NOW } from './a-library.ts';

const FIRST = ['Marta', 'Ilya', 'Vera', 'Semyon', 'Zoya', 'Timur', 'Rada', 'Lev', 'Nina', 'Pyotr'];
const letters = (n: number) => [...String(n)].map((digit) => 'abelnorstu'[Number(digit)]).join('');

export function largeCopy(count: number): Copy {
  const numbers = Array.from({ length: count }, (_, n) => n);
  const nameOf = (n: number) => `${FIRST[n % 10]} Vel${letters(n)}ova`;
  const idOf = (n: number) => `person-${n}`;
  return {
    ...EMPTY_COPY,
    people: numbers.map((n) => ({ id: idOf(n), name: nameOf(n), names: [nameOf(n)], firstMet: NOW })),
    notes: numbers.map((n) =>
      aNote(`note-${n}`, {
        articleId: `tmt:${n % 50}`,
        deletedAt: n % 7 === 0 ? NOW : null,
        tags: n % 5 === 0 ? ['five'] : [],
        ...(n % 3 === 0 ? { target: { type: 'person', personId: idOf(n), name: nameOf(n) } } : {}),
      }),
    ),
    corrections: numbers.map((n) =>
      aCorrection(`correction-${n}`, {
        articleId: `tmt:${n % 50}`,
        act: { type: 'not-person', person: { name: nameOf(n), names: [nameOf(n)], personId: idOf(n) } },
      }),
    ),
  };
}
