/** The popup where there is no reading to show: each page says what happened, what is safe, and one thing to do. */
import { useState } from 'preact/hooks';
import { t } from '../../browser/words.ts';
import type { Failure } from '../../messaging/protocol.ts';
import { FAILURE_WORDS } from '../components/failure-words.ts';
import { Message } from '../components/Message.tsx';
import { type Recent, RecentList } from '../components/RecentList.tsx';
import type { PopupActions } from './popup-actions.ts';

export function NoArticle({ recent }: { readonly recent: Recent | null }) {
  return (
    <Message title={t('noArticleTitle')} text={t('noArticleText')}>
      {recent && recent.articles.length > 0 && <RecentList articles={recent.articles} />}
    </Message>
  );
}

interface AskProps {
  readonly host: string;
  readonly refused: boolean;
  readonly actions: PopupActions;
}

const NO_ACCESS = {
  title: 'noAccessTitle',
  text: 'noAccessText',
  later: 'noAccessLater',
  allow: 'noAccessAllow',
} as const;
const MIRROR = {
  title: 'mirrorTitle',
  text: 'mirrorText',
  later: 'mirrorLater',
  allow: 'mirrorAllow',
} as const;

export function NoAccess(props: AskProps) {
  return <AskForSite words={NO_ACCESS} {...props} />;
}

export function Mirror(props: AskProps) {
  return <AskForSite words={MIRROR} {...props} />;
}

function AskForSite(props: AskProps & { readonly words: typeof NO_ACCESS | typeof MIRROR }) {
  const { words, host, refused, actions } = props;
  return (
    <Message
      title={t(words.title)}
      text={t(words.text, host)}
      small={t(refused ? 'noAccessRefused' : words.later)}
      actions={
        <button type="button" class="btn act" onClick={actions.allowSite}>
          {t(words.allow, host)}
        </button>
      }
    />
  );
}

export function NotLoaded({ actions }: { readonly actions: PopupActions }) {
  return (
    <Message
      title={t('notLoadedTitle')}
      text={t('notLoadedText')}
      actions={
        <button type="button" class="btn act" onClick={actions.reload}>
          {t('notLoadedReload')}
        </button>
      }
    />
  );
}

export function Working({ title }: { readonly title: string }) {
  return (
    <Message title={t('workingTitle')} text={t('workingText')}>
      <p class="t-role wide" dir="auto">
        {title}
      </p>
    </Message>
  );
}

export function Failed({ failure, actions }: { readonly failure: Failure; readonly actions: PopupActions }) {
  const [copied, setCopied] = useState(false);
  const copy = async () => setCopied(await actions.copyDetails());
  return (
    <Message
      title={t('failedTitle')}
      text={t(FAILURE_WORDS[failure.code])}
      small={copied ? t('failedCopied') : null}
      actions={
        <>
          <button type="button" class="btn" onClick={actions.readAgain}>
            {t('failedAgain')}
          </button>
          <button type="button" class="lk" onClick={() => void copy()}>
            {t('failedCopy')}
          </button>
        </>
      }
    />
  );
}
