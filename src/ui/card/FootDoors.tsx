/** What the foot of a card holds beside "Correct this": the citation; and on a sheet, where it lies far below, the way to the note. */
import { t } from '../../browser/words.ts';
import { CopyCitation } from '../components/CopyCitation.tsx';
import { Icon } from '../components/Icon.tsx';

export function FootDoors(props: { readonly form: 'pinned' | 'sheet'; readonly cite: () => string }) {
  const { form, cite } = props;
  if (form === 'pinned') return <CopyCitation text={cite} form="words" />;
  return (
    <>
      <button type="button" onClick={({ currentTarget }) => goToNote(currentTarget)}>
        <Icon name="note" />
        {t('noteDoor')}
      </button>
      <CopyCitation text={cite} form="short" />
    </>
  );
}

/** The first field of the card in which a note is written; the focus brings it into view. */
function goToNote(from: Element): void {
  from.closest('.card')?.querySelector('textarea')?.focus();
}
