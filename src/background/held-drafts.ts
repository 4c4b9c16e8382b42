/**
 * Words that the disk did not take. They are held in the session's memory, so that a closed card or tab does not take
 * them along, and are offered again like any draft; the next keeping or saving that succeeds lets go of them.
 */
import { fromSession, intoSession } from '../browser/session.ts';
import { draftsFor, dropDraft, keepDraft } from '../library/drafts.ts';
import type { NoteDraft } from '../library/note.ts';
import type { Library } from '../library/open-library.ts';

const KEY = 'drafts held';

async function held(): Promise<readonly NoteDraft[]> {
  const found = await fromSession(KEY);
  // Only this module writes there, and an update of the program empties it.
  return Array.isArray(found) ? (found as readonly NoteDraft[]) : [];
}

/** Whether any words are held: what was read of the library is then not all there is. */
export async function holdsDrafts(): Promise<boolean> {
  return (await held()).length > 0;
}

/** One at a time: the list is read and written. */
let last: Promise<unknown> = Promise.resolve();

function change(how: (drafts: readonly NoteDraft[]) => readonly NoteDraft[]): Promise<void> {
  const done = last.then(async () => {
    const before = await held();
    const after = how(before);
    if (after.length > 0 || before.length > 0) await intoSession(KEY, after);
  });
  last = done.catch(() => undefined);
  return done;
}

const without = (drafts: readonly NoteDraft[], id: string) => drafts.filter((draft) => draft.id !== id);

/** The words are on the disk now, or are not wanted any more. */
export function letGo(id: string): Promise<void> {
  return change((drafts) => (drafts.some((draft) => draft.id === id) ? without(drafts, id) : drafts));
}

/** Keeps a draft; where the disk does not take it, it is held, and the reason is thrown all the same. */
export async function keepOrHold(open: () => Promise<Library>, draft: NoteDraft, at: number): Promise<void> {
  try {
    await keepDraft(await open(), draft, at);
  } catch (error) {
    await change((drafts) => [...without(drafts, draft.id), draft]);
    throw error;
  }
  await letGo(draft.id);
}

/** Forgets a draft wherever it is. */
export async function forgetDraft(open: () => Promise<Library>, id: string): Promise<void> {
  await letGo(id);
  await dropDraft(await open(), id);
}

const isOn = ({ articleId, target }: NoteDraft, id: string, personIds: ReadonlySet<string>) =>
  articleId === id || (target.type === 'person' && personIds.has(target.personId));

/** Drafts on an article and on people, those that are held last: they are newer than what the disk has of them. */
export async function allDrafts(
  library: Library,
  articleId: string,
  personIds: ReadonlySet<string>,
): Promise<NoteDraft[]> {
  const [kept, others] = await Promise.all([draftsFor(library, articleId, personIds), held()]);
  const newer = others.filter((draft) => isOn(draft, articleId, personIds));
  return [...kept.filter(({ id }) => !newer.some((draft) => draft.id === id)), ...newer];
}
