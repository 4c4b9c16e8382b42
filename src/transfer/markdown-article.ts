/** One article as a file of Markdown: what it is, the reader's notes, and who says what in it. */
import { addressOfWords } from '../anchoring/text-fragment.ts';
import type { Note } from '../library/note.ts';
import type { ArticleRecord, ClaimRecord } from '../library/schema.ts';
import { block, frontMatter, inline, link, quoted } from './markdown-text.ts';

/** What is known of an article; a note may be all that is left of one. */
export interface MarkdownArticle {
  readonly title: string;
  readonly url: string;
  readonly record: ArticleRecord | null;
  /** Oldest first. */
  readonly notes: readonly Note[];
  /** In the order of the article. */
  readonly claims: readonly ClaimRecord[];
  /** Those who have a file of their own, by id: a link leads there. */
  readonly people: ReadonlyMap<string, string>;
}

const day = (at: number) => new Date(at).toISOString().slice(0, 10);

/** Obsidian's tags have no spaces. */
const tagOf = (tag: string) => tag.replace(/\s+/gu, '-');

function head({ title, url, record, notes, people }: MarkdownArticle): string {
  return frontMatter({
    title,
    url,
    authors: record?.details.authors ?? [],
    published: record?.details.published ?? null,
    read: record ? day(record.lastRead) : null,
    people: [...new Set(people.values())].map((file) => `[[${file}]]`),
    tags: [...new Set(notes.flatMap(({ tags }) => tags.map(tagOf)))],
  });
}

/** The reader's words and tags. */
export function noteWords({ text, tags }: Note): string {
  const labels = tags.map((tag) => `#${inline(tagOf(tag))}`).join(' ');
  return [block(text), labels].filter((part) => part !== '').join('\n\n');
}

/** The words that a note stands on with the way to them, and the note. */
function noteInMarkdown(note: Note, people: ReadonlyMap<string, string>): string {
  const { target, articleUrl, createdAt } = note;
  const on =
    target.type === 'person'
      ? wikiLink(people.get(target.personId), target.name)
      : `${quoted(target.passage.quote)}\n>\n> ${link(day(createdAt), addressOfWords(articleUrl, target.passage))}`;
  return [on, noteWords(note)].filter((part) => part !== '').join('\n\n');
}

/** Names of files hold none of the signs of a link. */
const wikiLink = (file: string | undefined, name: string) =>
  file === undefined ? inline(name) : `[[${file}]]`;

function claimLine(
  { text, source, personId, kind, basis }: ClaimRecord,
  { people }: MarkdownArticle,
): string {
  const said = kind === 'direct' ? `“${inline(text)}”` : inline(text);
  const who = source === null ? 'source not named' : wikiLink(people.get(personId ?? ''), source);
  return `- ${said} — ${who} (${basis})`;
}

/** The whole file. Its own words are English, like those of the newspaper's English edition and of every exported file. */
export function articleInMarkdown(article: MarkdownArticle): string {
  const { title, url, notes, claims, people } = article;
  const parts = [
    head(article),
    `# ${inline(title)}\n\n${link(url, url)}\n`,
    notes.length > 0 ? `## Notes\n\n${notes.map((note) => noteInMarkdown(note, people)).join('\n\n')}\n` : '',
    claims.length > 0 ? `## Claims\n\n${claims.map((claim) => claimLine(claim, article)).join('\n')}\n` : '',
  ];
  return parts.filter((part) => part !== '').join('\n');
}
