/** Bringing a file in: first what it would do, then all of it or nothing. */
import { applyImport, type Following } from './apply-import.ts';
import type { Copy } from './copy.ts';
import { LARGEST_FILE } from './parse-json.ts';
import { type Plan, planImport } from './plan-import.ts';
import { type FileForm, readFile } from './read-file.ts';
import { settleForeign } from './settle-foreign.ts';
import type { Refusal, Unreadable } from './unreadable.ts';
import { withLibrary } from './with-library.ts';

/** A file that can be brought in, and what that would do. */
export interface LookedAt {
  readonly type: 'looked';
  readonly form: FileForm;
  readonly copy: Copy;
  readonly plan: Plan;
  readonly refused: readonly Refusal[];
}

export type Look = LookedAt | { readonly type: 'unreadable'; readonly why: Unreadable };

/** A file that was taken away meanwhile, or a folder, gives no bytes. */
async function bytesOf(file: Blob): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}

/** Nothing is changed. `at` stands for times that the file does not give. Rejects when the library does. */
export async function lookAtFile(file: Blob, at: number): Promise<Look> {
  if (file.size > LARGEST_FILE) return { type: 'unreadable', why: 'large' };
  const bytes = await bytesOf(file);
  if (!bytes) return { type: 'unreadable', why: 'gone' };
  const read = await readFile(bytes, at);
  if (read.type === 'unreadable') return read;
  const { form, refused, foreign } = read;
  return withLibrary(async (library) => {
    const copy = foreign ? await settleForeign(library, foreign) : read.copy;
    return { type: 'looked', form, copy, refused, plan: await planImport(library, copy) };
  });
}

/** Answers with what was done, after it is on the disk. Rejects with nothing changed. */
export function takeIn(copy: Copy, following: Following): Promise<Plan> {
  return withLibrary((library) => applyImport(library, copy, following));
}
