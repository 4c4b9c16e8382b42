/** For whom somebody speaks by one of their roles: the noun at its head, and the body that the role names. */
import {
  HEAD_ROWS,
  HEADING_VERBS,
  type HeadRow,
  isFormer,
  OWN_FIRMS,
  OWNING_VERBS,
  PRIVATE_THINGS,
  SPEAKING_BODIES,
  type Speaks,
  WORKS,
} from '../lexicons/claims-heads.ts';
import { wordSet } from '../lexicons/word-list.ts';
import {
  bareWord,
  bodyKindOf,
  entryAcross,
  isOwner,
  namesLand,
  namesSomething,
  ownerless,
  plainWords,
} from './bodies.ts';

/** What a role says. `unknown` where it names no body, and only what was told before it can ("its director"). */
export interface Standing {
  readonly kind: Speaks;
  readonly unknown: boolean;
  /** Whether any body will do for it, also none of the state. */
  readonly row: HeadRow;
}

/** Most words of one head ("secretary of the treasury"). */
const LONGEST_HEAD = 4;
const HEADS: ReadonlyMap<string, HeadRow> = new Map(
  HEAD_ROWS.flatMap((row) => row.words.map((word) => [word, row] as const)),
);

/** Begin what is told of somebody, who is not said to be anything by it. */
const RELATIVE = wordSet('who whose which that');
/** Begin what follows a head: after the first of these, a role names its body. */
const LINK = wordSet(
  'of for at in with from on to under by behind within representing near since until after during over',
);
const OPENS_SECOND =
  /\sand (?=(?:an?|the|his|her|its|their|former|ex-\w+|then|now|head|founder|chairman)\b)/i;

interface Parts {
  /** The words up to and with the head. */
  readonly core: readonly string[];
  /** The phrases after it, each from its preposition on. */
  readonly after: readonly (readonly string[])[];
  readonly row: HeadRow;
  /** Where the head begins in the core. */
  readonly headAt: number;
  /** Whether the words are of something with a name of its own. */
  readonly proper?: boolean;
}

function lookUp(words: readonly string[]): HeadRow | undefined {
  return (
    HEADS.get(words.join(' ')) ?? HEADS.get([...words.slice(0, -1), bareWord(words.at(-1) ?? '')].join(' '))
  );
}

/** The head that ends a phrase, the longest that the table holds; null where its last word is in no row. */
function headOf(core: readonly string[]): { readonly row: HeadRow; readonly headAt: number } | null {
  for (let length = Math.min(LONGEST_HEAD, core.length); length > 0; length--) {
    const row = lookUp(core.slice(core.length - length));
    if (row) return { row, headAt: core.length - length };
  }
  return null;
}

function phrasesAfter(words: readonly string[]): string[][] {
  const phrases: string[][] = [];
  for (const word of words) {
    if (LINK.has(word) || phrases.length === 0) phrases.push([]);
    phrases.at(-1)?.push(word);
  }
  return phrases;
}

/** "chief of staff", "secretary of state": a head that goes on past its preposition. */
function headAcross(words: readonly string[], link: number): Parts | null {
  for (let end = Math.min(words.length, link + LONGEST_HEAD - 1); end > link + 1; end--) {
    const found = headOf(words.slice(0, end));
    if (found && found.headAt < link)
      return { core: words.slice(0, end), after: phrasesAfter(words.slice(end)), ...found };
  }
  return null;
}

/** "Its regional head": the head of what "its" means, wherever that is. */
function withoutPlaces(words: readonly string[]): readonly string[] {
  return POINTS_BACK.has(words[0] ?? '')
    ? words.filter((word, at) => at === 0 || !(PLACE_WORDS.has(word) || namesLand([word])))
    : words;
}

const POINTS_BACK = wordSet('its their');
const PLACE_WORDS = wordSet('regional local district provincial national international federal global');

function partsOf(told: readonly string[]): Parts | null {
  const words = withoutPlaces(told);
  const link = words.findIndex((word, at) => at > 0 && LINK.has(word));
  if (link > 0) {
    const across = headAcross(words, link);
    if (across) return across;
  }
  const core = words.slice(0, link < 0 ? words.length : link);
  const found = headOf(core);
  return found && { core, after: phrasesAfter(words.slice(core.length)), ...found };
}

/** Rows for whoever is said to head a body, and to belong to one, without a noun for it. */
const HEADS_IT = HEADS.get('representative');
const BELONGS = HEADS.get('member');

/** How many words after "whose" may name their firm. */
const WHOSE_WITHIN = 3;

