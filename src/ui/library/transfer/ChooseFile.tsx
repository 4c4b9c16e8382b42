/** A file from the reader's disk: by a press, or dropped anywhere on the page. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../../browser/words.ts';
import { Icon } from '../../components/Icon.tsx';

export function ChooseFile({ choose }: { readonly choose: (file: File) => void }) {
  const field = useRef<HTMLInputElement>(null);
  const isOver = useDrop(choose);
  return (
    <p class={isOver ? 'row drop over' : 'row drop'}>
      <Icon name="import" />
      <button type="button" class="btn" onClick={() => field.current?.click()}>
        {t('importChoose')}
      </button>
      <span class="soft">{t('importDrop')}</span>
      <input
        ref={field}
        type="file"
        hidden
        aria-label={t('importChoose')}
        accept=".json,.jsonld,application/json,application/ld+json"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          // The same file may be chosen again after it was mended.
          currentTarget.value = '';
          if (file) choose(file);
        }}
      />
    </p>
  );
}

/** Without this, a file dropped beside the field would take the place of the page. */
function useDrop(choose: (file: File) => void): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const end = new AbortController();
    const hear = (name: 'dragover' | 'dragleave' | 'drop', act: (event: DragEvent) => void) =>
      document.addEventListener(
        name,
        (event) => {
          event.preventDefault();
          act(event);
        },
        { signal: end.signal },
      );
    hear('dragover', () => setOver(true));
    hear('dragleave', () => setOver(false));
    hear('drop', ({ dataTransfer }) => {
      setOver(false);
      const file = dataTransfer?.files[0];
      if (file) choose(file);
    });
    return () => end.abort();
  });
  return isOver;
}
