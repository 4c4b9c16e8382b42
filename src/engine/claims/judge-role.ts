/** For whom somebody speaks by the parts of a role. */
import type { HeadRow, Speaks } from '../lexicons/claims-heads.ts';
import { wordSet } from '../lexicons/word-list.ts';
import { bareWord, namesLand, namesSomething } from './bodies.ts';
import { bodyOf, ofState, ruledLand } from './role-body.ts';
import { HEADS, type Parts } from './role-parts.ts';
import {
  deputyOfSomebody,
  holdsLaw,
  ofNations,
  ofScholars,
  ofWork,
  ownsPrivately,
  speaksForPeople,
} from './role-words.ts';

/** What a role says. `unknown` where it names no body, and only what was told before it can ("its director"). */
export interface Standing {
  readonly kind: Speaks;
  readonly unknown: boolean;
  /** Whether any body will do for it, also none of the state. */
  readonly row: HeadRow;
}

const LAWYERS = HEADS.get('lawyer');

/** Whoever owns an organisation; where no body is named, and nothing else, the words before may name it. */
function firm({ row, after, proper }: Parts, body: Speaks | null): Standing {
  const bare = body === null && after.length === 0;
  const owned =
    body === 'organisation' ||
    (body === 'media' && row !== LAWYERS) ||
    (body === null && proper === true && after[0]?.[0] !== 'for');
  const serves = body === 'official' && row === LAWYERS && after.length === 0;
  const kind = owned ? 'organisation' : serves ? 'official' : bare ? row.alone : 'person';
  return { kind, unknown: bare, row };
}

const OWNER = wordSet('owner co-owner part-owner');

/** Who makes what these name speaks for nobody: "the film’s director", "leader of the rock band". */
const MAKERS = wordSet('director leader producer captain manager head chief organizer');

/** Of laws they are officials; what other people know of laws makes none of them. */
const AUTHORS = wordSet('author authors co-author co-authors sponsor');

const NAMES_BODY = wordSet('of at with');

/** "Minsk’s envoy to the United Nations" speaks for those who sent him. */
const ENVOYS = wordSet('envoy ambassador representative delegate emissary');

/** Of whom only the state, or an outlet, is spoken for: "an adviser to the governor", "a reporter for TASS". */
function servedBy(parts: Parts, body: Speaks | null): Speaks {
  const head = parts.core[parts.headAt] ?? '';
  if (head === 'chief' && ruledLand(parts)) return 'official';
  const ofOffice = body === 'official' && (AUTHORS.has(head) ? holdsLaw(parts) : ofState(parts));
  return body === 'media' || ofOffice ? body : 'person';
}

/** For whom the bearer of a role speaks. */
export function judge(parts: Parts): Standing {
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
  if (row.for === 'state') return say(servedBy(parts, body));
  if (row.for === 'firm') return firm(parts, body);
  if (body) return say(body === 'media' ? 'organisation' : body);
  const before = core.slice(0, headAt);
  if (row.for === 'house' && namesLand(before) && !namesSomething(before)) return say('person');
  if (parts.proper && row.named === undefined) return say('organisation');
  const named = namesSomething(before) || NAMES_BODY.has(after[0]?.[0] ?? '');
  return say(named ? (row.named ?? 'organisation') : row.alone, true);
}
