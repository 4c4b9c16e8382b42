/** For whom a person speaks by one role, in the article that gives it. */
import { type Speaks, WORKS } from '../lexicons/claims-heads.ts';
import { wordSet } from '../lexicons/word-list.ts';
import { openingWord } from '../text/small-letters.ts';
import type { Text } from '../text/text.ts';
import type { Role, SourceKind, Span } from '../types.ts';
import { bareWord, bodyEndingIn, firstBodyIn, plainWords } from './bodies.ts';
import type { Standing } from './judge-role.ts';
import { sentencesIn } from './sentences-in.ts';
import { calledInFull, completed, type Scene, toldBefore } from './told-before.ts';

/** Begin words of a body told of before. */
export const OF_BODY = wordSet('its their');
const THE_BODYS = /^the ([a-z]+)['’]s? /i;
/** How far back a name stands that a role begins with, in characters. */
const REACH_OF_NAME = 40;

/** How far back the one is looked for whose colleague somebody is, in characters. */
const PEER_REACH = 300;

/** The kind of whoever is named last before "his colleague": in its block, or the block before. */
function ofPeer(scene: Scene, { block, start }: Span, self: number): SourceKind | null {
  const last = scene.cast.people.reduce<{ at: number; person: number | null }>(
    (found, { mentions }, person) => {
      if (person === self) return found;
      const near = mentions.findLast(
        (one) =>
          (one.block === block && one.end <= start && start - one.end < PEER_REACH) ||
          one.block === block - 1,
      );
      const at = near ? near.block * 1e6 + near.start : -1;
      return at > found.at ? { at, person } : found;
    },
    { at: -1, person: null },
  );
  return last.person === null ? null : scene.ofPerson(last.person);
}

/** "a school whose director, Anna Ilyk, …": the role is of the body before it. */
function standsAfterWhose({ blocks }: Text, { block, start }: Span): boolean {
  return blocks[block]?.text.slice(Math.max(0, start - 'whose '.length), start) === 'whose ';
}

const HAS_ONE = wordSet('has have had got hired appointed elected chose found');

/** "The museum has a new director, Anna Ilyk": the role is of the body before it. */
function isHad({ blocks }: Text, { block, start, text }: Role): boolean {
  if (openingWord(text) !== 'a') return false;
  const before = blocks[block]?.text.slice(0, start).trimEnd() ?? '';
  return HAS_ONE.has(before.slice(before.lastIndexOf(' ') + 1));
}

/** "VTB senior " before the role "vice president": the organisation that its words leave out. */
const BODY_BEFORE = /([^\s.,;:!?“”"()]+ (?:[a-z]+ )?)$/;

function bodyBefore({ blocks }: Text, { block, start, text }: Role): Speaks | null {
  if (text.charAt(0) !== text.charAt(0).toLowerCase()) return null;
  const before = blocks[block]?.text.slice(Math.max(0, start - REACH_OF_NAME), start) ?? '';
  const words = plainWords(BODY_BEFORE.exec(before)?.[1] ?? '');
  const kind = bodyEndingIn(words) ?? bodyEndingIn(words.slice(0, 1));
  return kind === 'organisation' ? kind : null;
}

/** "The owner, Anna Ilyk," of a cafe that the sentences before tell of. */
const OWNER_ALONE = /^(?:[Tt]he|[Aa]n?) (?:[a-z0-9-]+ )?(?:co-)?owner$/;

/** "who has run it since May" */
const HEADS_IT = /^who (?:has |now |still )*[a-z-]+ it\b/;

/** "who has owned it for a decade" */
const OWNS_IT = /^who (?:has |now |still )*(?:owns|owned|founded|started|bought) it\b/;

/** Whose a book, a law or a report is, as its author, need be no body. */
const WROTE = /author|sponsor/;

/** "Its director" where the sentence before tells of what is made or played. */
function isOfWork({ blocks }: Text, { block, start }: Role): boolean {
  const before = sentencesIn(blocks[block]?.text.slice(0, start) ?? '').at(-1) ?? '';
  const words = plainWords(before);
  return words.some((word) => WORKS.has(bareWord(word))) && firstBodyIn(words, true) === null;
}

/** The kind of one of a person's roles; `standing` is what its words say by themselves. */
export function kindOfRole(
  scene: Scene,
  person: number,
  { role, standing }: { role: Role; standing: Standing },
): SourceKind {
  const { unknown, kind, row } = standing;
  if (row.for === 'peer') return ofPeer(scene, role, person) ?? kind;
  const body = kind === 'organisation' ? THE_BODYS.exec(role.text)?.[1] : undefined;
  if (body && row.for === 'body' && calledInFull(scene.text, role, body.toLowerCase()) === 'official')
    return 'official';
  const ofBody =
    OF_BODY.has(openingWord(role.text)) ||
    HEADS_IT.test(role.text) ||
    standsAfterWhose(scene.text, role) ||
    isHad(scene.text, role);
  if (OWNS_IT.test(role.text)) return 'organisation';
  if (row.for === 'house' && ofBody && isOfWork(scene.text, role)) return 'person';
  if (row.for === 'firm' && !ofBody && OWNER_ALONE.test(role.text))
    return toldBefore(scene.text, role) === 'organisation' ? 'organisation' : kind;
  const ofStaff = row.for === 'state' && openingWord(role.text) === 'its' && !WROTE.test(role.text);
  if (!ofStaff && (!unknown || (row.for !== 'body' && !ofBody && kind === 'person'))) return kind;
  const before = row.for === 'body' ? bodyBefore(scene.text, role) : null;
  if (before) return before;
  if (row.for === 'firm')
    return ofBody && !role.text.toLowerCase().startsWith('their') ? 'organisation' : kind;
  const whose = completed(scene, { ...role, words: ofBody ? `its ${role.text}` : role.text }, person);
  if (whose === 'media' || (whose === 'person' && row.for === 'body')) return 'organisation';
  return whose ?? (ofBody && kind === 'person' ? 'organisation' : kind);
}
