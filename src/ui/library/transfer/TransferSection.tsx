/** Everything out as a file, and back in. Only here, in a page of ours that fills a tab: no page can draw over it. */
import { t } from '../../../browser/words.ts';
import { Export } from './Export.tsx';
import { Import } from './Import.tsx';
import { TRANSFER_WORK, type TransferWork } from './transfer-work.ts';
import { useExport } from './use-export.ts';
import { useImport } from './use-import.ts';

export function TransferSection() {
  return <Transfer work={TRANSFER_WORK} />;
}

/** With whatever does the work. */
export function Transfer({ work }: { readonly work: TransferWork }) {
  const exporting = useExport(work);
  const importing = useImport(work);
  return (
    <section class="main transfer" aria-label={t('transferTitle')}>
      <h1 class="t-title">{t('transferTitle')}</h1>
      <Export exporting={exporting} />
      <Import importing={importing} />
    </section>
  );
}
