/** Finds people in paragraphs of a test, with the weights that ship, and says them in words instead of offsets. */
import { readFileSync } from 'node:fs';
import { findPeople } from '../../../src/engine/people/find-people.ts';
import { readWeights } from '../../../src/engine/people/tagger/weights.ts';
import { readText } from '../../../src/engine/text/text.ts';
import type { Block } from '../../../src/engine/types.ts';

const FILE = new URL('../../../src/engine/people/weights.bin', import.meta.url);

export const weights = readWeights(new Uint8Array(readFileSync(FILE)).buffer);

export interface NamedPerson {
  readonly name: string;
  readonly mentions: readonly string[];
  readonly roles: readonly string[];
}

export function peopleIn(blocks: readonly Block[]): NamedPerson[] {
  return findPeople(readText(blocks), weights).map(({ name, mentions, roles }) => ({
    name,
    mentions: mentions.map(({ block, start, end }) => (blocks[block]?.text ?? '').slice(start, end)),
    roles: roles.map(({ text }) => text),
  }));
}

export function peopleOf(...paragraphs: readonly string[]): NamedPerson[] {
  return peopleIn(paragraphs.map((text) => ({ kind: 'paragraph', text })));
}

/** Every mention of a text, in the order of the people. */
export function mentionsOf(...paragraphs: readonly string[]): string[] {
  return peopleOf(...paragraphs).flatMap(({ mentions }) => mentions);
}

/** The roles of the person whose name ends so. */
export function rolesOf(surname: string, ...paragraphs: readonly string[]): readonly string[] {
  return peopleOf(...paragraphs).find(({ name }) => name.endsWith(surname))?.roles ?? [];
}
