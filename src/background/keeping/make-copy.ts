/** Makes the second copy, and keeps the last three of different days. */
import { type CopyInfo, keepCopy, listCopies } from '../../browser/copies.ts';
import { readKept } from '../../browser/kept.ts';
import type { Library } from '../../library/open-library.ts';

/** Copies of other days that stay beside a new one. */
const OTHER_DAYS = 2;

/** A copy's contents with what there is in them. */
export interface OwnText {
  readonly text: string;
  readonly counts: Pick<CopyInfo, 'notes' | 'corrections' | 'drafts' | 'articles'>;
}

/** Writes what a copy made at this time holds. */
type WriteOwn = (library: Library, at: number) => Promise<OwnText>;

/** The reader's own days, in which they remember when something was there. */
const dayOf = (at: number) => new Date(at).toDateString();

/** Newest of each other day, newest first. */
function ofOtherDays(copies: readonly CopyInfo[], at: number): CopyInfo[] {
  const days = new Map<string, CopyInfo>();
  for (const copy of copies) if (!days.has(dayOf(copy.at))) days.set(dayOf(copy.at), copy);
  days.delete(dayOf(at));
  return [...days.values()];
}

/** `beside` those of other days, or `alone`, after the reader cleared what they hold. */
export type Standing = 'beside' | 'alone';

/** Makes a copy now. Rejects when the library cannot be read, or when there is no room. */
export type MakeCopy = (standing: Standing) => Promise<void>;

const isHeld = ({ at }: CopyInfo, noticed: number | null) => noticed !== null && at <= noticed;

/** Those that stay beside one made at this time. What was made before a loss waits for the reader to decide on it. */
function staying(copies: readonly CopyInfo[], at: number, noticed: number | null): CopyInfo[] {
  const held = copies.filter((copy) => isHeld(copy, noticed));
  const others = copies.filter((copy) => !held.includes(copy));
  return [...ofOtherDays(others, at).slice(0, OTHER_DAYS), ...held];
}

/** Makes a copy of the library as it is. Rejects when it cannot be read, or when there is no room. */
export async function makeCopy(
  library: Library,
  at: number,
  { write, standing }: { readonly write: WriteOwn; readonly standing: Standing },
): Promise<void> {
  const { text, counts } = await write(library, at);
  const [copies, { loss }] = await Promise.all([listCopies(), readKept()]);
  const noticed = loss?.noticed ?? null;
  const stay = staying(
    standing === 'alone' ? copies.filter((copy) => isHeld(copy, noticed)) : copies,
    at,
    noticed,
  );
  await keepCopy(text, { ...counts, at }, stay);
}

/** Whether something changed since the last copy. */
export async function isCopyDue(): Promise<boolean> {
  const [[newest], { kept }] = await Promise.all([listCopies(), readKept()]);
  return kept !== null && kept.at >= (newest?.at ?? -Infinity);
}
