/** The popup in each of its states. */
import { plural, t } from '../../browser/words.ts';
import type { LibraryHealth } from '../../messaging/keeping-protocol.ts';
import { LossNotice } from '../components/LossNotice.tsx';
import { hrefOf } from '../library/route.ts';
import { ArticlePanel } from './ArticlePanel.tsx';
import { PopupFoot } from './PopupFoot.tsx';
import type { PopupActions } from './popup-actions.ts';
import type { PopupState } from './popup-state.ts';
import { Failed, Mirror, NoAccess, NoArticle, NotLoaded, Working } from './StatePages.tsx';

export function Popup(props: {
  readonly state: PopupState;
  /** Whether marks are painted on this site; null on pages that are none of ours. */
  readonly marks: boolean | null;
  /** Null while it is not known. */
  readonly health: LibraryHealth | null;
  readonly actions: PopupActions;
}) {
  const { state, marks, health, actions } = props;
  return (
    <main class={state.type === 'reading' ? 'w pop' : 'w pop plain'}>
      {health && health.state !== 'well' && (
        <LossNotice health={health} openCopies={() => actions.openLibrary(hrefOf('keeping'))} />
      )}
      <Body state={state} actions={actions} />
      <PopupFoot marks={isClosed(state) ? null : marks} remark={remark(state)} actions={actions} />
    </main>
  );
}

function Body({ state, actions }: { readonly state: PopupState; readonly actions: PopupActions }) {
  switch (state.type) {
    case 'reading':
      return <ArticlePanel reading={state.reading} jump={actions.jump} openLibrary={actions.openLibrary} />;
    case 'working':
      return <Working title={state.title} />;
    case 'failed':
      return <Failed failure={state.failure} actions={actions} />;
    case 'no-article':
      return <NoArticle recent={state.recent} />;
    case 'no-access':
      return <NoAccess host={state.host} refused={state.refused} actions={actions} />;
    case 'mirror':
      return <Mirror host={state.host} refused={state.refused} actions={actions} />;
    case 'not-loaded':
      return <NotLoaded actions={actions} />;
  }
}

const isClosed = ({ type }: PopupState) => type === 'no-access' || type === 'mirror';

function remark(state: PopupState): string {
  if (isClosed(state)) return t('libraryUntouched');
  if (state.type !== 'no-article' || !state.recent) return '';
  const { articleCount, personCount } = state.recent;
  if (articleCount === 0) return t('nothingRead');
  return t('countBoth', plural('countArticles', articleCount), plural('countPeople', personCount));
}
