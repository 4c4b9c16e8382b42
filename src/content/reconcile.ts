/** What became of the stories of a page between two looks at it. */

export interface Told<S> {
  /** Not there before. */
  readonly come: readonly S[];
  /** There before with another text: to be read again. */
  readonly changed: readonly S[];
  /** The same text, perhaps at other nodes: to be painted again. */
  readonly stayed: readonly S[];
  /** Identities that are no longer there. */
  readonly gone: readonly string[];
}

interface Questions<S> {
  readonly identity: (story: S) => string;
  readonly sameText: (a: S, b: S) => boolean;
}

/** Of two stories with one identity on one page the first counts. */
export function reconcile<S>(
  before: readonly S[],
  now: readonly S[],
  { identity, sameText }: Questions<S>,
): Told<S> {
  const known = new Map(before.map((story) => [identity(story), story]));
  const found = new Map<string, S>();
  for (const story of now) if (!found.has(identity(story))) found.set(identity(story), story);
  const [come, changed, stayed]: [S[], S[], S[]] = [[], [], []];
  for (const [id, story] of found) {
    const old = known.get(id);
    if (old === undefined) come.push(story);
    else (sameText(old, story) ? stayed : changed).push(story);
  }
  return { come, changed, stayed, gone: [...known.keys()].filter((id) => !found.has(id)) };
}
