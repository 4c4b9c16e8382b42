/** What a Russian word can be beside or inside a name. */
import { NOBODY_STEMS, OPENERS, SPEECH_STEMS, TITLE_STEMS } from '../../lexicons/people-russian.ts';

/** Longest ending that a stem of the lexicon may take. */
const LONGEST_ENDING = 4;

const titles: ReadonlySet<string> = new Set(TITLE_STEMS);
const nobody: ReadonlySet<string> = new Set(NOBODY_STEMS);
const speech: ReadonlySet<string> = new Set(SPEECH_STEMS);

function hasStem(stems: ReadonlySet<string>, lower: string, longest: number): boolean {
  for (let cut = 0; cut <= longest && cut < lower.length - 1; cut++)
    if (stems.has(lower.slice(0, lower.length - cut))) return true;
  return false;
}

/** Whether a lower-case word is an office, a work or kin, in any case. */
export function isRussianTitle(lower: string): boolean {
  return hasStem(titles, lower, LONGEST_ENDING);
}

/** Whether a lower-case word is a place, a body, a month or an opening of a sentence. */
export function isNobody(lower: string): boolean {
  return (
    OPENERS.has(lower) ||
    hasStem(nobody, lower, LONGEST_ENDING) ||
    (lower.includes('-') && hasStem(nobody, lower.split('-')[0] ?? '', 2))
  );
}

/** Whether a lower-case word is a verb of speech in the singular, as people have it. */
export function isRussianSpeech(lower: string): boolean {
  return hasStem(speech, lower, 1);
}

/** Adjectives of places and streets: "Тверской суд", "Невский проспект". */
export function isAdjective(lower: string): boolean {
  return /(?:ск|ческ|н)(?:ий|ого|ому|им|ом|ая|ой|ую|ое|ые|ых|ым|ыми|ие|их|ими)$/.test(lower);
}
