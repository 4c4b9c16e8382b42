/** Everything of one person. */
import type { Correction, CorrectionAct } from '../correction.ts';
import { listCorrections } from '../corrections.ts';
import type { Library } from '../open-library.ts';
import type { AppearanceRecord } from '../schema.ts';
import type { ClaimsAsk, Listed, MeetingRow, PageAsk, PersonPage, Since } from './browse.ts';
import { listClaims } from './list-claims.ts';
import { listNotes } from './list-notes.ts';
import { pageOf } from './pages.ts';

/** Meetings and claims that the page begins with. */
const FIRST: PageAsk = { after: null, most: 20 };
/** Claims of a meeting that are shown with it. */
const SAID = 3;

const ANY_CLAIM: Omit<ClaimsAsk, 'after' | 'most'> = {
  words: '',
  from: null,
  to: null,
  articleId: null,
  personId: null,
  about: null,
  sourceKind: null,
  basis: null,
  hasNote: false,
};

/** One for each article, the newest first. */
async function seenOf(library: Library, personId: string): Promise<AppearanceRecord[]> {
  const range = IDBKeyRange.bound([personId, -Infinity], [personId, Infinity]);
  const all = await library.getAllFromIndex('appearances', 'newest', range);
  return [...new Map(all.toReversed().map((each) => [each.articleId, each])).values()].toReversed();
}

/** `seen` newest first, as the answer is. */
function since(
  seen: readonly AppearanceRecord[],
  textsOf: (seen: AppearanceRecord) => readonly string[],
): Since[] {
  const found = new Map<string, Since>();
  for (const each of seen)
    for (const text of new Set(textsOf(each))) {
      const at = -each.newestFirst;
      const before = found.get(text);
      found.set(text, { text, articles: (before?.articles ?? 0) + 1, first: at, last: before?.last ?? at });
    }
  return [...found.values()];
}

async function meetingRow(
  library: Library,
  { articleId, name, called, newestFirst, personId }: AppearanceRecord,
) {
  const article = await library.get('articles', articleId);
  if (!article) return [];
  const { title, url, published } = article.details;
  const said = await listClaims(library, { ...ANY_CLAIM, articleId, personId, after: null, most: SAID });
  const claims = said.rows;
  const row: MeetingRow = {
    articleId,
    title,
    url,
    published,
    at: -newestFirst,
    name,
    called,
    claims,
    claimCount: said.count ?? claims.length,
  };
  return [row];
}

async function meetingsAmong(
  library: Library,
  seen: readonly AppearanceRecord[],
  ask: PageAsk,
): Promise<Listed<MeetingRow>> {
  const page = pageOf(seen, ask);
  const rows = await Promise.all(page.rows.map((each) => meetingRow(library, each)));
  return { ...page, rows: rows.flat() };
}

/** A page of the articles in which a person appears. */
export async function listMeetings(
  library: Library,
  { personId, ...ask }: PageAsk & { readonly personId: string },
): Promise<Listed<MeetingRow>> {
  return meetingsAmong(library, await seenOf(library, personId), ask);
}

function idsIn(act: CorrectionAct): string[] {
  const people = [
    ...('person' in act ? [act.person] : []),
    ...('same' in act ? [act.same] : []),
    ...('source' in act && act.source.type === 'person' ? [act.source.person] : []),
  ];
  return people.map(({ personId }) => personId);
}

async function correctionsOf(library: Library, personId: string): Promise<Correction[]> {
  return (await listCorrections(library)).filter(({ act }) => idsIn(act).includes(personId));
}

/** Null for somebody whom the library does not know. */
export async function personPage(library: Library, personId: string): Promise<PersonPage | null> {
  const person = await library.get('people', personId);
  if (!person) return null;
  const seen = await seenOf(library, personId);
  const noted = { words: '', from: null, to: null, articleId: null, tag: null, trash: false };
  const [meetings, about, notes, corrections] = await Promise.all([
    meetingsAmong(library, seen, FIRST),
    listClaims(library, { ...ANY_CLAIM, ...FIRST, about: personId }),
    listNotes(library, { ...noted, personId, after: null, most: 200 }),
    correctionsOf(library, personId),
  ]);
  const names = since(seen, ({ name, spellings }) => [name, ...spellings]);
  const [newest] = seen;
  return {
    personId,
    name: person.name,
    names: names.toSorted((one, other) => other.articles - one.articles),
    called: since(seen, ({ called }) => (called === null ? [] : [called])),
    articles: seen.length,
    firstMet: person.firstMet,
    lastMet: newest ? -newest.newestFirst : person.firstMet,
    meetings,
    about,
    notes: notes.rows.toSorted((one, other) => one.note.createdAt - other.note.createdAt),
    corrections,
  };
}
