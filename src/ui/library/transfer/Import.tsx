/** Choosing a file to be brought in, and everything until it is. */
import { number, t } from '../../../browser/words.ts';
import { FAILURE_WORDS } from '../../components/failure-words.ts';
import { ChooseFile } from './ChooseFile.tsx';
import { ImportPlan } from './ImportPlan.tsx';
import { ProgressLine } from './ProgressLine.tsx';
import { Taken } from './Taken.tsx';
import type { ImportState } from './transfer-state.ts';
import { UNREADABLE_WORDS } from './unreadable-words.ts';
import type { Importing } from './use-import.ts';

export function Import({ importing }: { readonly importing: Importing }) {
  const { state, choose } = importing;
  const isBusy = state.type === 'looking' || state.type === 'planned' || state.type === 'taking';
  return (
    <section class="sect" aria-labelledby="import-title">
      <h2 class="t-name" id="import-title">
        {t('importTitle')}
      </h2>
      <p class="soft">{t('importText')}</p>
      <Outcome state={state} />
      {isBusy ? <Work importing={importing} /> : <ChooseFile choose={choose} />}
    </section>
  );
}

function Work({ importing: { state, take, cancel } }: { readonly importing: Importing }) {
  switch (state.type) {
    case 'looking':
      return (
        <ProgressLine words={t('importLooking', state.name)} progress={{ done: 0, of: 0 }} cancel={cancel} />
      );
    case 'taking':
      return (
        <ProgressLine
          words={t('importTaking', number(state.done), number(state.of))}
          progress={state}
          cancel={cancel}
        />
      );
    case 'planned':
      return <ImportPlan planned={state} take={take} cancel={cancel} />;
    default:
      return null;
  }
}

function Outcome({ state }: { readonly state: ImportState }) {
  switch (state.type) {
    case 'unreadable':
      return (
        <p class="trouble" role="alert">
          <bdi>{state.name}</bdi>: {t(UNREADABLE_WORDS[state.why])} {t('importNothingChanged')}
        </p>
      );
    case 'failed':
      return (
        <p class="trouble" role="alert">
          {t('importFailed')} {t(FAILURE_WORDS[state.code])}
        </p>
      );
    case 'taken':
      return <Taken taken={state} />;
    default:
      return (
        <p role="status" class="soft">
          {state.type === 'left' && t('importLeft')}
        </p>
      );
  }
}
