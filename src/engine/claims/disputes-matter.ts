/** Claims with what they say, for the rules that compare what is claimed. */
import type { Claim, Span } from '../types.ts';
import { contentOf, cueOf, isOther, LOOKED_AT, type Scene, wordsAt } from './disputes-scene.ts';
import { type Proposition, propositionOf, propositionsOf, stemOf } from './propositions.ts';

/** A proposition and the stretch of content in which it stands. */
export interface Part extends Proposition {
  readonly span: Span;
}

export interface Matter {
  readonly claim: Claim;
  readonly whole: Proposition;
  readonly parts: readonly Part[];
  /** Stems of the cue and of the speaker's surname: who confessed is spoken of as having made "the confession". */
  readonly speaking: readonly string[];
}

function partsOf(scene: Scene, span: Span): Part[] {
  return propositionsOf(wordsAt(scene, span)).map((proposition) => ({ ...proposition, span }));
}

function readMatter(scene: Scene, claim: Claim): Matter {
  const person = claim.source?.person ?? null;
  const surname = person === null ? '' : (scene.people[person]?.name.split(' ').at(-1) ?? '');
  return {
    claim,
    whole: propositionOf(contentOf(scene, claim)),
    parts: claim.content.flatMap((span) => partsOf(scene, span)),
    speaking: [cueOf(scene, claim), surname].filter((words) => words !== '').map(stemOf),
  };
}

export function readMatters(scene: Scene): readonly Matter[] {
  return scene.claims.map((claim) => readMatter(scene, claim));
}

/** An earlier claim of another source, with its index. */
export interface Earlier {
  readonly at: number;
  readonly other: Matter;
}

/** The claims of other sources before one, the nearest last. */
export function earlierOfOthers(scene: Scene, matters: readonly Matter[], index: number): Earlier[] {
  const claim = scene.claims[index];
  if (!claim) return [];
  const from = Math.max(0, index - LOOKED_AT);
  return matters
    .slice(from, index)
    .map((other, offset) => ({ at: from + offset, other }))
    .filter(({ other }) => isOther(scene, other.claim, claim));
}
