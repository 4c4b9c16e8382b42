/** The frame of a peek: a few lines and a pin. Pressing anywhere pins, and the pin is the same by key. */
import type { ComponentChildren } from 'preact';
import { t } from '../../browser/words.ts';
import { Icon } from '../components/Icon.tsx';

export function PeekShell(props: {
  readonly label: string;
  readonly pin: () => void;
  readonly children: ComponentChildren;
}) {
  const { label, pin, children } = props;
  const pinWords = t('cardPin');
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a key on the pin button presses it, and that press arrives here.
    <section class="w card peek" aria-label={label} onClick={pin}>
      {children}
      <button type="button" class="icb" aria-label={pinWords} title={pinWords}>
        <Icon name="pin" />
      </button>
    </section>
  );
}
