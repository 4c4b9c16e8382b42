/** The shape of a word: what its letters alone say of whether it can belong to a name. */
import { wordSet } from '../lexicons/word-list.ts';
import { holdsSmall, isCapitalAt, isInitials, isPlain, isSmall, lettersEnd } from '../text/letters.ts';

/**
 * `capital`: Serov, al-Assad, O'Brien; `capitals`: UEFA; `initial`: M.; `particle`: von, bin, ogly;
 * `lower`: any other word; `mark`: all else.
 */
export type Shape = 'capital' | 'capitals' | 'initial' | 'particle' | 'lower' | 'mark';

const PARTICLES = wordSet(
  'de da di du del della dos der den van von bin bint ibn al el la le y ogly oglu oghlu kyzy qizi uulu uly zu ter ten af фон ван дер ден де ди да дю дель делла бин бинт ибн аль эль аг оглы оглу кызы уулу улы угли кизи гызы тер',
);
/** Small words that a hyphen or an apostrophe ties to a name before its capital: "al-Assad", "d'Arc". */
const TIED =
  /^(?:[aA][lnrstdz]|[eE]l|[aA]sh|[dD]|[lL]|[oO]|[mM]c|[аэАЭ]ль|[аэАЭ][рдснз]|[аА]ш|[дДлЛоО])[-‑'’]/;
const TIES = "-‑'’";
const RUSSIAN_ABBREVIATION = /^[А-Я][а-я]{1,3}\.$/;
const HYPHENS = '-‑';
/** What a hyphen before it makes an adjective of ("Moscow-backed", "Stalin-era"), beside words in -ed. */
const COMPOUND = wordSet(`
  era based born led like style made owned run held friendly wide bound type speaking language built area level old year only free related minded
  rich poor proof themed esque ist ite ism centric loyal wing class scale sized term time long day month
`);

function isInitial(text: string): boolean {
  if (text.endsWith('.')) return isInitials(text) || RUSSIAN_ABBREVIATION.test(text);
  // The pronoun and the article are no initials.
  return text.length === 1 && text >= 'B' && text <= 'Z' && text !== 'I';
}

/** Whether a capital begins the word, or what is tied to its beginning. */
function leadsWithCapital(text: string): boolean {
  if (isCapitalAt(text, 0)) return text !== 'A' && text !== 'I';
  const tied =
    TIES.includes(text.charAt(1)) || TIES.includes(text.charAt(2)) || TIES.includes(text.charAt(3));
  return tied && isCapitalAt(text, TIED.exec(text)?.[0].length ?? text.length);
}

/** "Moscow-backed". */
function isCompound(text: string): boolean {
  const hyphen = Math.max(text.lastIndexOf('-'), text.lastIndexOf('‑'));
  if (hyphen < 1 || lettersEnd(text, hyphen - 1) < hyphen) return false;
  const tail = text.slice(hyphen + 1);
  return COMPOUND.has(tail) || (tail.length > 2 && tail.endsWith('ed') && isSmall(tail));
}

/** The shape of a word without foreign look-alike letters. */
export function shapeOf(text: string): Shape {
  if (PARTICLES.has(text)) return 'particle';
  if (isPlain(text)) return 'lower';
  if (isInitial(text)) return 'initial';
  if (!leadsWithCapital(text) || isCompound(text)) return 'lower';
  return holdsSmall(text) ? 'capital' : 'capitals';
}

const EX = wordSet('Ex ex EX');

/** Length of an "Ex-" before a name. */
export function prefixOf(text: string): number {
  return HYPHENS.includes(text.charAt(2)) && EX.has(text.slice(0, 2)) && isCapitalAt(text, 3) ? 3 : 0;
}
