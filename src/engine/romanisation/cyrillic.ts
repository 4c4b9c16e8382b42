/** Cyrillic letters in Latin ones, as English-language papers write names: a table a language, chosen by the letters of the word. */
import { mayHoldCyrillic } from '../text/look-alikes.ts';

export type Alphabet = 'russian' | 'ukrainian' | 'belarusian' | 'turkic';

type Table = Readonly<Record<string, string>>;

// biome-ignore format: the alphabet, line by line
const RUSSIAN: Table = Object.freeze({
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'yo', ж: 'zh', з: 'z', и: 'i', й: 'y', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p',
  р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya',
});

/** What each language writes otherwise than Russian, letter by letter. */
const DIFFERENCES: Readonly<Record<Alphabet, Table>> = Object.freeze({
  russian: {},
  ukrainian: { г: 'h', ґ: 'g', е: 'e', є: 'ye', и: 'y', і: 'i', ї: 'yi' },
  belarusian: { г: 'h', і: 'i', ў: 'u', ы: 'y', э: 'e' },
  turkic: {
    ә: 'a',
    ғ: 'g',
    қ: 'k',
    ң: 'n',
    ө: 'o',
    ұ: 'u',
    ү: 'u',
    һ: 'h',
    і: 'i',
    ҷ: 'j',
    ӣ: 'i',
    ӯ: 'u',
    ҳ: 'h',
    ў: 'o',
    ҫ: 's',
    җ: 'zh',
  },
});

/** Letters that only one of the alphabets has. */
const MARKERS: readonly (readonly [Alphabet, RegExp])[] = [
  ['turkic', /[әғқңөұүһҷӣӯҳҫҗ]/],
  ['ukrainian', /[ґєї]/],
  ['belarusian', /ў/],
  ['ukrainian', /і/],
];

/** The alphabet that a lower-case Cyrillic word shows by its letters; Russian when it shows none. */
export function alphabetOf(lower: string): Alphabet {
  return MARKERS.find(([, letters]) => letters.test(lower))?.[0] ?? 'russian';
}

/** A Cyrillic text in Latin letters, word by word; other letters stay. "Ельцин" gives "Yeltsin": е at a word's beginning or after a vowel is ye. */
export function romanise(text: string): string {
  if (!mayHoldCyrillic(text)) return text;
  return text.replace(/\p{Script=Cyrillic}+/gu, (word) => {
    const lower = word.toLowerCase();
    const alphabet = alphabetOf(lower);
    const differences = DIFFERENCES[alphabet];
    const latin = [...lower].map((letter, at) => {
      const iotated =
        letter === 'е' &&
        alphabet !== 'ukrainian' &&
        (at === 0 || /[аеёиоуыэюяьъ]/.test(lower[at - 1] ?? ''));
      return iotated ? 'ye' : (differences[letter] ?? RUSSIAN[letter] ?? letter);
    });
    const joined = latin.join('').replace(alphabet === 'russian' ? /[iy]y$/ : /yy$/, 'y');
    return word[0] === lower[0] ? joined : joined.charAt(0).toUpperCase() + joined.slice(1);
  });
}
