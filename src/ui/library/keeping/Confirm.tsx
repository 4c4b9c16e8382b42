/** Something that cannot be undone: a second press, in the same place, does it. Never a dialog of the browser's. */
import type { ComponentChild } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../../browser/words.ts';

export function Confirm(props: {
  readonly label: string;
  /** What will be gone. */
  readonly question: ComponentChild;
  readonly act: () => Promise<void>;
  readonly look?: 'lk' | 'btn';
  readonly disabled?: boolean;
}) {
  const { label, question, act, look = 'lk', disabled = false } = props;
  const [asked, setAsked] = useState(false);
  const no = useRef<HTMLButtonElement>(null);
  const door = useRef<HTMLButtonElement>(null);
  // The focus goes to what changes nothing.
  useLayoutEffect(() => {
    if (asked) no.current?.focus();
  }, [asked]);
  const leave = () => {
    setAsked(false);
    requestAnimationFrame(() => door.current?.focus());
  };
  if (!asked)
    return (
      <button type="button" class={look} ref={door} disabled={disabled} onClick={() => setAsked(true)}>
        {label}
      </button>
    );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a question with its two answers is no fieldset.
    <span
      class="confirm"
      role="group"
      aria-label={label}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        leave();
      }}
    >
      <span>{question}</span>
      <button
        type="button"
        class="lk danger"
        onClick={() => {
          setAsked(false);
          void act();
        }}
      >
        {label}
      </button>
      <button type="button" class="lk" ref={no} onClick={leave}>
        {t('confirmNo')}
      </button>
    </span>
  );
}
