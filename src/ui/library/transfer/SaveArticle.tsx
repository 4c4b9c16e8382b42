/** One article with its notes and claims as a file of Markdown. */
import { useState } from 'preact/hooks';
import { report } from '../../../browser/report.ts';
import { t } from '../../../browser/words.ts';
import { exportArticle } from '../../../transfer/export-file.ts';
import { saveFile } from './save-file.ts';

export function SaveArticle({ articleId }: { readonly articleId: string }) {
  const [hasFailed, setFailed] = useState(false);
  const save = async () => {
    try {
      const file = await exportArticle(articleId);
      if (file) saveFile(file);
      setFailed(file === null);
    } catch (error) {
      report(error, 'making a file of an article');
      setFailed(true);
    }
  };
  return (
    <p class="clearhere">
      <button type="button" class="lk" onClick={() => void save()}>
        {t('exportArticle')}
      </button>
      {hasFailed && (
        <span class="trouble" role="alert">
          {' '}
          {t('exportFailed')}
        </span>
      )}
    </p>
  );
}
