/** The frame of a pinned card or a sheet: a head that stays, a body that scrolls. A dialog, and never a modal one. */
import type { ComponentChildren } from 'preact';
import { t } from '../../browser/words.ts';
import { IconButton } from '../components/IconButton.tsx';

/** Names the dialog: the element in the head with this id. */
export const TITLE_ID = 'card-title';

export function CardShell(props: {
  readonly form: 'pinned' | 'sheet';
  readonly head: ComponentChildren;
  readonly close: () => void;
  /** Opens what the card is about in the library; left out where nothing of it is there. */
  readonly library?: () => void;
  /** Stays below what scrolls. */
  readonly foot?: ComponentChildren;
  readonly children: ComponentChildren;
}) {
  const { form, head, close, library, foot, children } = props;
  return (
    <section
      class={`w card pinned${form === 'sheet' ? ' sheet' : ''}`}
      role="dialog"
      aria-labelledby={TITLE_ID}
      tabIndex={-1}
    >
      <div class="top">
        {head}
        <div class="tools">
          {library && <IconButton icon="library" label={t('openInLibrary')} press={library} />}
          <IconButton icon="close" label={t('cardClose')} press={close} />
        </div>
      </div>
      <div class="body">{children}</div>
      {foot}
    </section>
  );
}
