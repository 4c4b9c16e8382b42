/** The pieces of a role that each say something of what its bearer is now. */
import { isFormer } from '../lexicons/claims-heads.ts';
import { plainWords } from './bodies.ts';
import { headOf } from './role-parts.ts';

const OPENS_SECOND =
  /\sand (?=(?:an?|the|his|her|its|their|former|ex-\w+|then|now|head|founder|chairman)\b)/i;

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
export function presentParts(role: string): string[] {
  if (role.includes(' who ') && LEFT.test(role)) return [];
  return splitAt(role, ',', /,\s/)
    .flatMap((part) => splitAt(part, 'and ', OPENS_SECOND))
    .flatMap((part) => splitAt(part, 'who', /\s(?=who(?:se)?\s)/))
    .flatMap(withFirstOfTwo)
    .map((part) => (part.includes(' turned ') ? part.replace(TURNED, '') : part))
    .map((part) => withoutRelative(withoutOneOf(part)))
    .filter((part) => part !== '' && !isFormer(part));
}
