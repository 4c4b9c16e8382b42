/**
 * Addresses within the library's tab: `#people/ID`, `#claims?basis=paper`. Whatever the reader chose stands in the address,
 * so that reload, back and forward, and links from card and popup lead to the same place.
 */

/** Every section; the table in sections.tsx says what each is called and shows. */
export const SECTION_NAMES = [
  'search',
  'people',
  'articles',
  'claims',
  'notes',
  'changed',
  'trash',
  'corrections',
  'keeping',
  'transfer',
] as const;

export type SectionName = (typeof SECTION_NAMES)[number];

/** What is asked of a section beside its entry: words to search for, filters. Empty ones are left out. */
export type Asked = Readonly<Record<string, string>>;

export interface Route {
  readonly section: SectionName;
  /** The entry that is open; null for the section's list. */
  readonly id: string | null;
  readonly asked: Asked;
}

/** Where the tab opens without an address. */
const START: Route = { section: 'people', id: null, asked: {} };

const isSection = (name: string): name is SectionName => SECTION_NAMES.some((each) => each === name);

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** Reads the part of an address from `#` on; what is no address of ours leads to the start. */
export function parseRoute(hash: string): Route {
  const [, path = '', query = ''] = /^#?([^?]*)(?:\?(.*))?$/s.exec(hash) ?? [];
  const [name = '', ...rest] = path.split('/');
  const id = decoded(rest.join('/'));
  if (!isSection(name) || id === null) return START;
  const asked = Object.fromEntries([...new URLSearchParams(query)].filter(([, value]) => value !== ''));
  return { section: name, id: id || null, asked };
}

/** Of an address, what tells one page from another: not what is asked of it. */
export function placeOfAddress(hash: string): string {
  const { section, id } = parseRoute(hash);
  return `${section}/${id ?? ''}`;
}

/** The address of a place in the library. */
export function hrefOf(section: SectionName, id: string | null = null, asked: Asked = {}): string {
  const given = Object.entries(asked).filter(([, value]) => value !== '');
  const query = given.length > 0 ? `?${new URLSearchParams(given)}` : '';
  return `#${section}${id === null ? '' : `/${encodeURIComponent(id)}`}${query}`;
}

/** The same place with other questions; an empty one is no longer asked. */
export function hrefAsking({ section, id, asked }: Route, change: Asked): string {
  return hrefOf(section, id, { ...asked, ...change });
}
