/**
 * The engine's table of contents: text → people → claims → disputes. Pure: no document, no browser, no clock.
 */
import './lexicons-together.ts';
import { findDisputes } from './claims/disputes.ts';
import { findClaims } from './claims/find-claims.ts';
import { createCast } from './people/cast.ts';
import { findPeople } from './people/find-people.ts';
import { readWeights, type Weights } from './people/tagger/weights.ts';
import { readText } from './text/text.ts';
import type { Analysis, Block } from './types.ts';

/** Counts up whenever the same text would be analysed differently; stored analyses of an older number are made anew. */
export const ENGINE_VERSION = 11;

/** Finds the people and the claims of a text. Never throws, whatever the text. Time is linear in its length. */
export type Analyzer = (input: { readonly blocks: readonly Block[] }) => Analysis;

function analyzerWith(weights: Weights | null): Analyzer {
  return ({ blocks }) => {
    const text = readText(blocks);
    const people = findPeople(text, weights);
    const claims = findClaims(text, createCast(text, people));
    return { language: text.language, people, claims, disputes: findDisputes({ text, people, claims }) };
  };
}

/** An analyzer with the weights of `people/weights.bin`. Throws an Error for weights of another form. */
export function createAnalyzer(weights: ArrayBuffer): Analyzer {
  return analyzerWith(readWeights(weights));
}

/** Analyses by the rules alone, for callers that hold no weights: misses more names than `createAnalyzer`. */
export const analyze: Analyzer = analyzerWith(null);
