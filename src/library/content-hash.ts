/** The identity of a text: equal hashes mean that nothing needs to be analysed again. */
import type { Block } from '../engine/types.ts';

/** SHA-256 over the kinds and texts of the blocks, in hexadecimal. */
export async function contentHash(blocks: readonly Block[]): Promise<string> {
  // JSON keeps blocks apart whatever stands in them, and lone surrogates distinct.
  const bytes = new TextEncoder().encode(JSON.stringify(blocks.map(({ kind, text }) => [kind, text])));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
