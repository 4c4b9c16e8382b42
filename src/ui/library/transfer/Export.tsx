/** Choosing a file to be made, and what became of it. */
import { useState } from 'preact/hooks';
import { bytes, t } from '../../../browser/words.ts';
import type { ExportForm } from '../../../transfer/export-file.ts';
import { FAILURE_WORDS } from '../../components/failure-words.ts';
import { EXPORT_CHOICES } from './export-choices.ts';
import { ProgressLine } from './ProgressLine.tsx';
import type { Exporting } from './use-export.ts';

export function Export({ exporting: { state, start, cancel } }: { readonly exporting: Exporting }) {
  const [form, choose] = useState<ExportForm>('whence');
  const [whole, setWhole] = useState(false);
  const hasArticles = EXPORT_CHOICES.some((choice) => choice.form === form && choice.hasArticles);
  const isMaking = state.type === 'making';
  return (
    <section class="sect" aria-labelledby="export-title">
      <h2 class="t-name" id="export-title">
        {t('exportTitle')}
      </h2>
      <p class="soft">{t('exportText')}</p>
      <fieldset class="forms" disabled={isMaking}>
        <legend class="vh">{t('exportLegend')}</legend>
        {EXPORT_CHOICES.map((choice) => (
          <label key={choice.form} class="form">
            <input
              type="radio"
              name="export-form"
              checked={choice.form === form}
              onChange={() => choose(choice.form)}
            />
            <span>{t(choice.label)}</span>
            <span class="t-small">{t(choice.line)}</span>
          </label>
        ))}
        {hasArticles && (
          <label class="check whole">
            <input
              type="checkbox"
              checked={whole}
              onChange={(event) => setWhole(event.currentTarget.checked)}
            />
            <span>{t('exportWhole')}</span>
          </label>
        )}
      </fieldset>
      {isMaking ? (
        <ProgressLine words={t('exportMaking')} progress={state} cancel={cancel} />
      ) : (
        <p class="row">
          <button type="button" class="btn" onClick={() => start(form, hasArticles && whole)}>
            {t('exportDo')}
          </button>
        </p>
      )}
      <Outcome state={state} />
    </section>
  );
}

function Outcome({ state }: Pick<Exporting, 'state'>) {
  if (state.type === 'failed')
    return (
      <p class="trouble" role="alert">
        {t('exportFailed')} {t(FAILURE_WORDS[state.code])}
      </p>
    );
  return (
    <p role="status" class="soft">
      {state.type === 'made' && t('exportMade', state.name, bytes(state.bytes))}
      {state.type === 'left' && t('exportLeft')}
    </p>
  );
}
