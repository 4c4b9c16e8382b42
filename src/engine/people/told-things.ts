/** Names of which the article itself says beside them that they are a body's or a thing's: "Oro Navigacija, the air traffic agency,". */
import { isFirstName } from '../lexicons/people-first-names.ts';
import { isHumanNoun } from '../lexicons/people-nouns.ts';
import { isBody } from '../lexicons/people-organisations.ts';
import { titleKind } from '../lexicons/people-titles.ts';
import { wordSet } from '../lexicons/word-list.ts';
import { textOf } from './named-place.ts';
import type { Run } from './runs.ts';
import type { Word } from './word.ts';

/** Words of a description that are looked at. */
const LONGEST = 14;
const ARTICLES = wordSet('a an the');
/** Behind the noun of a description. */
const AFTER_NOUN = wordSet(
  'of in for with from on at by near that which who whose based run linked close behind owned founded registered headquartered called known set formed created operating working tracking fighting',
);
/** Words that are also said of people. */
const OF_PEOPLE = wordSet('voice guard guards brothers star head minor major general');

/** Firms by what they do, which few people are said to be ("Dala Agro, a private exporter"). */
const FIRMS = wordSet(
  'exporter importer lender insurer retailer carrier manufacturer steelmaker carmaker automaker broadcaster supplier conglomerate site',
);

/** Whether words that begin with an article end in the noun of a body, before what tells more of it. */
function describesBody(words: readonly Word[]): boolean {
  if (!ARTICLES.has(words[0]?.lower ?? '')) return false;
  const tail = words.findIndex(({ lower }, at) => at > 1 && AFTER_NOUN.has(lower));
  const phrase = tail < 0 ? words : words.slice(0, tail);
  const noun = phrase.at(-1);
  if (!noun || phrase.length < 2 || noun.shape !== 'lower' || OF_PEOPLE.has(noun.lower)) return false;
  if (FIRMS.has(noun.lower)) return true;
  const people = phrase.some(({ lower }) => isHumanNoun(lower) || titleKind(lower) !== null);
  return !people && isBody(noun.lower);
}

const isComma = (word: Word | undefined): boolean => word?.text === ',';

/** The words between the comma behind a name and the next mark. */
function wordsBehind(words: readonly Word[], last: number): readonly Word[] {
  const limit = Math.min(words.length, last + LONGEST);
  let end = last + 1;
  while (end < limit && words[end]?.token.kind === 'word') end++;
  return words[end]?.token.kind === 'mark' ? words.slice(last + 1, end) : [];
}

/** The words from the nearest article up to the comma before a name. */
function wordsBefore(words: readonly Word[], first: number): readonly Word[] {
  for (let at = first - 2; at >= Math.max(0, first - LONGEST); at--) {
    if (words[at]?.token.kind !== 'word') return [];
    const opens =
      at === 0 || words[at - 1]?.token.kind === 'mark' || !AFTER_NOUN.has(words[at - 1]?.lower ?? '');
    if (ARTICLES.has(words[at]?.lower ?? '') && opens) return words.slice(at, first - 1);
  }
  return [];
}

/** "Kavkaz.Realii": the name of a site. Classes of all letters took 3 ms to compile. */
const DOTTED = /^[^\d\s.]{3,}\.[^\d\s.]{2}/;

const isDotted = (word: Word | undefined): boolean => DOTTED.test(word?.text ?? '');

/** Nouns of things that bear names in two words or more ("the hotline Tong Jahoni"). */
const BEARERS = wordSet(
  'hotline project channel website portal app messenger label brand holding festival foundation charity collective band troupe initiative platform chain startup network',
);

/** Whether the noun of a thing stands right before a name of two words. */
function bearsName(words: readonly Word[], { first, end }: Run): boolean {
  const noun = words[first - 1];
  return end - first > 1 && noun?.shape === 'lower' && BEARERS.has(noun.lower);
}

/** Outlets, banks and firms that are written as people are: none of their words is one for a body. */
const NAMED_AS_PEOPLE: ReadonlySet<string> = new Set([
  'takie dela',
  'vot tak',
  'ostorozhno novosti',
  'vazhniye istorii',
  'vazhnye istorii',
  'ekho kavkaza',
  'ekho moskvy',
  'kavkazsky uzel',
  'moskovsky komsomolets',
  'vecherny bishkek',
  'nasha niva',
  'le monde',
  'le figaro',
  'le point',
  'le parisien',
  'la repubblica',
  'la stampa',
  'la croix',
  'il foglio',
  'el pais',
  'el país',
  'el mundo',
  'de volkskrant',
  'de telegraaf',
  'der spiegel',
  'der standard',
  'die zeit',
  'die welt',
  'dagens nyheter',
  'svenska dagbladet',
  'helsingin sanomat',
  'asahi shimbun',
  'al jazeera',
  'al arabiya',
  'corriere della sera',
  'gazeta wyborcza',
  'georgian dream',
  'rushydro',
  'ingosstrakh',
  'rosgosstrakh',
  'uralvagonzavod',
  'alrosa',
  'gunvor',
  'vitol',
  'trafigura',
  'glencore',
  'raiffeisen',
  'carlsberg',
  'heineken',
  'splat',
  'rossia-1',
  'tinkoff bank',
  'goldman sachs',
  'morgan stanley',
  'merrill lynch',
  'credit suisse',
  'societe generale',
  'standard chartered',
  'lehman brothers',
  'baker mckenzie',
  'philip morris',
  'louis vuitton',
  'christian dior',
  'calvin klein',
  'hugo boss',
  'leroy merlin',
  'burger king',
  'johnnie walker',
  'rolls royce',
  'aston martin',
  'walt disney',
  'freedom house',
  'chatham house',
]);

/** Whether an apposition says of a name without a known first name that it is a body's. */
export function isToldThing(words: readonly Word[], { first, end }: Run): boolean {
  if (NAMED_AS_PEOPLE.has(textOf(words, { first, end }).toLowerCase()) || isDotted(words[end - 1]))
    return true;
  if (isFirstName(words[first]?.lower ?? '')) return false;
  if (isComma(words[end]) && words[end + 1]?.lower === 'which') return true;
  if (bearsName(words, { first, end })) return true;
  if (isComma(words[end]) && describesBody(wordsBehind(words, end))) return true;
  return isComma(words[first - 1]) && isComma(words[end]) && describesBody(wordsBefore(words, first));
}
