/** What a Russian word can be beside or inside a name. */

import { NOBODY_STEMS, OPENERS, SPEECH_STEMS, TITLE_STEMS } from '../../lexicons/people-russian.ts';
import { COMMON_STEMS, COMMON_WORDS } from '../../lexicons/people-russian-common.ts';
import { PLACE_STEMS } from '../../lexicons/people-russian-places.ts';
import { keep } from './keep.ts';

/** Endings of nouns and adjectives in their cases; no "-ов", which makes a surname of a trade ("Мельников"). */
const ENDINGS: ReadonlySet<string> = new Set(
  ' а я у ю ы и е о ь й ом ем ём ой ей ою ею ёй ью ам ям ах ях ами ями ый ий ая яя ое ее ие ые ого его ому ему ым им ую юю ых их ыми ими ия ии ию ией иям иях'.split(
    ' ',
  ),
);
/** What makes an adjective of a place, before its endings: "волгоградск-ий". */
const OF_PLACE = /^(?:е|о)?(?:вск|нск|йск|тинск|ск|н)(?=\p{L}{2,3}$)/u;
/** Longest ending that a stem of the lexicon may take. */
const LONGEST_ENDING = 7;

const titles: ReadonlySet<string> = new Set(TITLE_STEMS);
const nobody: ReadonlySet<string> = new Set([...NOBODY_STEMS, ...PLACE_STEMS]);
const speech: ReadonlySet<string> = new Set(SPEECH_STEMS);
const common: ReadonlySet<string> = new Set(COMMON_STEMS);
const notDeclined: ReadonlySet<string> = new Set(COMMON_WORDS);

/** Whether letters are an ending of a noun or an adjective. */
export const isEnding = (ending: string): boolean => ENDINGS.has(ending);
const isPlaceEnding = (ending: string): boolean =>
  ENDINGS.has(ending) || ENDINGS.has(ending.replace(OF_PLACE, ''));

/** Whether a lower-case word is one of the stems with an ending that `takes` allows. */
export function hasStem(
  stems: ReadonlySet<string>,
  lower: string,
  takes: (ending: string) => boolean,
): boolean {
  for (let cut = 0; cut <= LONGEST_ENDING && cut < lower.length - 1; cut++)
    if (stems.has(lower.slice(0, lower.length - cut)) && takes(lower.slice(lower.length - cut))) return true;
  return false;
}

/** Whether a lower-case word is an office, a work or kin, in any case. */
export const isRussianTitle: (lower: string) => boolean = keep((lower) => hasStem(titles, lower, isEnding));

function askNobody(lower: string): boolean {
  if (OPENERS.has(lower) || hasStem(nobody, lower, isPlaceEnding)) return true;
  const hyphen = lower.indexOf('-');
  return hyphen > 0 && hasStem(nobody, lower.slice(0, hyphen), isEnding);
}

/** Whether a lower-case word is a place, a body, a month or an opening of a sentence. */
export const isNobody: (lower: string) => boolean = keep(askNobody);

/** Whether a lower-case word is a common word that news opens sentences with. */
export function isCommonRussian(lower: string): boolean {
  return notDeclined.has(lower) || hasStem(common, lower, isEnding);
}

/** Whether a lower-case word is a verb of speech in the singular, as people have it. */
export function isRussianSpeech(lower: string): boolean {
  return speech.has(lower) || speech.has(lower.slice(0, -1));
}

/** Adjectives of places and streets: "Тверской суд", "Невский проспект". */
export function isAdjective(lower: string): boolean {
  return /(?:ск|ческ|н)(?:ий|ого|ому|им|ом|ая|ой|ую|ое|ые|ых|ым|ыми|ие|их|ими)$/.test(lower);
}
