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
