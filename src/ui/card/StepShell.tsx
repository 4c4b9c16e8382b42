/** The second step of a correction: its question, what answers it, and the way out. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { t } from '../../browser/words.ts';

export function StepShell(props: {
  readonly title: string;
  /** Null where a press on an answer is enough. */
  readonly submit: { readonly label: string; readonly ready: boolean; readonly press: () => void } | null;
  readonly cancel: () => void;
  readonly children: ComponentChildren;
}) {
  const { title, submit, cancel, children } = props;
  const id = useId();
  const sent = (event: Event) => {
    event.preventDefault();
    if (submit?.ready) submit.press();
  };
  const keyed = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    // The card's own Escape closes all of it.
    event.preventDefault();
    cancel();
  };
  return (
    <form class="step" aria-labelledby={id} onSubmit={sent} onKeyDown={keyed}>
      <h2 class="t-label" id={id}>
        {title}
      </h2>
      {children}
      <div class="row">
        {submit && (
          <button type="submit" class="btn act" aria-disabled={!submit.ready}>
            {submit.label}
          </button>
        )}
        <button type="button" class="btn" onClick={cancel}>
          {t('correctCancel')}
        </button>
      </div>
    </form>
  );
}
