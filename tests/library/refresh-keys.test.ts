import { expect, it } from 'vitest';
import { lookUpKeys } from '../../src/library/person-identity.ts';
import { refreshKeys } from '../../src/library/refresh-keys.ts';
import { freshLibrary } from './sample.ts';

it('finds people of an older engine by the keys of this one, and leaves the others alone', async () => {
  const library = await freshLibrary();
  const keys = lookUpKeys(['Marta Velichko']);
  const [key = ''] = keys;
  const old = {
    id: 'old',
    name: 'Marta Velichko',
    names: ['Marta Velichko'],
    keys: ['a key of old'],
    firstMet: 1,
  };
  const same = { ...old, id: 'same', keys };
  const single = { id: 'single', name: 'Orlov', names: [], keys: lookUpKeys(['Orlov']), firstMet: 1 };
  for (const person of [old, same, single]) await library.put('people', person);
  expect(await refreshKeys(library)).toBe(1);
  expect((await library.getAllFromIndex('people', 'keys', key)).map(({ id }) => id)).toEqual(['old', 'same']);
  expect(await library.get('people', 'single')).toEqual(single);
  expect(await refreshKeys(library)).toBe(0);
});

it('refreshes more people than it looks at together, and lets others ask between', async () => {
  const library = await freshLibrary();
  const writing = library.transaction('people', 'readwrite');
  for (let number = 0; number < 1200; number += 1)
    await writing.store.put({
      id: `id ${number}`,
      name: 'Marta Velichko',
      names: [],
      keys: ['old'],
      firstMet: 1,
    });
  await writing.done;
  const order: string[] = [];
  const all = refreshKeys(library).then((changed) => order.push(`refreshed ${changed}`));
  const other = library.get('people', 'id 7').then(() => order.push('answered'));
  await Promise.all([all, other]);
  expect(order).toEqual(['answered', 'refreshed 1200']);
  expect(await refreshKeys(library)).toBe(0);
});

it('does all that is left when it was cut off', async () => {
  const library = await freshLibrary();
  const keys = lookUpKeys(['Marta Velichko']);
  const old = { name: 'Marta Velichko', names: [], keys: ['old'], firstMet: 1 };
  await library.put('people', { ...old, id: 'a', keys });
  await library.put('people', { ...old, id: 'b' });
  expect(await refreshKeys(library)).toBe(1);
  expect((await library.get('people', 'b'))?.keys).toEqual(keys);
});
