/** Keeps a highlight without words for the page's script, which may write nothing, and puts it away again. */
import type { CardToPage, PageToCard } from '../../messaging/card-protocol.ts';
import type { Ask } from '../components/services.ts';

type Wanted = Extract<PageToCard, { type: 'highlight' | 'take-back' }>;

/** The answer for the page. */
export async function keepHighlight(ask: Ask, wanted: Wanted): Promise<CardToPage> {
  const { articleId } = wanted;
  if (wanted.type === 'take-back') {
    const { noteId } = wanted;
    const { type } = await ask('note/delete', { id: noteId });
    return { type: 'took-back', articleId, noteId, done: type === 'deleted' };
  }
  const id = crypto.randomUUID();
  const target = { type: 'passage', passage: wanted.passage } as const;
  const draft = { id, target, articleId, text: '', tags: [], edited: null };
  const { type } = await ask('note/save', { draft });
  return { type: 'highlighted', noteId: type === 'saved' ? id : null };
}
