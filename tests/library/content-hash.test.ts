import { expect, it } from 'vitest';
import type { Block } from '../../src/engine/types.ts';
import { contentHash } from '../../src/library/content-hash.ts';

const paragraph = (text: string): Block => ({ kind: 'paragraph', text });

it('is SHA-256 in hexadecimal and the same for the same text', async () => {
  const blocks = [paragraph('One.'), paragraph('Two.')];
  expect(await contentHash(blocks)).toMatch(/^[0-9a-f]{64}$/);
  expect(await contentHash(blocks)).toBe(await contentHash(blocks.map((block) => ({ ...block }))));
});

it.each([
  ['another letter', [paragraph('One!'), paragraph('Two.')]],
  ['another kind', [paragraph('One.'), { kind: 'quote', text: 'Two.' } as const]],
  ['blocks cut elsewhere', [paragraph('One.Two.')]],
  ['another order', [paragraph('Two.'), paragraph('One.')]],
  ['a mark that looks like a boundary', [paragraph('One."],["paragraph","Two.')]],
])('differs for %s', async (_, blocks: readonly Block[]) => {
  expect(await contentHash(blocks)).not.toBe(await contentHash([paragraph('One.'), paragraph('Two.')]));
});

it('tells lone surrogates apart', async () => {
  expect(await contentHash([paragraph('\ud800')])).not.toBe(await contentHash([paragraph('\ud801')]));
});
