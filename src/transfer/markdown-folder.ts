/** A folder of files ready for Obsidian: one for each article, one for each person with a note. */
import type { Note } from '../library/note.ts';
import type { ArticleRecord, ClaimRecord, PersonRecord } from '../library/schema.ts';
import { articleInMarkdown, type MarkdownArticle, noteWords } from './markdown-article.ts';
import { frontMatter, inline } from './markdown-text.ts';
import { namesOnce, safeName } from './safe-name.ts';

/** What the files are made of. */
export interface MarkdownSource {
  readonly notes: readonly Note[];
  /** Each gets a file, and so does every article that a note names. */
  readonly articles: readonly ArticleRecord[];
  readonly claims: readonly ClaimRecord[];
  readonly people: readonly PersonRecord[];
}

export interface TextFile {
  /** With its folder, parted by slashes. */
  readonly path: string;
  readonly text: string;
}

const grouped = <T>(
  records: readonly T[],
  keyOf: (record: T) => string,
): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>();
  for (const record of records) {
    const group = groups.get(keyOf(record)) ?? [];
    group.push(record);
    groups.set(keyOf(record), group);
  }
  return groups;
};

/** People with a note, by id: the name of each one's file. */
function peopleFiles(
  notes: readonly Note[],
  people: readonly PersonRecord[],
  once: (name: string) => string,
) {
  const nameOf = new Map(people.map(({ id, name }) => [id, name]));
  const files = new Map<string, string>();
  for (const { target } of notes)
    if (target.type === 'person' && !files.has(target.personId))
      files.set(target.personId, once(safeName(nameOf.get(target.personId) ?? target.name, 'Somebody')));
  return files;
}

function personFile(file: string, notes: readonly Note[], names: readonly string[]): TextFile {
  const texts = notes.map(noteWords);
  const head = frontMatter({ aliases: names, tags: [...new Set(notes.flatMap(({ tags }) => tags))] });
  return { path: `People/${file}.md`, text: `${head}\n# ${inline(file)}\n\n${texts.join('\n\n')}\n` };
}

/** The articles to write, those that only notes know among them; in the order of their first reading. */
function articlesOf(source: MarkdownSource, files: ReadonlyMap<string, string>): readonly MarkdownArticle[] {
  const live = source.notes.filter(({ deletedAt }) => deletedAt === null);
  const notes = grouped(
    live.toSorted((one, other) => one.createdAt - other.createdAt),
    ({ articleId }) => articleId,
  );
  const claims = grouped(source.claims, ({ articleId }) => articleId);
  const records = new Map(source.articles.map((article) => [article.id, article]));
  return [...new Set([...records.keys(), ...notes.keys()])].map((id) => {
    const record = records.get(id) ?? null;
    const own = notes.get(id) ?? [];
    const { title, url } = record?.details ?? {
      title: own[0]?.articleTitle ?? '',
      url: own[0]?.articleUrl ?? '',
    };
    const said = (claims.get(id) ?? []).toSorted((one, other) => one.claim - other.claim);
    const here = new Set([
      ...own.flatMap(({ target }) => (target.type === 'person' ? [target.personId] : [])),
      ...said.flatMap(({ personId }) => personId ?? []),
    ]);
    const people = new Map([...files].filter(([personId]) => here.has(personId)));
    return { title, url, record, notes: own, claims: said, people };
  });
}

/** Notes in the trash are left out. */
export function markdownFolder(source: MarkdownSource): readonly TextFile[] {
  const once = namesOnce();
  const live = source.notes.filter(({ deletedAt }) => deletedAt === null);
  const files = peopleFiles(live, source.people, once);
  const onPeople = grouped(
    live.filter(({ target }) => target.type === 'person'),
    ({ target }) => (target.type === 'person' ? target.personId : ''),
  );
  const names = new Map(source.people.map((person) => [person.id, person.names]));
  return [
    ...articlesOf(source, files).map((article) => {
      const date = article.record?.details.published?.slice(0, 10) ?? '';
      const name = safeName(`${date} ${article.title}`, 'Article');
      return { path: `Articles/${once(name)}.md`, text: articleInMarkdown(article) };
    }),
    ...[...files].map(([personId, file]) =>
      personFile(file, onPeople.get(personId) ?? [], names.get(personId) ?? []),
    ),
  ];
}
