/**
 * The engine's table of contents: text → people → claims. Pure: no document, no browser, no clock.
 */
import { findClaims } from './claims/find-claims.ts';
import { createCast } from './people/cast.ts';
import { findPeople } from './people/find-people.ts';
import { readText } from './text/text.ts';
import type { Analysis, Block } from './types.ts';

/** Counts up whenever the same text would be analysed differently; stored analyses of an older number are made anew. */
export const ENGINE_VERSION = 1;

/** Finds the people and the claims of a text. Never throws, whatever the text. Time is linear in its length. */
export function analyze(input: { readonly blocks: readonly Block[] }): Analysis {
  const text = readText(input.blocks);
  const people = findPeople(text);
  return { language: text.language, people, claims: findClaims(text, createCast(text, people)) };
}
