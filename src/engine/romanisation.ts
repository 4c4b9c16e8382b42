/** Names across spellings and scripts: what the engine merges mentions with, and the library recognises people by. */
export { romanise } from './romanisation/cyrillic.ts';
export { nameKey, wordKey } from './romanisation/name-key.ts';
export { foldLookAlikes } from './text/look-alikes.ts';
