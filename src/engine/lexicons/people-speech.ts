/** Verbs that people do, beside which a capitalised word is likely a person. A row's example is tried with each of its words in the place of `~`. */
import { wordList, wordSet } from './word-list.ts';

export interface SpeechRow {
  readonly words: readonly string[];
  readonly example: string;
}

// biome-ignore format: word lists
export const SPEECH: readonly SpeechRow[] = Object.freeze([
  { example: 'Oleg Veresov met the press. Veresov ~ that the bridge was closed.', words: wordList(`said says told tells added adds wrote writes tweeted posted argued argues explained explains recalled recalls noted notes stressed warned warns insisted insists claimed claims denied denies admitted admits
    acknowledged announced confirmed concluded complained commented continued countered joked lamented replied responded remarked quipped stated suggested testified vowed promised pledged predicted maintained believes thinks hopes hoped thought believed agreed disagreed asked declared emphasized observed boasted confessed conceded estimated
    alleged asserted cautioned reiterated reminded retorted shouted whispered laughed smiled sighed nodded shrugged`) },
]);

const VERBS: ReadonlySet<string> = new Set(SPEECH.flatMap(({ words }) => words));

// biome-ignore format: word list
const DEEDS: ReadonlySet<string> = wordSet(`
appeared arrived began became called came chaired criticized died fled flew founded founded graduated grew had headed helped hosted joined led left lived lost married met moved oversaw owned played pleaded published quit received rejected remembered resigned returned
ran sang served signed spent spoke started studied taught thanked took traveled travelled turned urged visited voted walked was went who whose won worked refused accused appealed apologized attended backed bought congratulated denounced described discussed demanded dismissed endorsed faces faced fought
gave got joined knew learned made praised proposed sent sold stepped stood succeeded sued supported threatened tried used
`);

/** Whether a lower-case word is a verb of speech or thought in a form that takes a person as its subject. */
export function isSpeechVerb(lower: string): boolean {
  return VERBS.has(lower);
}

/** Whether a lower-case word is another verb whose subject is mostly a person. */
export function isDeed(lower: string): boolean {
  return DEEDS.has(lower);
}
