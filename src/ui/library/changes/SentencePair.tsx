/** A sentence as it was read and as it stands now; where one side has none, that is said. */
import { t } from '../../../browser/words.ts';
import type { SentenceChange, WordRun } from '../../../library/changes/changes.ts';

export function SentencePair({ change }: { readonly change: SentenceChange }) {
  const look = change.isTitle ? ' title' : '';
  return (
    <>
      {change.type === 'added' ? (
        <Nothing side="then" text={t('changedNothingBefore')} />
      ) : (
        <p class={`then${look}`} dir="auto">
          {change.type === 'altered' ? <Runs runs={change.before} /> : <del>{change.before}</del>}
        </p>
      )}
      {change.type === 'removed' ? (
        <Nothing side="now" text={t('changedNothingNow')} />
      ) : (
        <p class={`now${look}`} dir="auto">
          {change.type === 'altered' ? <Runs runs={change.now} /> : <ins>{change.now}</ins>}
        </p>
      )}
    </>
  );
}

function Nothing({ side, text }: { readonly side: 'then' | 'now'; readonly text: string }) {
  return (
    <p class={`${side} same`} lang="">
      {text}
    </p>
  );
}

function Runs({ runs }: { readonly runs: readonly WordRun[] }) {
  return (
    <>
      {runs.map(({ kind, text }, index) => {
        if (kind === 'same') return text;
        return kind === 'gone' ? <del key={index}>{text}</del> : <ins key={index}>{text}</ins>;
      })}
    </>
  );
}
