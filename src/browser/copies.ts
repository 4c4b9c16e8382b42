/**
 * The second copies of what nothing can make again. They lie in extension storage: another place on the disk than the
 * database, which a browser repairs, clears and loses on its own. What is in a copy is nobody's business here.
 */
import { browser } from './api.ts';
import { packText, unpackText } from './packed-text.ts';

/** A copy, without what is in it. */
export interface CopyInfo {
  /** Names it in storage. */
  readonly id: string;
  /** When it was made; milliseconds since 1970. */
  readonly at: number;
  readonly notes: number;
  readonly corrections: number;
  readonly drafts: number;
  /** Articles whose text as read is in it. */
  readonly articles: number;
  /** UTF-16 units that it takes in storage. */
  readonly size: number;
}

const LIST = 'copies';
const keyOf = (id: string) => `copy ${id}`;

const COUNTS = ['at', 'notes', 'corrections', 'drafts', 'articles', 'size'] as const;

function isInfo(value: unknown): value is CopyInfo {
  if (typeof value !== 'object' || value === null) return false;
  const given: Partial<Record<keyof CopyInfo, unknown>> = value;
  return typeof given.id === 'string' && COUNTS.every((key) => Number.isFinite(given[key]));
}

/** Every copy there is, newest first. */
export async function listCopies(): Promise<readonly CopyInfo[]> {
  const { [LIST]: list } = await browser.storage.local.get(LIST);
  const found: readonly unknown[] = Array.isArray(list) ? list : [];
  return found.filter(isInfo).toSorted((one, other) => other.at - one.at);
}

/** The text of a copy; null where there is none of this id. Rejects where it is damaged. */
export async function readCopy(id: string): Promise<string | null> {
  const { [keyOf(id)]: packed } = await browser.storage.local.get(keyOf(id));
  return typeof packed === 'string' ? unpackText(packed) : null;
}

/** Keeps a copy beside those of the given ids; what else there is goes, after the new one is there. */
export async function keepCopy(
  text: string,
  about: Omit<CopyInfo, 'id' | 'size'>,
  beside: readonly CopyInfo[],
): Promise<void> {
  const packed = await packText(text);
  const id = crypto.randomUUID();
  const gone = (await listCopies()).filter((old) => !beside.some((kept) => kept.id === old.id));
  // One call: the list never names a copy that is not there.
  await browser.storage.local.set({
    [keyOf(id)]: packed,
    [LIST]: [{ ...about, id, size: packed.length }, ...beside],
  });
  if (gone.length > 0) await browser.storage.local.remove(gone.map((old) => keyOf(old.id)));
}
