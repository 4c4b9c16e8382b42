/** What the reader corrected, newest first, each with the way back; what was just taken back stays until it is certain. */
import { useState } from 'preact/hooks';
import { day, t } from '../../browser/words.ts';
import type { Correction } from '../../library/correction.ts';
import { correctionWords } from '../components/correction-words.ts';
import { useServices } from '../components/services.ts';
import { WebLink } from '../components/WebLink.tsx';

type Taken = ReadonlyMap<string, Correction>;

export function Corrections({ corrections }: { readonly corrections: readonly Correction[] }) {
  const [taken, setTaken] = useState<Taken>(new Map());
  const kept = new Set(corrections.map(({ id }) => id));
  const gone = [...taken.values()].filter(({ id }) => !kept.has(id));
  const all = [...corrections, ...gone].toSorted((one, other) => other.at - one.at);
  return (
    <section class="main" aria-label={t('correctionsTitle')}>
      <h1 class="t-title">{t('correctionsTitle')}</h1>
      {all.length === 0 && <p class="lead">{t('correctionsEmpty')}</p>}
      <ul class="corrections">
        {all.map((correction) => (
          <Row
            key={correction.id}
            correction={correction}
            isKept={kept.has(correction.id)}
            took={() => setTaken(new Map(taken).set(correction.id, correction))}
          />
        ))}
      </ul>
    </section>
  );
}

function Row(props: {
  readonly correction: Correction;
  readonly isKept: boolean;
  readonly took: () => void;
}) {
  const { correction, isKept, took } = props;
  const { ask } = useServices();
  const [failed, setFailed] = useState(false);
  const words = correctionWords(correction.act);
  const take = async () => {
    took();
    setFailed((await ask('correction/remove', { id: correction.id })).type === 'failed');
  };
  const bring = async () => {
    const { articleTitle: _title, articleUrl: _url, ...draft } = correction;
    setFailed((await ask('correction/add', { correction: draft })).type === 'failed');
  };
  return (
    <li class="when correction">
      <time dateTime={new Date(correction.at).toISOString()}>{day(correction.at)}</time>
      <div>
        <p dir="auto">{words}</p>
        <Where correction={correction} />
        {failed && (
          <p class="trouble" role="alert">
            {t(isKept ? 'correctionNotRevoked' : 'correctFailedStore')}
          </p>
        )}
        {!isKept && (
          <p class="soft" role="status">
            {t('correctUndone')}
          </p>
        )}
      </div>
      <button
        type="button"
        class="lk"
        aria-label={t(isKept ? 'correctionRevokeOf' : 'correctionBringBack', words)}
        onClick={() => void (isKept ? take() : bring())}
      >
        {t(isKept ? 'correctionRevoke' : 'noteUndo')}
      </button>
    </li>
  );
}

function Where({ correction: { scope, articleTitle, articleUrl } }: { readonly correction: Correction }) {
  return (
    <p class="t-small">
      {scope === 'all' && `${t('correctionAll')} · `}
      <WebLink url={articleUrl} title={articleTitle} look="t-small soft" />
    </p>
  );
}
