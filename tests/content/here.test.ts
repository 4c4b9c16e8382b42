/** On a host that the reader allowed, only pages of the paper are read. */
import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { isToBeRead } from '../../src/content/here.ts';

const page = (html: string) =>
  parseHTML(`<!doctype html><html>${html}</html>`).document as unknown as Document;
const PAPER = page(
  '<head><meta property="og:site_name" content="The Moscow Times"></head><body><div class="article__content" y-name="article-content"></div></body>',
);
const OTHER = page('<head><title>Recipes</title></head><body><p>Soup</p></body>');

it.each([
  ['the paper’s own host, whatever the page', OTHER, 'https:', 'www.themoscowtimes.com', true],
  ['a mirror of the paper', PAPER, 'https:', 'reading-room.example', true],
  ['another page of a host that was allowed', OTHER, 'https:', 'reading-room.example', false],
  ['our own page with the example', OTHER, 'chrome-extension:', 'abcdef', true],
  ['the example article of a development build', OTHER, 'http:', '127.0.0.1', true],
])('%s', (_, document, protocol, hostname, read) => {
  expect(isToBeRead(document, { protocol, hostname })).toBe(read);
});
