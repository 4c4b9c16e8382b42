/** The library did not answer: what happened, what is safe, and one thing to do. */
import { t } from '../../browser/words.ts';
import type { Failure } from '../../messaging/protocol.ts';
import { FAILURE_WORDS } from '../components/failure-words.ts';
import { Message } from '../components/Message.tsx';

export function Failed({ failure, again }: { readonly failure: Failure; readonly again: () => void }) {
  return (
    <Message
      title={t('libraryFailedTitle')}
      text={t(FAILURE_WORDS[failure.code])}
      actions={
        <button type="button" class="btn" onClick={again}>
          {t('libraryFailedAgain')}
        </button>
      }
    />
  );
}
