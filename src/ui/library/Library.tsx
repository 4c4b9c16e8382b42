/** The library's first page: what was read last, how much there is, and where it is kept. */
import { plural, t } from '../../browser/words.ts';
import type { Failure } from '../../messaging/protocol.ts';
import { FAILURE_WORDS } from '../components/failure-words.ts';
import { Message } from '../components/Message.tsx';
import { PageHead } from '../components/PageHead.tsx';
import { type Recent, RecentList } from '../components/RecentList.tsx';

export type LibraryState = ({ readonly type: 'recent' } & Recent) | Failure;

export function Library({ state, again }: { readonly state: LibraryState; readonly again: () => void }) {
  return (
    <main class="w lib">
      <PageHead here="library" />
      {state.type === 'failed' ? <Closed failure={state} again={again} /> : <Open recent={state} />}
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

function Open({ recent }: { readonly recent: Recent }) {
  const { articles, articleCount, personCount } = recent;
  const counts = t('countBoth', plural('countArticles', articleCount), plural('countPeople', personCount));
  return (
    <>
      <h1 class="t-title">{t('libraryTitle')}</h1>
      <p class="soft">{articleCount === 0 ? t('nothingRead') : counts}</p>
      {articles.length > 0 && <RecentList articles={articles} />}
      <p class="t-small kept">{t('libraryKept')}</p>
    </>
  );
}
