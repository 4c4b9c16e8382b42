/** The files that can be made, in the order in which they are offered. */
import type { MessageKey } from '../../../browser/words.ts';
import type { ExportForm } from '../../../transfer/export-file.ts';

interface Choice {
  readonly form: ExportForm;
  readonly label: MessageKey;
  readonly line: MessageKey;
  /** Whether it can hold articles on which the reader wrote nothing. */
  readonly hasArticles: boolean;
}

export const EXPORT_CHOICES: readonly Choice[] = Object.freeze([
  { form: 'whence', label: 'exportWhence', line: 'exportWhenceLine', hasArticles: true },
  { form: 'markdown', label: 'exportMarkdown', line: 'exportMarkdownLine', hasArticles: true },
  { form: 'w3c', label: 'exportW3c', line: 'exportW3cLine', hasArticles: false },
  { form: 'hypothesis', label: 'exportHypothesis', line: 'exportHypothesisLine', hasArticles: false },
  { form: 'notes', label: 'exportNotes', line: 'exportTableLine', hasArticles: false },
  { form: 'claims', label: 'exportClaims', line: 'exportTableLine', hasArticles: false },
]);
