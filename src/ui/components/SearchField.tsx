/** A search field over a list of ours. Escape empties it before it closes anything else, where the browser lets it. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../browser/words.ts';
import { Icon } from './Icon.tsx';
import { IconButton } from './IconButton.tsx';

export function SearchField(props: {
  readonly label: string;
  readonly value: string;
  readonly change: (value: string) => void;
  /** Take the focus when it appears, because the reader asked for it. */
  readonly takesFocus?: boolean;
  /** What Enter does once something is searched for. */
  readonly enter?: () => void;
}) {
  const { label, value, change, takesFocus = false, enter } = props;
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [takesFocus]);
  const onKey: Readonly<Record<string, (() => void) | undefined>> = {
    Escape: value === '' ? undefined : () => change(''),
    Enter: value.trim() === '' ? undefined : enter,
  };
  const keyed = (event: KeyboardEvent) => {
    const act = onKey[event.key];
    // A key that ends what is being composed does nothing else.
    if (!act || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  return (
    <div class="field">
      <Icon name="search" />
      <input
        ref={field}
        type="text"
        inputMode="search"
        autocomplete="off"
        spellcheck={false}
        aria-label={label}
        placeholder={label}
        value={value}
        onInput={(event) => change(event.currentTarget.value)}
        onKeyDown={keyed}
      />
      {value !== '' && <IconButton icon="close" label={t('searchClear')} press={() => change('')} />}
    </div>
  );
}
