/** For whom somebody speaks by one of their roles: the noun at its head, and the body that the role names. */
import { type HeadRow, isFormer, PRIVATE_THINGS, type Speaks, WORKS } from '../lexicons/claims-heads.ts';
import { isHumanNoun } from '../lexicons/people-nouns.ts';
import { titleKind } from '../lexicons/people-titles.ts';
import { wordSet } from '../lexicons/word-list.ts';
import {
  bareWord,
  bodyKindOf,
  entryAcross,
  entryEndingAt,
  isOwner,
  namesLand,
  namesSomething,
  ownerless,
  plainWords,
} from './bodies.ts';
import { HEADS, headOf, LINK, type Parts, partsOf } from './role-parts.ts';
import { BELONGS, withoutNoun } from './role-without-noun.ts';

/** What a role says. `unknown` where it names no body, and only what was told before it can ("its director"). */
export interface Standing {
  readonly kind: Speaks;
  readonly unknown: boolean;
  /** Whether any body will do for it, also none of the state. */
  readonly row: HeadRow;
}

/** Begin what is told of somebody, who is not said to be anything by it. */
const RELATIVE = wordSet('who whose which that');

const OPENS_SECOND =
  /\sand (?=(?:an?|the|his|her|its|their|former|ex-\w+|then|now|head|founder|chairman)\b)/i;

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
function ruledLand({ core, after, headAt }: Parts): boolean {
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

function bodyOf(parts: Parts, land: boolean): Speaks | null {
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

const LAWYERS = HEADS.get('lawyer');

/** Whoever owns an organisation; where no body is named, and nothing else, the words before may name it. */
function firm({ row, after, proper }: Parts, body: Speaks | null): Standing {
  const bare = body === null && after.length === 0;
  const owned =
    body === 'organisation' ||
    body === 'media' ||
    (body === null && proper === true && after[0]?.[0] !== 'for');
  const serves = body === 'official' && row === LAWYERS && after.length === 0;
  const kind = owned ? 'organisation' : serves ? 'official' : bare ? row.alone : 'person';
  return { kind, unknown: bare, row };
}

const OWNER = wordSet('owner co-owner');

/** "the owner of the house", "the goat’s owner". */
function ownsPrivately({ core, after, headAt }: Parts): boolean {
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
function ofScholars({ core, after, headAt }: Parts): boolean {
  const [of = [], ...others] = after;
  const unit = [core[headAt - 1], of[0] === 'of' ? of.at(-1) : undefined].flatMap((word = '') => [
    word,
    bareWord(word),
  ]);
  if (unit.some((word) => SCHOLARS_UNITS.has(word))) return true;
  const whole = others.flat().map(bareWord);
  return unit.some((word) => SCHOLARS_PARTS.has(word)) && whole.some((word) => SCHOLARS_BODIES.has(word));
}

/** Who makes what these name speaks for nobody: "the film’s director", "leader of the rock band". */
const MAKERS = wordSet('director leader producer captain manager head chief organizer');

function ofWork({ core, after, headAt }: Parts): boolean {
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
function deputyOfSomebody({ core, headAt }: Parts): boolean {
  const owner = core[headAt - 1] ?? '';
  return (
    core.length === headAt + 1 &&
    (isOwner(owner) || OWNERS.has(owner)) &&
    bareWord(core[headAt] ?? '') === 'deputy' &&
    bodyKindOf([owner]) === null &&
    !namesLand([owner])
  );
}

/** Of laws they are officials; what other people know of laws makes none of them. */
const AUTHORS = wordSet('author authors co-author co-authors sponsor');

const LAWS = wordSet('law bill amendment legislation decree');

/** "the bill’s author", "author of the law", and not of a book about the state. */
function holdsLaw({ core, after }: Parts): boolean {
  return [...core, ...(after[0] ?? [])].some((word) => LAWS.has(bareWord(word)));
}

const NAMES_BODY = wordSet('of at with');

const PLACES_AND_ARMS = wordSet(
  'law bill amendment legislation foreign policy affairs city town village settlement region republic district province county krai oblast country military',
);

/** Whether the first body that a role names is the state's, places aside: "director of the Forestry Agency", but no "mufti of the republic". */
function ofState(parts: Parts): boolean {
  const bodies = placesOfBody(parts).map((words) =>
    bodyKindOf(words.filter((word) => !PLACES_AND_ARMS.has(bareWord(word)))),
  );
  return bodies.find((kind) => kind !== null) === 'official';
}

const NATIONS = wordSet('un u.n iaea unesco unicef unhcr');

/** "Minsk’s envoy to the United Nations" speaks for those who sent him. */
const ENVOYS = wordSet('envoy ambassador representative delegate emissary');

/** "U.N. investigators", who serve no state. */
function ofNations({ core, after, headAt }: Parts): boolean {
  if (bareWord(core[headAt] ?? '') === 'ambassador') return false;
  const of = after[0]?.[0] === 'to' ? [] : (after[0] ?? []);
  return [...core.slice(0, headAt), ...of].some((word) => NATIONS.has(ownerless(word)));
}

/** "the plaintiffs’ representative", "a spokesman for the families": whoever speaks for people speaks for no body. */
function speaksForPeople({ core, after, headAt }: Parts): boolean {
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

function judge(parts: Parts): Standing {
  const { row, core, after, headAt } = parts;
  const say = (kind: Speaks, unknown = false): Standing => ({ kind, unknown, row });
  if (row.for === 'peer') return say(row.alone, true);
  if (row.for === 'body' && speaksForPeople(parts)) return say('person');
  if (row.for === 'organisation' && ofState(parts)) return say('official');
  if (row.for === 'official' && ofNations(parts)) return say('organisation');
  if (ENVOYS.has(bareWord(core[headAt] ?? '')) && after[0]?.[0] === 'to') return say('official');
  if (row.for !== 'body' && row.for !== 'house' && row.for !== 'firm' && row.for !== 'state')
    return say(row.for, deputyOfSomebody(parts));
  if (OWNER.has(bareWord(core[headAt] ?? '')) && ownsPrivately(parts)) return say('person');
  if (MAKERS.has(bareWord(core[headAt] ?? '')) && ofWork(parts)) return say('person');
  const body = bodyOf(parts, row.for === 'body');
  if ((row.for === 'body' || row.for === 'house') && body !== 'official' && ofScholars(parts))
    return say('person');
  if (row.for === 'state') {
    if (core[headAt] === 'chief' && ruledLand(parts)) return say('official');
    const wrote = AUTHORS.has(core[headAt] ?? '');
    const serves = body === 'media' || (body === 'official' && (wrote ? holdsLaw(parts) : ofState(parts)));
    return say(serves ? body : 'person');
  }
  if (row.for === 'firm') return firm(parts, body);
  if (body) return say(body === 'media' ? 'organisation' : body);
  const before = core.slice(0, headAt);
  if (row.for === 'house' && namesLand(before) && !namesSomething(before)) return say('person');
  if (parts.proper && row.named === undefined) return say('organisation');
  const named = namesSomething(before) || NAMES_BODY.has(after[0]?.[0] ?? '');
  return say(named ? (row.named ?? 'organisation') : row.alone, true);
}

const ARTICLES = wordSet('the a an');

/** What the title says that a role before a name ends in ("the family of regional governor", and the name); null when it ends in none. */
export function titleStanding(role: string): Standing | null {
  const words = plainWords(role);
  const link = words.findLastIndex((word) => LINK.has(word));
  const title = words.slice(link + 1);
  const found = link > 0 ? headOf(title) : null;
  return found && !ARTICLES.has(title[0] ?? '') ? judge({ core: title, after: [], ...found }) : null;
}

/** The parts of a text between places of a pattern, which never stand but where `needs` does. */
function splitAt(text: string, needs: string, pattern: RegExp): string[] {
  return text.toLowerCase().includes(needs) ? text.split(pattern) : [text];
}

/** "one of the defendants" is a defendant. */
function withoutOneOf(part: string): string {
  return part.slice(0, 'one of '.length).toLowerCase() === 'one of '
    ? part.replace(/^one of (?:the )?/i, '')
    : part;
}

function withoutRelative(part: string): string {
  return part.includes(' which') || part.includes(' that')
    ? part.replace(/(?<=.)\s(?:which|that)\s.*$/, '')
    : part;
}

/** "a wrestler turned lawmaker" is a lawmaker. */
const TURNED = /^.* turned (?!to |out |into )/;

/** "its founder and foreman": what stands before "and", where that is a head by itself. */
function withFirstOfTwo(part: string): string[] {
  if (!part.includes(' and ')) return [part];
  const words = plainWords(part);
  const and = words.indexOf('and');
  const across = (headOf(words)?.headAt ?? and) < and;
  return !across && headOf(words.slice(0, and)) ? [part.slice(0, part.indexOf(' and ')), part] : [part];
}

/** "a career diplomat who resigned in protest" */
const LEFT =
  / who (?:has |had )?(?:resigned|quit|stepped down|retired|defected|deserted|was (?:fired|dismissed|sacked|ousted))\b/;

/** The pieces of a role that each say something of now. */
function presentParts(role: string): string[] {
  if (role.includes(' who ') && LEFT.test(role)) return [];
  return splitAt(role, ',', /,\s/)
    .flatMap((part) => splitAt(part, 'and ', OPENS_SECOND))
    .flatMap((part) => splitAt(part, 'who', /\s(?=who(?:se)?\s)/))
    .flatMap(withFirstOfTwo)
    .map((part) => (part.includes(' turned ') ? part.replace(TURNED, '') : part))
    .map((part) => withoutRelative(withoutOneOf(part)))
    .filter((part) => part !== '' && !isFormer(part));
}

/** Roles met before: those of an article are asked for again by its sources. Emptied when it holds more than any needs. */
const known = new Map<string, readonly Standing[]>();

const MOST_KNOWN = 5000;

/** What a role says of whom its bearer speaks for, piece by piece; nothing where it speaks for its bearer alone. */
export function standingsOf(role: string): readonly Standing[] {
  const before = known.get(role);
  if (before) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const standings = readStandings(role);
  known.set(role, standings);
  return standings;
}

const OF_NAME = /\s(?:of|at|with|for) (?:the )?(?:[a-z-]+ ){0,2}\p{Lu}/u;

/** "Coach of Zarya", "owner of the Dark Cup": of what has a name, and is no place. */
function isOfName(role: string, { after }: Parts): boolean {
  const [, first = ''] = after[0] ?? [];
  if (OWNERS.has(first)) return false;
  return namesSomething(after[0]?.slice(1) ?? []) && OF_NAME.test(role);
}

/** "a dentist elected to the city council" */
const SEATED = / (?:elected|appointed|named) to (.+)/;

function readStandings(role: string): Standing[] {
  return presentParts(role).flatMap((part) => {
    const words = plainWords(part);
    const seat = part.includes(' to ') ? SEATED.exec(` ${words.join(' ')}`)?.[1] : undefined;
    if (seat && BELONGS && bodyKindOf(seat.split(' ')) === 'official')
      return [{ kind: 'official', unknown: false, row: BELONGS }];
    const parts = withoutNoun(words) ?? (RELATIVE.has(words[0] ?? '') ? null : partsOf(words));
    return parts ? [judge({ ...parts, proper: isOfName(part, parts) })] : [];
  });
}
