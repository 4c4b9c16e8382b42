/** Roles that name a body and no noun at their head: "who heads the port", "whose firm booked the cars", "of the Grid Operator". */
import {
  HEADING_VERBS,
  type HeadRow,
  OWN_FIRMS,
  OWNING_VERBS,
  SPEAKING_BODIES,
  WORKS,
} from '../lexicons/claims-heads.ts';
import { wordSet } from '../lexicons/word-list.ts';
import { bareWord, bodyKindOf } from './bodies.ts';
import { HEADS, LINK, type Parts, partsOf, phrasesAfter } from './role-parts.ts';

/** Rows for whoever is said to head a body, and to belong to one, without a noun for it. */
const HEADS_IT = HEADS.get('representative');

/** The row for whoever belongs to a body: an official where it is the state's. */
export const BELONGS = HEADS.get('member');

/** The row for whoever manages a body, whichever. */
const MANAGER = HEADS.get('manager');

/** How many words after "whose", "his" or "her" may name their firm ("whose three small pizzerias"). */
const WHOSE_WITHIN = 3;

/** What else than the state's it is where somebody has one ("whose agency hires cooks"). */
const PRIVATE_AGENCY = wordSet('agency agencies service bureau');

/** Before "his" or "her" and a firm: nobody speaks for what is no longer theirs. */
const GAVE_UP = wordSet('sold lost left quit closed leaving');

/** Behind such a noun they tell of a time, or of somebody: "since his school days", "who was her theater teacher". */
const TELLS_ELSE = wordSet('days day years year friend friends mate mates bench desk leaving holidays');

/** "whose firm booked the cars", "who lent us his cinema": the words up to the noun of a firm that somebody has. */
function ownFirm(words: readonly string[]): Parts | null {
  if (!HEADS_IT) return null;
  const whose = words[0] === 'whose' ? 0 : words.findIndex((word) => word === 'his' || word === 'her');
  if (whose < 0 || words.some((word) => GAVE_UP.has(word))) return null;
  const near = words.slice(whose + 1, whose + 1 + WHOSE_WITHIN);
  const end = near.findIndex((word) => LINK.has(word) || word === 'and');
  const named = end < 0 ? near : near.slice(0, end);
  const firm = named.findIndex((word) => OWN_FIRMS.has(word) || OWN_FIRMS.has(bareWord(word)));
  if (firm < 0 || TELLS_ELSE.has(named[firm + 1] ?? '')) return null;
  const noun = PRIVATE_AGENCY.has(named[firm] ?? '') ? ['firm'] : named.slice(0, firm + 1);
  return { core: [], after: [noun], row: HEADS_IT, headAt: 0 };
}

/** Words after a verb that then heads nothing: "who declined to run for mayor", "who leads in the polls". */
const HEADS_NOTHING = wordSet('for in by with from away against out up to as into off');

/** "who heads the port": the words after the verb name the body; "who runs a blog" names none. */
function afterVerb(words: readonly string[], row: HeadRow): Parts | null {
  const verb = words.findIndex(
    (word, at) =>
      at > 0 &&
      (HEADING_VERBS.has(word) ||
        OWNING_VERBS.has(word) ||
        (words[at - 1] === 'has' && HAS_HEADED.has(word)) ||
        (BE.has(words[at - 1] ?? '') && IS_HEADING.has(word))),
  );
  const owning = OWNING_VERBS.has(words[verb] ?? '');
  const speaks = words[verb] === 'speaks' && words[verb + 1] === 'for';
  const nothing = !owning && !speaks && HEADS_NOTHING.has(words[verb + 1] ?? '');
  const denied = words.slice(verb + 1, verb + 3).includes('no');
  if (verb < 0 || words[verb - 1] === 'to' || nothing || denied) return null;
  const rest = words.slice(verb + (speaks ? 2 : 1));
  if (WORKS.has(bareWord(rest[rest.findIndex((word) => LINK.has(word)) - 1] ?? rest.at(-1) ?? '')))
    return null;
  const small = /^an?$/.test(rest[0] ?? '') && words[verb] !== 'heads';
  const needsBody = small || owning;
  const link = STARTS.has(words[verb] ?? '') ? rest.findIndex((word) => LINK.has(word)) : -1;
  return needsBody && !bodyKindOf(link < 0 ? rest : rest.slice(0, link))
    ? null
    : { core: [], after: [rest], row, headAt: 0 };
}

/** "who has been running the port", and not "who is a leading critic of the Kremlin". */
const IS_HEADING = wordSet('running heading leading chairing managing directing overseeing governing');
const BE = wordSet('is was been now');

/** "who has headed the port since May" */
const HAS_HEADED = wordSet('headed led chaired directed overseen commanded governed managed operated owned');

/** "who became governor", "who took over as director of the port": what follows is an office. */
const CAME_TO_BE =
  /^who (?:has |also |now |still |recently )*(?:is|been|was (?:elected|appointed|named|sworn in as)|became|serves as|took (?:over|office) as|doubles as|works as) (?:also |now )?(.+)/;

/** "who sponsored the bill" */
const MADE_LAW =
  /^who (?:has |had )?(?:co-)?(?:sponsored|authored|introduced|drafted) (?:the|a) (?:bill|law|amendment)\b/;

function office(words: readonly string[]): Parts | null {
  if (MADE_LAW.test(words.join(' '))) return partsOf(['author', 'of', 'the', 'law']);
  const told = CAME_TO_BE.exec(words.join(' '))?.[1];
  const parts = told === undefined ? null : partsOf(told.split(' '));
  // "who became director": without an article it is an office, whatever the body.
  const isOffice = parts?.row.for === 'house' && parts.headAt === 0 && MANAGER !== undefined;
  return isOffice ? { ...parts, row: MANAGER } : parts;
}

