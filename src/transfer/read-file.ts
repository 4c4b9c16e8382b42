/** A chosen file, of whichever of the known forms: from bytes to a copy, or to the reason why nothing is taken. */
import type { Copy } from './copy.ts';
import type { ForeignFile } from './foreign-file.ts';
import { fromHypothesis } from './hypothesis/from-hypothesis.ts';
import { copyIn, isCopy } from './parse-copy.ts';
import { decodeFile, type Parsed, parseJson, unreadable } from './parse-json.ts';
import type { Refusal } from './unreadable.ts';
import { fromW3C } from './w3c/from-w3c.ts';

export type FileForm = 'whence' | 'w3c' | 'hypothesis';

/** What a file holds; `foreign` has more to be done with the library at hand. */
export type ReadFile = Parsed<{
  readonly form: FileForm;
  readonly copy: Copy;
  readonly refused: readonly Refusal[];
  readonly foreign: ForeignFile | null;
}>;

const asRead = (form: FileForm, foreign: ForeignFile): ReadFile => ({
  type: 'parsed',
  form,
  copy: foreign.copy,
  refused: foreign.refused,
  foreign,
});

/** `at` stands for times that a file does not give; milliseconds since 1970. */
export async function readFile(bytes: Uint8Array, at: number): Promise<ReadFile> {
  const file = decodeFile(bytes);
  if (file.type === 'unreadable') return file;
  const json = parseJson(file.text);
  if (json.type === 'unreadable') return json;
  const { value } = json;
  if (isCopy(value)) {
    const copy = await copyIn(value);
    return copy.type === 'parsed' ? { ...copy, form: 'whence', foreign: null } : copy;
  }
  const w3c = fromW3C(value, at);
  if (w3c) return asRead('w3c', w3c);
  const hypothesis = fromHypothesis(value, at);
  return hypothesis ? asRead('hypothesis', hypothesis) : unreadable('foreign');
}
