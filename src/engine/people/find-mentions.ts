/** Finds where people are named: what the tagger sees, and then what the names that it found explain elsewhere in the article. */
import { explainRun, learnNames } from './agreement.ts';
import { type NamedPlace, toPlace } from './named-place.ts';
import { formOpinions } from './opinions.ts';
import { findRussianMentions } from './russian/find-mentions.ts';
import { nominative, settleNames } from './russian/nominative.ts';
import { tagNames } from './tagger/tag.ts';
import type { Weights } from './tagger/weights.ts';
import type { Words } from './words.ts';

/** Finds every named place by the rules alone, in reading order. */
export function findMentionsByRules(words: Words): NamedPlace[] {
  if (words.language === 'ru') return findRussianMentions(words);
  return formOpinions(words)
    .filter(({ ground }) => ground !== null)
    .map((opinion) => toPlace(opinion.home, opinion, opinion.reasons));
}

/** In Russian text a name is shown, and compared with others, in the nominative. */
function inNominative(places: readonly NamedPlace[], { blocks }: Words): NamedPlace[] {
  const named = places.map(({ block, first, last }) => ({
    words: blocks[block]?.words ?? [],
    run: { first, end: last },
  }));
  const settled = settleNames(named);
  return places.map((place, at) => {
    const words = nominative(named[at]?.words ?? [], { first: place.first, end: place.last }, settled);
    return { ...place, words, name: words.join(' ') };
  });
}

/** Finds every named place of a text, in reading order. */
export function findMentions(words: Words, weights: Weights): NamedPlace[] {
  const runs = tagNames(words, weights);
  const known = learnNames(runs);
  const places = runs.flatMap((tagged) => {
    const { home, names, explain } = tagged;
    const explained = explainRun(tagged, known);
    const own = names
      .filter((name) => !explained.some(({ first, last }) => first < name.end && name.first < last))
      .map((name) => toPlace(home, name, explain(name)));
    return [...explained, ...own].sort((a, b) => a.first - b.first);
  });
  return words.language === 'ru' ? inNominative(places, words) : places;
}
