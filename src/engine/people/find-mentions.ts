/** Finds where people are named: what the tagger sees, and then what the names that it found explain elsewhere in the article. */
import { opensTown } from '../lexicons/people-places.ts';
import { explainRun, type Known, learnNames } from './agreement.ts';
import { type NamedPlace, textOf, toPlace } from './named-place.ts';
import { formOpinions } from './opinions.ts';
import { namesScholar } from './roles/phrases.ts';
import type { Run } from './runs.ts';
import { findRussianMentions } from './russian/find-mentions.ts';
import { nominative, settleNames } from './russian/nominative.ts';
import { surelyNamed } from './russian/things.ts';
import { type TaggedRun, tagNames } from './tagger/tag.ts';
import type { Weights } from './tagger/weights.ts';
import { isToldThing } from './told-things.ts';
import type { Word } from './word.ts';
import type { Words } from './words.ts';

/** Finds every named place by the rules alone, in reading order. */
export function findMentionsByRules(words: Words): NamedPlace[] {
  if (words.language === 'ru') return findRussianMentions(words);
  return formOpinions(words)
    .filter(({ ground }) => ground !== null)
    .map((opinion) => toPlace(opinion.home, opinion, opinion.explain()));
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

/** "Staraya Pryazha": a town whose second word the tagger may take for a surname. */
function isTown(words: readonly Word[], { first, end }: Run): boolean {
  return end - first === 2 && opensTown(words[first]?.lower ?? '');
}

/** "Demographer Oleg Veresov": a profession that opens a sentence is no part of the name behind it. */
function withoutScholar(words: readonly Word[], name: Run): Run {
  const opens = name.end - name.first > 2 && namesScholar(words[name.first]?.lower ?? '');
  return opens ? { first: name.first + 1, end: name.end } : name;
}

/** Names that the article itself tells to be no people's, wherever it does. */
function toldThings(runs: readonly TaggedRun[]): ReadonlySet<string> {
  const things = new Set<string>();
  for (const { home, names, run } of runs)
    for (const name of [run, ...names])
      if (isToldThing(home.words, name)) things.add(textOf(home.words, name));
  return things;
}

/** What is left of a run's names without towns, and in Russian without those of streets and schools. */
function withoutThings(
  tagged: TaggedRun,
  language: Words['language'],
  things: ReadonlySet<string>,
): TaggedRun {
  const { home, run, names, chance, explain } = tagged;
  const least = run.first + (language === 'ru' ? surelyNamed(home, run) : 0);
  return {
    home,
    run,
    names: names
      .map((name) => withoutScholar(home.words, name))
      .filter(
        (name) => name.first >= least && !isTown(home.words, name) && !things.has(textOf(home.words, name)),
      ),
    chance: least > run.first ? 0 : chance,
    explain,
  };
}

/** A run's names: those that others explain, and of its own those that stand beside these. */
function placesIn(tagged: TaggedRun, known: Known): NamedPlace[] {
  const { home, names, explain } = tagged;
  const places = explainRun(tagged, known);
  const explained = places.length;
  for (const name of names) {
    const overlaps = places.some(
      ({ first, last }, at) => at < explained && first < name.end && name.first < last,
    );
    if (!overlaps) places.push(toPlace(home, name, explain(name)));
  }
  return places.length > 1 ? places.sort((a, b) => a.first - b.first) : places;
}

/** Finds every named place of a text, in reading order. */
export function findMentions(words: Words, weights: Weights): NamedPlace[] {
  const tagged = [...tagNames(words, weights)];
  const things = toldThings(tagged);
  const runs = tagged.map((run) => withoutThings(run, words.language, things));
  const known = learnNames(runs);
  const places: NamedPlace[] = [];
  for (const tagged of runs) for (const place of placesIn(tagged, known)) places.push(place);
  return words.language === 'ru' ? inNominative(places, words) : places;
}
