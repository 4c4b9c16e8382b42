/** What kind of source each person of an article is: by all of the article's words for them. */
import { ACCUSED, FAMILY, isFormer, type Speaks } from '../lexicons/claims-heads.ts';
import { isKnownOfficial } from '../lexicons/claims-officials.ts';
import { isFirstName } from '../lexicons/people-first-names.ts';
import { wordSet } from '../lexicons/word-list.ts';
import type { Cast } from '../people/cast.ts';
import { openingWord } from '../text/small-letters.ts';
import type { Text } from '../text/text.ts';
import type { Reason, Role, SourceKind, Span } from '../types.ts';
import { bodySaidBeside, isWho } from './behind-source.ts';
import { besideName } from './beside-name.ts';
import { firstBodyIn, ownerless, plainWords } from './bodies.ts';
import { fallOf } from './fallen.ts';
import { isInterview } from './interview-questions.ts';
import type { Standing } from './judge-role.ts';
import { kindOfRole, OF_BODY } from './kind-of-role.ts';
import { describedBefore } from './named-behind.ts';
import { standingsOf, titleStanding } from './role-kind.ts';
import { readWords } from './speaker.ts';
import { nounAfterThe } from './the-noun.ts';
import { calledInFull, completed, type Scene, toldBefore } from './told-before.ts';

/** Kinds of source, by what the whole article says. */
export interface KindsOfSources {
  /** Of a person of the cast. */
  ofPerson(person: number): SourceKind;
  /** Of a person whom words name, which may say what no role does, and why. */
  ofNamed(person: number, words: string): { readonly kind: SourceKind; readonly reasons: readonly Reason[] };
  /** Of whom an interview is with, which its headlines may tell without a name ("A Talk With the Port’s Director"). */
  ofInterviewee(person: number): SourceKind;
  /** Of the words at a place that stand for nobody of the cast; `owner` is whom "his" or "her" in them means. */
  ofWords(words: string, place: Span, owner: number | null): SourceKind;
  /** Whether the block names a body before the place, which "it" may mean. */
  namesBodyBefore(place: Span): boolean;
}

/** Who is several things speaks for the first of these. */
const ORDER: readonly Speaks[] = ['official', 'media', 'organisation', 'person'];

function standingsIn(role: Role, mentions: readonly Span[]): readonly Standing[] {
  const before = mentions.some(({ block, start }) => block === role.block && start === role.end + 1);
  const title = before ? titleStanding(role.text) : null;
  return title ? [title] : standingsOf(role.text);
}

/** How many places of a name are looked at. */
const PLACES = 4;

/** For whom a person speaks of whom no role tells it. */
function kindBesideNames(scene: Scene, person: number): Speaks | null {
  const { text, cast } = scene;
  const places = cast.people[person]?.mentions.slice(0, PLACES) ?? [];
  const isRole = (words: string) => cast.rolesOf(person).some((role) => role.text === words);
  const first = places[0];
  const described = first && cast.rolesOf(person).length === 0 ? describedBefore(text, first) : '';
  const behind = standingsOf(described).map((standing) => ({ words: described, standing }));
  const kinds = places.flatMap((place, at) =>
    [...besideName(text, place), ...(at === 0 ? behind : [])].flatMap(({ words, standing }) => {
      if (!standing.unknown) return [standing.kind];
      const ofBody = standing.row.for === 'body' && OF_BODY.has(openingWord(words));
      return ofBody && !isRole(words) ? [completed(scene, { ...place, words }, person)] : [];
    }),
  );
  return ORDER.find((kind) => kinds.includes(kind)) ?? null;
}

/** What decided for whom somebody speaks: the article's words, where any did. */
interface Judged {
  readonly kind: SourceKind;
  readonly by: string | null;
}

/** "a member of his staff" */
const STAFF =
  /\b(?:his|her) (?:staff|team|office|entourage|delegation|cabinet|administration|party|campaign)$/;
/** "The owners denied it", of the mine told of before. */
const OWNERS = /^(?:the|its) (?:co-|new )?owners?$/;
const THE_WORD = /^the (\S+)$/;

