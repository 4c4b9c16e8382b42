/** Before and now, side by side: the sentences that became other, the claims, and whether the reader's notes found their words. */
import { date, plural, t } from '../../../browser/words.ts';
import type { Changes, TextChanges } from '../../../library/changes/changes.ts';
import { Icon } from '../../components/Icon.tsx';
import { Back } from '../Back.tsx';
import { PageTitle } from '../PageTitle.tsx';
import { useShared } from '../shared.ts';
import { ClaimChanges } from './ClaimChanges.tsx';
import { SentencePair } from './SentencePair.tsx';

export function ChangesPage({ changes }: { readonly changes: Changes }) {
  const { articleId, title, url, language, text, claims, notes } = changes;
  const { openPlace } = useShared();
  const open = (spans: Parameters<typeof openPlace>[0]['spans']) => void openPlace({ articleId, url, spans });
  return (
    <article class="page alone changes" aria-labelledby="page-title">
      <Back to="changed" />
      <div class="chhead">
        <p class="t-small">{t('changedSince')}</p>
        <PageTitle text={title} language={language} />
        <p class="lead">{summary(text)}</p>
        <button type="button" class="btn" onClick={() => open([])}>
          {t('articleOpen')}
        </button>
      </div>
      <div class="diff" lang={language}>
        <Head label={t('changedBefore')} at={changes.readBefore} side="then" />
        <Head label={t('changedNow')} at={changes.readNow} side="now" />
        {text.changes.map((change, index) => (
          <SentencePair key={index} change={change} />
        ))}
        <p class="rest">{rest(text)}</p>
      </div>
      <ul class="effect t-para">
        <Notes notes={notes} />
        <ClaimChanges claims={claims} language={language} open={open} />
      </ul>
    </article>
  );
}

function Head(props: { readonly label: string; readonly at: number; readonly side: 'then' | 'now' }) {
  const { label, at, side } = props;
  return (
    <h2 class={`t-label ${side}`} lang="">
      {label}{' '}
      <time class="t-small num" dateTime={new Date(at).toISOString()}>
        {date(at, 'long')}, {date(at, 'clock')}
      </time>
    </h2>
  );
}

/** "2 sentences differ · 1 is new · 1 is gone. Wording only: Whence does not know why." */
function summary({ changes }: TextChanges): string {
  const count = (type: string) => changes.filter((change) => change.type === type).length;
  const parts = [
    ['changedAltered', count('altered')],
    ['changedAdded', count('added')],
    ['changedRemoved', count('removed')],
  ] as const;
  const said = parts.filter(([, many]) => many > 0).map(([key, many]) => plural(key, many));
  return `${said.length > 0 ? `${said.join(' · ')}. ` : ''}${t('changedWording')}`;
}

function rest({ same, moved }: TextChanges): string {
  const said = [plural('changedSame', same), ...(moved > 0 ? [plural('changedMoved', moved)] : [])];
  return said.join(' ');
}

function Notes({ notes: { found, gone } }: { readonly notes: Changes['notes'] }) {
  return (
    <>
      {found > 0 && (
        <li>
          <Icon name="check" />
          <span>{plural('changedNotesFound', found)}</span>
        </li>
      )}
      {gone > 0 && (
        <li>
          <Icon name="note" />
          <span>{plural('changedNotesGone', gone)}</span>
        </li>
      )}
    </>
  );
}
