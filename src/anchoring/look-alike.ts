/**
 * Telling an edited paragraph from a look-alike: "The governor of one region said 12 drones were shot down" is no edit of the same sentence
 * about another region. An edit changes words of every kind; a look-alike keeps the frame of the sentence and changes names and numbers.
 */
import type { Changes } from './evidence.ts';

/** A rate of change is not known beforehand: a Beta distribution over it, told as if so many changed and kept words had been seen. */
interface Prior {
  readonly changed: number;
  readonly kept: number;
}

/** Edits: one word in twelve on average, of whatever kind, often far fewer and sometimes a third. */
const EDITED: Prior = Object.freeze({ changed: 0.7, kept: 8 });
/** Look-alikes: most names and numbers differ … */
const OTHER_NAMES: Prior = Object.freeze({ changed: 3.5, kept: 1.5 });
/** … and next to nothing else does. */
const SAME_FRAME: Prior = Object.freeze({ changed: 0.3, kept: 30 });

/** Logarithm of the chance that exactly these words changed and those were kept (the Beta-binomial distribution, in a given order). */
function logChance(changed: number, kept: number, prior: Prior): number {
  let sum = 0;
  for (let seen = 0; seen < changed; seen++) sum += Math.log(prior.changed + seen);
  for (let seen = 0; seen < kept; seen++) sum += Math.log(prior.kept + seen);
  for (let seen = 0; seen < changed + kept; seen++) sum -= Math.log(prior.changed + prior.kept + seen);
  return sum;
}

/** How much likelier (natural logarithm) the changes are for a look-alike than for an edit. Negative for an edit. */
export function lookAlikeOdds({ namesKept, namesChanged, othersKept, othersChanged }: Changes): number {
  const lookAlike =
    logChance(namesChanged, namesKept, OTHER_NAMES) + logChance(othersChanged, othersKept, SAME_FRAME);
  return lookAlike - logChance(namesChanged + othersChanged, namesKept + othersKept, EDITED);
}
