/** The door for files of our own form, and for the second copy: nothing in them is believed. */
import { contentHash } from '../library/content-hash.ts';
import { LIBRARY_VERSION, type Lists, upgradeFile } from '../library/migrations.ts';
import type { ArticleRecord, TextRecord } from '../library/schema.ts';
import { cleanTags } from '../library/tags.ts';
import { articleRecord, personKept, stood, textRecord } from '../shapes/article-shape.ts';
import { correction } from '../shapes/correction-shape.ts';
import { draftRecord, note } from '../shapes/note-shape.ts';
import { Misfit } from '../shapes/shape.ts';
import type { Copy } from './copy.ts';
import { type Parsed, parseJson, unreadable } from './parse-json.ts';
import { parseRecords } from './parse-records.ts';
import type { Refusal } from './unreadable.ts';
import { COPY_FORMAT } from './write-copy.ts';

/** A copy as a file holds it, and what of the file is not taken. */
export type ParsedCopy = Parsed<{ readonly copy: Copy; readonly refused: readonly Refusal[] }>;

const fieldsOf = (value: unknown): Lists =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};

/** Whether a value of JSON says that it is a file of ours, of whatever version. */
export function isCopy(value: unknown): boolean {
  const { format, version } = fieldsOf(value);
  return format === COPY_FORMAT && Number.isSafeInteger(version) && Number(version) >= 1;
}

/** A file may have been written on by hand: tags come in as they are kept. */
const tidied = <T extends { readonly tags: readonly string[] }>(record: T): T => ({
  ...record,
  tags: cleanTags(record.tags),
});

function recordsOf(lists: Lists, refused: Refusal[]): Copy {
  const of = <K extends keyof Copy>(name: K) => ({ name, value: lists[name] });
  return {
    notes: parseRecords(of('notes'), note, refused).map(tidied),
    drafts: parseRecords(of('drafts'), draftRecord, refused).map(tidied),
    corrections: parseRecords(of('corrections'), correction, refused),
    people: parseRecords(of('people'), personKept, refused),
    stood: parseRecords(of('stood'), stood, refused),
    articles: parseRecords(of('articles'), articleRecord, refused),
    texts: parseRecords(of('texts'), textRecord, refused),
    settings: lists.settings ?? null,
  };
}

/** Hashed at a time: all at once would hold every text twice more in memory. */
const AT_ONCE = 64;

async function hashesOf(texts: readonly TextRecord[]): Promise<string[]> {
  const hashes: string[] = [];
  for (let from = 0; from < texts.length; from += AT_ONCE) {
    const some = texts.slice(from, from + AT_ONCE);
    hashes.push(...(await Promise.all(some.map(({ blocks }) => contentHash(blocks)))));
  }
  return hashes;
}

/** Under the hash of another text, a text would stand in for it, with marks on the wrong words. */
async function trueTexts(texts: readonly TextRecord[], refused: Refusal[]): Promise<TextRecord[]> {
  const hashes = await hashesOf(texts);
  return texts.filter(({ hash }, index) => {
    const isTrue = hashes[index] === hash;
    if (!isTrue) refused.push({ list: 'texts', why: 'text', detail: `hash ${hash}` });
    return isTrue;
  });
}

function withText(articles: readonly ArticleRecord[], hashes: ReadonlySet<string>, refused: Refusal[]) {
  return articles.filter(({ id, hash }) => {
    const has = hashes.has(hash);
    if (!has) refused.push({ list: 'articles', why: 'no-text', detail: id });
    return has;
  });
}

/** What a value of JSON holds of a copy. */
export async function copyIn(value: unknown): Promise<ParsedCopy> {
  if (!isCopy(value)) return unreadable('foreign');
  const { version, ...fields } = fieldsOf(value);
  if (Number(version) > LIBRARY_VERSION) return unreadable('newer');
  const refused: Refusal[] = [];
  try {
    const read = recordsOf(upgradeFile(fields, Number(version)), refused);
    const texts = await trueTexts(read.texts, refused);
    const articles = withText(read.articles, new Set(texts.map(({ hash }) => hash)), refused);
    return { type: 'parsed', copy: { ...read, texts, articles }, refused };
  } catch (error) {
    if (error instanceof Misfit) return unreadable('damaged');
    throw error;
  }
}

/** Reads what `writeCopy` wrote, at this version or before. */
export async function parseCopy(text: string): Promise<ParsedCopy> {
  const json = parseJson(text);
  return json.type === 'parsed' ? copyIn(json.value) : json;
}
