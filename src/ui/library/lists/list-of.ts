/** What a list asks for, out of its answer. */
import type { Listed } from '../../../library/browsing/browse.ts';
import type { Failure } from '../../../messaging/protocol.ts';

type Answered<T> = { readonly type: 'listed'; readonly list: Listed<T> } | Failure;

export async function listOf<T>(answer: Promise<Answered<T>>): Promise<Listed<T> | Failure> {
  const given = await answer;
  return given.type === 'listed' ? given.list : given;
}
