import { expect, it } from 'vitest';
import { addressOf, EXAMPLE_URL } from '../../../src/ui/components/article-address.ts';
import { EXAMPLE } from '../../../src/ui/welcome/example-article.ts';

it.each([
  ['the example is found on our own page', EXAMPLE.url, '/welcome.html#try'],
  ['also where an address leads to its words', `${EXAMPLE_URL}#:~:text=Lapshin`, '/welcome.html#try'],
  [
    'an article at its own address',
    'https://www.themoscowtimes.com/x-a1',
    'https://www.themoscowtimes.com/x-a1',
  ],
])('%s', (_, url, address) => {
  expect(addressOf(url)).toBe(address);
});
