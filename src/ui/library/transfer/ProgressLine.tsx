/** Work that takes a while: how far it is, and the way out of it. */
import { t } from '../../../browser/words.ts';
import type { Progress } from './transfer-state.ts';

export function ProgressLine(props: {
  readonly words: string;
  readonly progress: Progress;
  readonly cancel: () => void;
}) {
  const { words, progress, cancel } = props;
  const { done, of } = progress;
  return (
    <p class="row">
      {of > 0 ? <progress aria-label={words} value={done} max={of} /> : <progress aria-label={words} />}
      <span aria-hidden="true">{words}</span>
      <button type="button" class="lk" onClick={cancel}>
        {t('correctCancel')}
      </button>
    </p>
  );
}