/** Words after a verb that then heads nothing: "who declined to run for mayor", "who leads in the polls". */
const HEADS_NOTHING = wordSet('for in by with from away against out up to as into off');

/** "who heads the port": the words after the verb name the body; "who runs a blog" names none. */
function afterVerb(words: readonly string[], row: HeadRow): Parts | null {
  const verb = words.findIndex((word, at) => at > 0 && (HEADING_VERBS.has(word) || OWNING_VERBS.has(word)));
  const owning = OWNING_VERBS.has(words[verb] ?? '');
  if (verb < 0 || words[verb - 1] === 'to' || (!owning && HEADS_NOTHING.has(words[verb + 1] ?? '')))
    return null;
  const rest = words.slice(verb + 1);
  const small = /^an?$/.test(rest[0] ?? '') && words[verb] !== 'heads';
  const needsBody = small || owning;
  return needsBody && !bodyKindOf(rest) ? null : { core: [], after: [rest], row, headAt: 0 };
}

const BELONGS_TO = wordSet('of from with at');

/** "of the Lenin Watch group": whoever is named by their group alone speaks for it, unlike a scholar of an institute. */
function speaksForAll(words: readonly string[]): boolean {
  const own = words.slice(1);
  const end = own.findIndex((word) => LINK.has(word));
  return (end < 0 ? own : own.slice(0, end)).some((word) => SPEAKING_BODIES.has(bareWord(word)));
}

/** "who heads the port", "whose firm booked the cars", "of the Grid Operator": a body without a head's noun. */
function withoutNoun(words: readonly string[]): Parts | null {
  const [first = ''] = words;
  if (!HEADS_IT || !BELONGS) return null;
  if (BELONGS_TO.has(first))
    return { core: [], after: [words], row: speaksForAll(words) ? HEADS_IT : BELONGS, headAt: 0 };
  if (first === 'who') return afterVerb(words, HEADS_IT);
  const firm = first === 'whose' && words.findIndex((word, at) => at <= WHOSE_WITHIN && OWN_FIRMS.has(word));
  return firm && firm > 0 ? { core: [], after: [words.slice(1, firm + 1)], row: HEADS_IT, headAt: 0 } : null;
}

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

/** "the owner of the house", "the goat’s owner". */
function ownsPrivately({ core, after, headAt }: Parts): boolean {
  return [...core.slice(0, headAt), ...(after[0] ?? [])].some((word) => PRIVATE_THINGS.has(ownerless(word)));
}

/** Who makes what these name speaks for nobody: "the film’s director", "leader of the rock band". */
const MAKERS = wordSet('director leader producer captain manager');

function ofWork({ core, after, headAt }: Parts): boolean {
  const [link = '', ...of] = after[0] ?? [];
  const before = core.slice(0, headAt).at(-1) ?? '';
  return WORKS.has(bareWord(before)) || (link === 'of' && of.some((word) => WORKS.has(bareWord(word))));
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

const NAMES_BODY = wordSet('of at with');

function judge(parts: Parts): Standing {
  const { row, core, after, headAt } = parts;
  const say = (kind: Speaks, unknown = false): Standing => ({ kind, unknown, row });
  if (row.for === 'peer') return say(row.alone, true);
  if (row.for !== 'body' && row.for !== 'house' && row.for !== 'firm' && row.for !== 'state')
    return say(row.for, deputyOfSomebody(parts));
  if (row.for === 'firm' && ownsPrivately(parts)) return say('person');
  if (MAKERS.has(core[headAt] ?? '') && ofWork(parts)) return say('person');
  const body = bodyOf(parts, row.for === 'body');
  if (row.for === 'state') return say(body === 'organisation' || body === null ? 'person' : body);
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

/** The pieces of a role that each say something of now. */
function presentParts(role: string): string[] {
  return splitAt(role, ',', /,\s/)
    .flatMap((part) => splitAt(part, 'and ', OPENS_SECOND))
    .flatMap((part) => splitAt(part, 'who', /\s(?=who(?:se)?\s)/))
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
  return OF_NAME.test(role) && namesSomething(after[0]?.slice(1) ?? []);
}

function readStandings(role: string): Standing[] {
  return presentParts(role).flatMap((part) => {
    const words = plainWords(part);
    const parts = withoutNoun(words) ?? (RELATIVE.has(words[0] ?? '') ? null : partsOf(words));
    return parts ? [judge({ ...parts, proper: isOfName(part, parts) })] : [];
  });
}
