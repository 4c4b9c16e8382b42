/** An invented library of any size, the same every time: names and words are put together from syllables. */
import type { Note } from '../../../src/library/note.ts';
import type {
  AppearanceRecord,
  ArticleRecord,
  ClaimRecord,
  PersonRecord,
  StripRecord,
  TextRecord,
} from '../../../src/library/schema.ts';

export interface Size {
  readonly articles: number;
  readonly people: number;
  readonly claims: number;
  readonly notes: number;
}

/** What the library is built for. */
export const FULL: Size = { articles: 10_000, people: 30_000, claims: 300_000, notes: 10_000 };

/** Numbers from 0 to 1 (mulberry32), the same for the same seed. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const SYLLABLES =
  'ba be bor da del din do fer fi ga gor ha hel in ka kel kor la len lo ma mer mi na nor o pa per po ra rel ro sa ser so ta ter to u va vel vo wa wen zo'.split(
    ' ',
  );
const CYRILLIC = 'ба бор да дел го ка кор ла лен ма мер на нор о па пер ра ро са со та тер то ва вел'.split(
  ' ',
);
/** The words that stand in every English sentence. */
const FREQUENT = 'the of to and in a that is was for on with said by from'.split(' ');
const VOCABULARY = 12_000;

function words(next: () => number, syllables: readonly string[], count: number): string[] {
  const one = () => syllables[Math.floor(next() * syllables.length)] ?? '';
  return Array.from({ length: count }, () =>
    Array.from({ length: 2 + Math.floor(next() * 3) }, one).join(''),
  );
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

const KINDS = ['person', 'official', 'organisation', 'media', 'document', 'anonymous'] as const;
const BASES = [
  'paper',
  'public',
  'broadcast',
  'social',
  'document',
  'media',
  'anonymous',
  'unstated',
] as const;
/** Claims of one article, and people in it. */
const IN_ARTICLE = 10;
const DAY = 24 * 60 * 60 * 1000;
const BEGIN = Date.UTC(2020, 0, 1);

/** Everything of one article. */
export interface InventedArticle {
  readonly article: ArticleRecord;
  readonly text: TextRecord;
  readonly strip: StripRecord;
  readonly appearances: readonly AppearanceRecord[];
  readonly claims: readonly ClaimRecord[];
  readonly note: Note | null;
}

/** Makes people and articles by their number. */
export function inventLibrary(size: Size) {
  const next = random(7);
  const vocabulary = words(next, SYLLABLES, VOCABULARY);
  const firsts = words(next, SYLLABLES, 300).map(capital);
  const lasts = words(next, SYLLABLES, 4000).map(capital);
  const russian = words(next, CYRILLIC, 600).map(capital);
  const pick = (list: readonly string[], how: () => number) => list[Math.floor(how() * list.length)] ?? '';
  /** Few words often and many seldom, as in any language. */
  const word = (how: () => number) =>
    how() < 0.35 ? pick(FREQUENT, how) : (vocabulary[Math.floor(how() ** 3 * VOCABULARY)] ?? '');
  const sentence = (how: () => number, length: number) => Array.from({ length }, () => word(how)).join(' ');

  const person = (number: number): PersonRecord => {
    const how = random(1_000_000 + number);
    const name =
      number % 20 === 0
        ? `${pick(russian, how)} ${pick(russian, how)}`
        : `${pick(firsts, how)} ${pick(lasts, how)}`;
    const id = `person-${number}`;
    return { id, name, names: [name], keys: [`${name} ${number}`.toLowerCase()], firstMet: BEGIN };
  };

  const article = (number: number): InventedArticle => {
    const how = random(2_000_000 + number);
    const id = `tmt:${number}`;
    const url = `https://www.themoscowtimes.com/2026/01/01/${pick(vocabulary, how)}-a${number}`;
    const title = capital(sentence(how, 9));
    const at = BEGIN + number * (DAY / 4);
    const details = {
      id,
      site: 'tmt',
      kind: 'news',
      url,
      title,
      authors: [],
      published: null,
      modified: null,
    } as const;
    const blocks = Array.from(
      { length: 20 },
      () => ({ kind: 'paragraph', text: sentence(how, 40) }) as const,
    );
    // A few are in every tenth article, most in one or two.
    const cast = Array.from({ length: IN_ARTICLE }, () => Math.floor(how() ** 4 * size.people));
    const people = [...new Set([...cast.slice(1), (number * 3) % size.people])].map(person);
    const appearances = people.map(({ id: personId, name }, index) => ({
      articleId: id,
      person: index,
      personId,
      name,
      spellings: [],
      called: index % 2 ? sentence(how, 3) : null,
      said: null,
      newestFirst: -at,
    }));
    const claims = Array.from(
      { length: Math.round(size.claims / size.articles) },
      (_, index): ClaimRecord => {
        const source = people[index % 5];
        const about = people[(index + 1) % people.length];
        const name = index % 4 === 0 && about ? `${about.name} ` : '';
        return {
          articleId: id,
          claim: index,
          text: `${name}${sentence(how, 18)}`,
          source: source?.name ?? null,
          ...(source ? { personId: source.id } : {}),
          about: name !== '' && about ? [about.id] : [],
          kind: index % 3 ? 'indirect' : 'direct',
          sourceKind: KINDS[Math.floor(how() * KINDS.length)] ?? 'person',
          basis: BASES[Math.floor(how() * BASES.length)] ?? 'paper',
          degree: 'stated',
          at,
          newestFirst: -at,
          cue: 'said',
        };
      },
    );
    const quote = blocks[0]?.text.slice(0, 60) ?? '';
    const note: Note = {
      id: `note-${number}`,
      target: {
        type: 'passage',
        passage: {
          quote,
          before: '',
          after: '',
          start: 0,
          end: quote.length,
          paragraph: blocks[0]?.text ?? '',
        },
      },
      articleId: id,
      articleTitle: title,
      articleUrl: url,
      text: sentence(how, 25),
      tags: [],
      createdAt: at,
      updatedAt: at,
      deletedAt: null,
    };
    const bars = claims.map(
      (_, index) => ({ start: index * 25, length: 18, manner: 'paraphrased' }) as const,
    );
    return {
      article: { id, details, hash: `hash-${number}`, firstRead: at, lastRead: at, changed: null },
      text: { hash: `hash-${number}`, articleId: id, blocks, firstRead: at },
      strip: { articleId: id, words: 800, attributed: 540, bars },
      appearances,
      claims,
      note: number < size.notes ? note : null,
    };
  };
  return { person, article };
}
