/** The newest article in which a person was met, as read: what is written on the person and corrected of them belongs to an article. */
import type { PersonPage } from '../../../library/browsing/browse.ts';
import type { Reading } from '../../../library/reading.ts';
import { useAnswer } from '../use-answer.ts';

export type NewestReading =
  | { readonly state: 'asked' }
  | { readonly state: 'here'; readonly reading: Reading }
  /** Somebody of whom only a note is left, or a library that does not answer. */
  | { readonly state: 'none' };

export function useNewestReading({ meetings }: PersonPage): NewestReading {
  const articleId = meetings.rows[0]?.articleId ?? null;
  const { answer } = useAnswer('reading/of', articleId === null ? null : { articleId, hash: null });
  if (articleId === null) return { state: 'none' };
  if (!answer) return { state: 'asked' };
  return answer.type === 'reading' ? { state: 'here', reading: answer.reading } : { state: 'none' };
}