/** "former Putin ", "ex-" right before a role ("former Putin aide Anna Ilyk", "ex-Kremlin adviser"). */
const AFTER_FORMER = /(?:^|[^A-Za-z])(?:[Ff]ormer (?:\p{Lu}[\p{L}-]+ )?|[Ee]x-)$/u;

function standsAfterFormer({ blocks }: Text, { block, start }: Role): boolean {
  return AFTER_FORMER.test(blocks[block]?.text.slice(Math.max(0, start - 30), start) ?? '');
}

/** "the general" of a retired general: the noun of what somebody was. */
function recalls(role: string, former: readonly string[]): boolean {
  const small = role.toLowerCase();
  if (openingWord(small) !== 'the') return false;
  const noun = THE_WORD.exec(small)?.[1];
  return noun !== undefined && former.some((one) => one.includes(noun));
}

/** Whoever was arrested, tried or ousted speaks for himself. */
function unlessFallen({ text }: Scene, mentions: readonly Span[], judged: Judged): Judged {
  const fall = judged.kind === 'person' ? null : fallOf(text, mentions);
  return fall === null ? judged : { kind: 'person', by: fall };
}

/** Of whom a first name is all that there is. */
const CLERIC =
  /\b(?:patriarch|metropolitan|(?:arch)?bishop|pope|abbot|abbess|catholicos|archimandrite|cardinal|lama)\b/i;

/** Whom an article calls by the first name alone speaks for nobody else; clerics have no other. */
function unlessByFirstName(name: string, roles: readonly Role[], judged: Judged): Judged {
  const alone =
    judged.kind === 'organisation' &&
    isFirstName(name.toLowerCase()) &&
    !roles.some(({ text }) => CLERIC.test(text));
  return alone ? { kind: 'person', by: `${name}, a first name alone` } : judged;
}

const STUDIES = wordSet('institute observatory laboratory academy university');

/** Who leads scholars and is asked about what they study answers as one of them. */
function unlessScholarAsked({ text }: Scene, judged: Judged): Judged {
  const leads =
    judged.kind === 'organisation' &&
    judged.by !== null &&
    plainWords(judged.by).some((word) => STUDIES.has(ownerless(word)));
  return leads && isInterview(text) ? { kind: 'person', by: judged.by } : judged;
}

/** Whether somebody who was this once spoke for a body then. */
function wasMore(former: string): boolean {
  const once = former.split(' ').filter((word) => !isFormer(word));
  return standingsOf(once.join(' ')).some(({ kind }) => kind !== 'person');
}

