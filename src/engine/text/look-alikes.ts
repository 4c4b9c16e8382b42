/**
 * Letters of one script that look like letters of another, as they slip into names on a bilingual keyboard
 * ("Lebedevа" with a Cyrillic а). Names are compared in folded form; what is shown and painted stays as written.
 */

/** Cyrillic letters whose shape is that of a Latin one. */
// biome-ignore format: small letters, then capitals
const SHAPE: Readonly<Record<string, string>> = {
  а: 'a', с: 'c', е: 'e', о: 'o', р: 'p', х: 'x', у: 'y', і: 'i', ј: 'j', ѕ: 's', ԁ: 'd', һ: 'h', к: 'k',
  А: 'A', В: 'B', С: 'C', Е: 'E', Н: 'H', К: 'K', М: 'M', О: 'O', Р: 'P', Т: 'T', Х: 'X', У: 'Y', І: 'I', Ј: 'J', Ѕ: 'S',
};

/** What a Cyrillic letter sounds like, for runs that somebody typed in the other layout ("кая" for "kaya"). */
// biome-ignore format: the alphabet, line by line
const SOUND: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'e', ж: 'zh', з: 'z', и: 'i', й: 'y', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o',
  п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e',
  ю: 'yu', я: 'ya', і: 'i', ї: 'i', є: 'ye', ґ: 'g',
};

/** The Cyrillic letter of each Latin shape. */
const SHAPE_BACK: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(SHAPE)
    .map(([cyrillic, latin]) => [latin, cyrillic])
    .reverse(),
);

const FIRST_CYRILLIC = 0x400;
const CYRILLIC_RUN = /\p{Script=Cyrillic}+/gu;
const WORD = /[\p{L}\p{M}]+/gu;
const LATIN = /\p{Script=Latin}/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;

function sound(letter: string): string {
  const lower = letter.toLowerCase();
  const latin = SOUND[lower] ?? letter;
  return letter === lower ? latin : latin.charAt(0).toUpperCase() + latin.slice(1);
}

/** A run made only of look-alikes is read by shape, any other by sound. */
function foldRun(run: string): string {
  const letters = [...run];
  const byShape = letters.every((letter) => SHAPE[letter] !== undefined);
  return letters.map((letter) => (byShape ? SHAPE[letter] : sound(letter))).join('');
}

/** Whether a word has letters of Cyrillic or of what stands behind it in Unicode. Asked of every word: no regular expression. */
export function mayHoldCyrillic(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) >= FIRST_CYRILLIC) return true;
  return false;
}

/** A word of mostly Cyrillic letters with Latin look-alikes put right; any other word as `foldLookAlikes` has it. */
export function settleScript(word: string): string {
  if (!mayHoldCyrillic(word) || !CYRILLIC.test(word) || !LATIN.test(word)) return word;
  const latin = word.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (latin * 2 >= word.length) return foldLookAlikes(word);
  return [...word].map((letter) => SHAPE_BACK[letter] ?? letter).join('');
}

/** Words that mix Latin and Cyrillic letters, written in Latin letters only; all other words as they are. */
export function foldLookAlikes(text: string): string {
  if (!mayHoldCyrillic(text) || !CYRILLIC.test(text)) return text;
  return text.replace(WORD, (word) =>
    LATIN.test(word) && CYRILLIC.test(word) ? word.replace(CYRILLIC_RUN, foldRun) : word,
  );
}
