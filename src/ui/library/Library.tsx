/** The library's first page: what was read last, how much there is, and where it is kept. */
import { plural, t } from '../../browser/words.ts';
import type { Correction } from '../../library/correction.ts';
import type { Failure } from '../../messaging/protocol.ts';
import { FAILURE_WORDS } from '../components/failure-words.ts';
import { Message } from '../components/Message.tsx';
import { PageHead } from '../components/PageHead.tsx';
import { type Recent, RecentList } from '../components/RecentList.tsx';
import { Corrections } from './Corrections.tsx';

export type LibraryState =
  | ({
      readonly type: 'recent';
      /** Null where they could not be read. */
      readonly corrections: readonly Correction[] | null;
    } & Recent)
  | Failure;

export function Library({ state, again }: { readonly state: LibraryState; readonly again: () => void }) {
  return (
    <main class="w lib">
      <PageHead here="library" />
      {state.type === 'failed' ? (
        <Closed failure={state} again={again} />
      ) : (
        <Open recent={state} corrections={state.corrections} />
      )}
    </main>
  );
}

function Closed({ failure, again }: { readonly failure: Failure; readonly again: () => void }) {
  return (
    <Message
      title={t('libraryFailedTitle')}
      text={t(FAILURE_WORDS[failure.code])}
      actions={
        <button type="button" class="btn" onClick={again}>
          {t('libraryFailedAgain')}
        </button>
      }
    />
  );
}

function Open(props: { readonly recent: Recent; readonly corrections: readonly Correction[] | null }) {
  const { recent, corrections } = props;
  const { articles, articleCount, personCount } = recent;
  const counts = t('countBoth', plural('countArticles', articleCount), plural('countPeople', personCount));
  return (
    <>
      <h1 class="t-title">{t('libraryTitle')}</h1>
      <p class="soft">{articleCount === 0 ? t('nothingRead') : counts}</p>
      {articles.length > 0 && <RecentList articles={articles} />}
      <Corrections corrections={corrections} />
      <p class="t-small kept">{t('libraryKept')}</p>
    </>
  );
}