/** Opens words that say whose family somebody is of. */
const WHOSE_FAMILY = /^(?:his|her|their|.*['’]s?) /i;

/** Whether a role right before a name introduces its bearer as one of a family ("his granddaughter, "). */
function isOfFamily({ text, block, end }: Role, mentions: readonly Span[]): boolean {
  return (
    FAMILY.has(text.slice(text.lastIndexOf(' ') + 1).toLowerCase()) &&
    WHOSE_FAMILY.test(text) &&
    mentions.some((one) => one.block === block && one.start > end && one.start - end < 3)
  );
}

function readKind(scene: Scene, person: number): Judged {
  const roles = scene.cast.rolesOf(person);
  const mentions = scene.cast.people[person]?.mentions ?? [];
  const family = roles.find((role) => isOfFamily(role, mentions));
  if (family) return { kind: 'person', by: family.text };
  const accused = roles.find(
    ({ text }) => !isFormer(text) && plainWords(text.split(',')[0] ?? '').some((word) => ACCUSED.has(word)),
  );
  if (accused && !/['’]s?\s/.test(accused.text)) return { kind: 'person', by: accused.text };
  const once = roles.filter((role) => standsAfterFormer(scene.text, role));
  const former = roles
    .filter((role) => isFormer(role.text) || once.includes(role))
    .map((role) => role.text.toLowerCase());
  const present = roles.filter((role) => !once.includes(role) && !recalls(role.text, former));
  const all = present.flatMap((role) => standingsIn(role, mentions).map((standing) => ({ role, standing })));
  const known = all.filter(({ standing }) => !standing.unknown);
  const told = known.some(({ standing }) => standing.kind !== 'person');
  const beside = told ? null : kindBesideNames(scene, person);
  if (beside && (beside !== 'person' || known.length === 0) && !former.some(wasMore))
    return unlessFallen(scene, mentions, { kind: beside, by: 'words beside the name' });
  const sayMore = known.some(({ standing }) => standing.kind !== 'person');
  const judged = (sayMore ? known : all).map((one) => ({
    kind: kindOfRole(scene, person, one),
    by: one.role.text,
  }));
  for (const kind of ORDER) {
    const found = judged.find((one) => one.kind === kind);
    if (!found) continue;
    return unlessFallen(scene, mentions, found);
  }
  return knownAs(roles.length === 0 ? (scene.cast.people[person]?.name ?? '') : '');
}

/** Whom no words of the article place: what every reader knows of them. */
function knownAs(name: string): Judged {
  return isKnownOfficial(name)
    ? { kind: 'official', by: `${name}, known to hold office` }
    : { kind: 'person', by: null };
}

/** For whom somebody speaks by what the headlines call them. */
function kindInHeadlines({ blocks }: Text): SourceKind {
  const titles = blocks
    .filter(({ kind }) => kind === 'title' || kind === 'subtitle')
    .map((block) => block.text);
  const phrases = titles.flatMap((title) =>
    title.split(/[:,.;?!‘“”—–|]|’\s|\s(?:[Ww]ith|[Oo]n|[Ss]ays|[Tt]alks|[Tt]ells)\s/u),
  );
  const known = phrases.flatMap((phrase) => standingsOf(phrase.trim())).filter(({ unknown }) => !unknown);
  return ORDER.find((kind) => known.some((standing) => standing.kind === kind)) ?? 'person';
}

function reasoned(
  kind: SourceKind,
  by: string | null,
): { readonly kind: SourceKind; readonly reasons: readonly Reason[] } {
  return { kind, reasons: by === null ? [] : [{ rule: `speaks as ${kind}`, evidence: by }] };
}

/** Makes the look-up of a text's sources; each person is judged once. */
export function kindsOfSources(text: Text, cast: Cast): KindsOfSources {
  const kinds = new Map<number, Judged>();
  const judgedOf = (person: number): Judged => {
    const before = kinds.get(person);
    if (before) return before;
    kinds.set(person, { kind: 'person', by: null });
    const judged = unlessByFirstName(
      cast.people[person]?.name ?? '',
      cast.rolesOf(person),
      unlessScholarAsked(scene, readKind(scene, person)),
    );
    kinds.set(person, judged);
    return judged;
  };
  const ofPerson = (person: number): SourceKind => judgedOf(person).kind;
  const scene: Scene = { text, cast, ofPerson };
  return {
    ofPerson,
    ofNamed: (person, words) => {
      const { kind, by } = judgedOf(person);
      if (by !== null) return reasoned(kind, by);
      const name = cast.people[person]?.name.split(' ')[0] ?? '';
      const title = name === '' ? '' : (words.split(name)[0] ?? '').trim();
      const told = title === words ? [] : standingsOf(title).filter(({ unknown }) => !unknown);
      const found = told.find((one) => one.kind !== 'person');
      return found ? reasoned(found.kind, title) : reasoned(kind, by);
    },
    namesBodyBefore: ({ block, start }) =>
      firstBodyIn(plainWords(text.blocks[block]?.text.slice(0, start) ?? '')) !== null,
    ofInterviewee: (person) => (ofPerson(person) === 'person' ? kindInHeadlines(text) : ofPerson(person)),
    ofWords: (words, place, owner) => {
      const small = words.toLowerCase();
      if (small === 'it' || small === 'its') return toldBefore(text, place, true) ?? 'organisation';
      if (OWNERS.test(small) && toldBefore(text, place) === 'organisation') return 'organisation';
      const { kind, unknown } = readWords(words);
      if (kind === 'organisation' && isWho(text, words, place)) return 'person';
      const said = bodySaidBeside(text, words, place);
      if (said) return said;
      const noun = unknown ? null : nounAfterThe(small);
      if (!unknown && owner !== null && STAFF.test(small)) return ofPerson(owner);
      if (!unknown) return (noun && calledInFull(text, place, noun)) || kind;
      if (owner !== null) return ofPerson(owner) === 'person' ? 'organisation' : ofPerson(owner);
      return completed(scene, { ...place, words }, null) ?? kind;
    },
  };
}
