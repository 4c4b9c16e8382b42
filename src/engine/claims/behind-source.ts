/** What stands right behind the words of a source that name nobody of the cast: who or what they are. */
import type { Text } from '../text/text.ts';
import type { SourceKind, Span } from '../types.ts';
import { ONLY_NAMES, titleOf } from './beside-words.ts';
import { bodyEndingIn, bodyKindOf, plainWords } from './bodies.ts';
import { headPhrase } from './head-phrase.ts';

/** How far behind a name it is looked for, in characters. */
const BESIDE = 60;
/** ", a group that helps them" behind a name: the kind of body that it is said to be. */
const IS_BODY = /^, (an? (?:[a-z-]+ ){1,4})/;

const NAMED = /^(?:[Tt]he )?\p{Lu}/u;

export function bodySaidBeside({ blocks }: Text, words: string, { block, end }: Span): SourceKind | null {
  if (!NAMED.test(words)) return null;
  const beside = IS_BODY.exec(`${blocks[block]?.text.slice(end, end + BESIDE) ?? ''} `)?.[1];
  return beside ? bodyEndingIn(plainWords(headPhrase(beside))) : null;
}

/** ", who" or an age behind a name that no table holds: "Saidmurod, who grows potatoes, said". */
const OF_SOMEBODY = /^, (?:who\b|\d\d?,)/;

export function isWho({ blocks }: Text, words: string, { block, end }: Span): boolean {
  const after = blocks[block]?.text.slice(end, end + 6) ?? '';
  return (
    OF_SOMEBODY.test(after) &&
    ONLY_NAMES.test(words) &&
    titleOf(words) === '' &&
    bodyKindOf(plainWords(words)) === null
  );
}
