/** A button that shows only an icon; its label is spoken, and shown by the browser on rest. */
import { Icon } from './Icon.tsx';
import type { IconName } from './icon-shapes.ts';

export function IconButton(props: {
  readonly icon: IconName;
  readonly label: string;
  readonly press: () => void;
  /** `go` is the jump sign at the right edge of an entry. */
  readonly kind?: 'icb' | 'go';
  readonly expanded?: boolean;
  /** Arrow keys stop at it, in lists of the library. */
  readonly isRow?: boolean;
}) {
  const { icon, label, press, kind = 'icb', expanded, isRow } = props;
  return (
    <button
      type="button"
      class={kind}
      aria-label={label}
      title={label}
      aria-expanded={expanded}
      data-row={isRow}
      onClick={press}
    >
      <Icon name={icon} />
    </button>
  );
}