/** "who took over the port two years ago" */
const TOOK_OVER = /^who (?:has )?(?:took|taken) over (?!as |from |when |after |in |last )(.+)/;

function takenOver(words: readonly string[]): Parts | null {
  const told = words.includes('over') ? TOOK_OVER.exec(words.join(' '))?.[1] : undefined;
  return told && HEADS_IT
    ? { core: [], after: phrasesAfter(['of', ...told.split(' ')]), row: HEADS_IT, headAt: 0 }
    : null;
}

/** "now in her third term as mayor", "who won a second term as governor" */
const TERM_AS = / (?:term|year|month|week|day) as (?:the )?(.+)/;

function officeOfTerm(words: readonly string[]): Parts | null {
  const told = words.includes('as') ? TERM_AS.exec(words.join(' '))?.[1] : undefined;
  return told === undefined ? null : partsOf(told.split(' '));
}

const WORKS_NOW =
  /^who (?:now |also |still )?(?:works? (?=(?:for|at|in|with) )|(?:has )?(?:sits|sat) (?=(?:in|on|at) (?!no ))|represent(?:s|ed) )/;

/** "who works for the health department": an official where that is the state's, else one who speaks for nobody. */
function employer(words: readonly string[]): Parts | null {
  const opening = WORKS_NOW.exec(words.join(' '))?.[0];
  if (opening === undefined || !BELONGS) return null;
  const rest = words.slice(opening.trim().split(' ').length);
  return {
    core: [],
    after: phrasesAfter(opening.includes('represent') ? ['of', ...rest] : rest),
    row: BELONGS,
    headAt: 0,
  };
}

const CHARGES: readonly string[] = [
  'in charge',
  'responsible for',
  'speaking for',
  'speaking on behalf',
  'representing',
];

/** "who handles communications for the bishop", "who handles the port’s relations with the press" */
const HANDLES_PRESS =
  /^who handles (?:(?:the )?(.+?) )?(?:relations with the press|(?:press|media|public) relations|communications|the press|the media|media|publicity)(?: (?:for|at|of) (.+))?$/;

function pressOf(words: readonly string[]): Parts | null {
  const found = words[1] === 'handles' ? HANDLES_PRESS.exec(words.join(' ')) : null;
  if (!found || !HEADS_IT) return null;
  const body = found[2] ?? found[1] ?? '';
  return { core: [], after: phrasesAfter(['for', ...body.split(' ')]), row: HEADS_IT, headAt: 0 };
}

const WHO_IS =
  /^who (?:(?:is|was|has been) (?:now |put |placed )?(?=in charge |responsible )|answers (?=for ))/;

/** "in charge of roads at the town hall", "speaking for the union": who answers or speaks for a body. */
function charged(told: readonly string[]): Parts | null {
  const words =
    told[0] === 'who'
      ? told
          .join(' ')
          .replace(WHO_IS, (who) => (who.endsWith('answers ') ? 'responsible ' : ''))
          .split(' ')
      : told;
  const opening = words.slice(0, 3).join(' ');
  if (!HEADS_IT || !CHARGES.some((charge) => opening.startsWith(charge))) return null;
  const whom = words.indexOf('behalf') + 1 || (words[0] === 'representing' ? 0 : 1);
  const [, ...rest] = words.slice(whom);
  return {
    core: [],
    after: phrasesAfter([words[0] === 'speaking' ? 'for' : 'of', ...rest]),
    row: HEADS_IT,
    headAt: 0,
  };
}

/** Verbs of whose object alone somebody is the owner: "who opened the bar", and not "who opened fire at the bar". */
const STARTS = wordSet('opened launched bought started created built');

/** "its man in Ulyanovsk": whoever stands for a body at a place. */
const OWN_MAN = /^(?:its|their) (?:man|woman|person) in /;

const BELONGS_TO = wordSet('of from with at');

/** "of the Lenin Watch group": whoever is named by their group alone speaks for it, unlike a scholar of an institute. */
function speaksForAll(words: readonly string[]): boolean {
  const own = words.slice(1);
  const end = own.findIndex((word) => LINK.has(word));
  return (end < 0 ? own : own.slice(0, end)).some((word) => SPEAKING_BODIES.has(bareWord(word)));
}

/** "who heads the port", "whose firm booked the cars", "of the Grid Operator": a body without a head's noun. */
export function withoutNoun(words: readonly string[]): Parts | null {
  const [first = ''] = words;
  if (!HEADS_IT || !BELONGS) return null;
  const charge = charged(words) ?? officeOfTerm(words);
  if (charge) return charge;
  if (BELONGS_TO.has(first))
    return { core: [], after: [words], row: speaksForAll(words) ? HEADS_IT : BELONGS, headAt: 0 };
  if (first === 'who')
    return (
      pressOf(words) ??
      takenOver(words) ??
      office(words) ??
      employer(words) ??
      afterVerb(words, HEADS_IT) ??
      ownFirm(words)
    );
  if (OWN_MAN.test(words.join(' ')))
    return { core: words.slice(0, 2), after: phrasesAfter(words.slice(2)), row: HEADS_IT, headAt: 1 };
  if (first === 'now' && words.length > 2) return afterVerb(words, HEADS_IT);
  if (first === 'whose' && words.some((word) => word === 'owns' || word === 'runs'))
    return afterVerb(words, HEADS_IT);
  return first === 'whose' ? ownFirm(words) : null;
}
