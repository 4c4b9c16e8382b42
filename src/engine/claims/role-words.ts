/** What the words of a role tell beside the body that it names. */
import { PRIVATE_THINGS, WORKS } from '../lexicons/claims-heads.ts';
import { isHumanNoun } from '../lexicons/people-nouns.ts';
import { titleKind } from '../lexicons/people-titles.ts';
import { wordSet } from '../lexicons/word-list.ts';
import {
  bareWord,
  bodyKindOf,
  entryEndingAt,
  isOwner,
  namesLand,
  namesSomething,
  ownerless,
} from './bodies.ts';
import type { Parts } from './role-parts.ts';

/** "the owner of the house", "the goat’s owner". */
export function ownsPrivately({ core, after, headAt }: Parts): boolean {
  const phrases = [core.slice(0, headAt), after[0] ?? []];
  return phrases.some(
    (words) =>
      words.some((word) => PRIVATE_THINGS.has(ownerless(word))) &&
      entryEndingAt(words, words.length) === null,
  );
}

const SCHOLARS_UNITS = wordSet(
  'laboratory lab study research analysis analytics forecasting chair sector sociology',
);
const SCHOLARS_PARTS = wordSet('department faculty school center centre program');
const SCHOLARS_BODIES = wordSet('university institute academy observatory college conservatory polytechnic');

/** "head of the permafrost laboratory", "of the department of history at the university": a scholar, who speaks for none of them. */
export function ofScholars({ core, after, headAt }: Parts): boolean {
  const [of = [], ...others] = after;
  const unit = [core[headAt - 1], of[0] === 'of' ? of.at(-1) : undefined].flatMap((word = '') => [
    word,
    bareWord(word),
  ]);
  if (unit.some((word) => SCHOLARS_UNITS.has(word))) return true;
  const whole = others.flat().map(bareWord);
  return unit.some((word) => SCHOLARS_PARTS.has(word)) && whole.some((word) => SCHOLARS_BODIES.has(word));
}

const OF_PRIZE = /-(?:nominated|winning)$/;

/** Of what is made or played: "the film’s director", "leader of the rock band". */
export function ofWork({ core, after, headAt }: Parts): boolean {
  if (core.slice(0, headAt).some((word) => OF_PRIZE.test(word))) return true;
  const [link = '', ...of] = after[0] ?? [];
  const before = ownerless(core.slice(0, headAt).at(-1) ?? '');
  // A commercial manager makes no commercials.
  return (
    (WORKS.has(bareWord(before)) && before !== 'commercial') ||
    (link === 'of' && of.some((word) => WORKS.has(bareWord(word))))
  );
}

const OWNERS = wordSet('his her its their');

/** Whose deputy somebody is, where the words tell ("Serov’s deputy"). */
export function deputyOfSomebody({ core, headAt }: Parts): boolean {
  const owner = core[headAt - 1] ?? '';
  return (
    core.length === headAt + 1 &&
    (isOwner(owner) || OWNERS.has(owner)) &&
    bareWord(core[headAt] ?? '') === 'deputy' &&
    bodyKindOf([owner]) === null &&
    !namesLand([owner])
  );
}

const LAWS = wordSet('law bill amendment legislation decree');

/** "the bill’s author", "author of the law", and not of a book about the state. */
export function holdsLaw({ core, after }: Parts): boolean {
  return [...core, ...(after[0] ?? [])].some((word) => LAWS.has(bareWord(word)));
}

const NATIONS = wordSet('un u.n iaea unesco unicef unhcr');

/** "U.N. investigators", who serve no state. */
export function ofNations({ core, after, headAt }: Parts): boolean {
  if (bareWord(core[headAt] ?? '') === 'ambassador') return false;
  const of = after[0]?.[0] === 'to' ? [] : (after[0] ?? []);
  return [...core.slice(0, headAt), ...of].some((word) => NATIONS.has(ownerless(word)));
}

/** "the plaintiffs’ representative", "a spokesman for the families": whoever speaks for people speaks for no body. */
export function speaksForPeople({ core, after, headAt }: Parts): boolean {
  const owner = core[headAt - 1] ?? '';
  const [link = '', ...whom] = after[0] ?? [];
  const last = isOwner(owner) ? ownerless(owner) : FOR_PEOPLE.has(link) ? (whom.at(-1) ?? '') : '';
  const one = bareWord(last);
  if (PEOPLE.has(one)) return true;
  return (
    one !== last && bodyKindOf([last]) === null && (isHumanNoun(one) || WORKERS.has(titleKind(one) ?? ''))
  );
}

const FOR_PEOPLE = wordSet('of for');

const WORKERS = wordSet('work kin standing');

const PEOPLE = wordSet(
  'plaintiff victim family relative parent defendant survivor resident passenger worker inmate prisoner striker protester refugee migrant villager tenant homeowner depositor patient investor couple widow hostage crew',
);

const OF_NAME = /\s(?:of|at|with|for) (?:the )?(?:[a-z-]+ ){0,2}\p{Lu}/u;

/** "Coach of Zarya", "owner of the Dark Cup": of what has a name, and is no place. */
export function isOfName(role: string, { after }: Parts): boolean {
  const [, first = ''] = after[0] ?? [];
  if (OWNERS.has(first)) return false;
  return namesSomething(after[0]?.slice(1) ?? []) && OF_NAME.test(role);
}
