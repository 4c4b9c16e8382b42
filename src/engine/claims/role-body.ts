/** The body that a role names. */
import type { Speaks } from '../lexicons/claims-heads.ts';
import { wordSet } from '../lexicons/word-list.ts';
import { bareWord, bodyKindOf, entryAcross, namesLand, namesSomething } from './bodies.ts';
import type { Parts } from './role-parts.ts';

const BEFORE_BODY = wordSet('of for at with under');

/** The phrases of a role that may name its body, the likeliest first: "of the port" before "port", "port" before "in Omsk". */
function placesOfBody({ core, after, headAt }: Parts): (readonly string[])[] {
  const before = core.slice(0, headAt);
  const [first = [], ...others] = after;
  return BEFORE_BODY.has(first[0] ?? '') || headAt === 0
    ? [first, before, ...others]
    : [before, first, ...others];
}

const RULES = wordSet('of for from');

/** Whether a role is of a land, and not only in one: "Chechen leader", "head of Tuva", but no "head of a tea house in Tuva". */
export function ruledLand({ core, after, headAt }: Parts): boolean {
  const [link = '', ...land] = after[0] ?? [];
  return namesLand(core.slice(0, headAt)) || (RULES.has(link) && namesLand(land) && !namesSomething(land));
}

/** Parts of a body, which are of its kind: "head of the Omsk bureau of the aid group". */
const UNIT = wordSet(
  'bureau branch office department division arm wing section chapter desk unit delegation mission',
);

const OF_BODY = wordSet('of for at');

/** The phrases that name a body, without one that only names a part of what the next names. */
function bodiesNamed(places: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const [first = [], ...others] = places;
  const further = others.find(([link = '']) => OF_BODY.has(link));
  return UNIT.has(first.at(-1) ?? '') && further && bodyKindOf(further) ? [further, ...places] : places;
}

export function bodyOf(parts: Parts, land: boolean): Speaks | null {
  const across = parts.after.length > 1 ? entryAcross(parts.after.flat()) : null;
  if (across) return across;
  const employer = parts.after
    .slice(1)
    .find(([link]) => link === 'at')
    ?.slice(1);
  const employs = employer && (bodyKindOf(employer) ?? (namesSomething(employer) ? 'organisation' : null));
  if (employs) return employs;
  const places = bodiesNamed(placesOfBody(parts));
  for (const words of places) {
    const kind = bodyKindOf(words);
    if (kind) return kind;
  }
  const ofLand = parts.row.alone === 'official' ? places.some(namesLand) : ruledLand(parts);
  return land && ofLand ? 'official' : null;
}

const PLACES_AND_ARMS = wordSet(
  'law bill amendment legislation foreign policy affairs city town village settlement region republic district province county krai oblast country military',
);

/** Whether the first body that a role names is the state's, places aside: "director of the Forestry Agency", but no "mufti of the republic". */
export function ofState(parts: Parts): boolean {
  const bodies = placesOfBody(parts).map((words) =>
    bodyKindOf(words.filter((word) => !PLACES_AND_ARMS.has(bareWord(word)))),
  );
  return bodies.find((kind) => kind !== null) === 'official';
}
