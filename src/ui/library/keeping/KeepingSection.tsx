/** What is kept, where, how much of it, when it was last copied; and taking some of it away. */
import type { ComponentChildren } from 'preact';
import { bytes as bytesOf, plural, t, unbroken } from '../../../browser/words.ts';
import type { Counts } from '../../../library/browsing/browse.ts';
import { Icon } from '../../components/Icon.tsx';
import type { IconName } from '../../components/icon-shapes.ts';
import { Keeping } from '../copies/Keeping.tsx';
import { Failed } from '../Failed.tsx';
import { useAnswer } from '../use-answer.ts';
import { ClearBy } from './ClearBy.tsx';

export function KeepingSection() {
  const { answer, again } = useAnswer('library/summary', {});
  const { answer: looked, again: lookAgain } = useAnswer('library/health', {});
  if (!answer) return <section class="main" aria-busy="true" />;
  if (answer.type === 'failed') return <Failed failure={answer} again={again} />;
  const health = looked?.type === 'health' ? looked.health : null;
  // What is missing comes first, and alone: the reader has to decide on it before anything else is of use.
  const isLost = health?.state === 'lost';
  return (
    <section class="main keep" aria-label={t('sectionKeeping')}>
      {!isLost && <Kept counts={answer.counts} bytes={answer.bytes} />}
      {health && <Keeping key="copies" health={health} again={lookAgain} />}
      {!isLost && <Clearing />}
    </section>
  );
}

function Kept({ counts, bytes }: { readonly counts: Counts; readonly bytes: number | null }) {
  return (
    <>
      <h1 class="t-title">{t('keepingTitle')}</h1>
      <p class="lead">
        {t('keepingWhere', held(counts))}
        {bytes !== null && ` ${t('keepingBytes', bytesOf(bytes))}`} {t('keepingNoServer')}
      </p>
    </>
  );
}

function Clearing() {
  return (
    <>
      <Line icon="time" title={t('clearPeriodTitle')} text={t('clearPeriodText')}>
        <ClearBy kind="period" />
      </Line>
      <Line icon="newspaper" title={t('clearSiteTitle')} text={t('clearSiteText')}>
        <ClearBy kind="site" />
      </Line>
      <Line icon="person" title={t('clearPersonTitle')} text={t('clearPersonText')}>
        <ClearBy kind="person" />
      </Line>
      <Line icon="trash" title={t('clearAllTitle')} text={t('clearAllText')}>
        <ClearBy kind="everything" />
      </Line>
    </>
  );
}

/** "212 articles, 1,406 people, 38 notes". */
function held({ articles, people, notes }: Counts): string {
  return t(
    'countThree',
    unbroken(plural('countArticles', articles)),
    unbroken(plural('countPeople', people)),
    unbroken(plural('countNotes', notes)),
  );
}

/** A thing that can be done with what is kept, with a line on what it does. */
export function Line(props: {
  readonly icon: IconName;
  readonly title: string;
  readonly text: string;
  readonly children?: ComponentChildren;
}) {
  const { icon, title, text, children } = props;
  return (
    <div class="line">
      <Icon name={icon} />
      <div>
        <h2 class="t-name2">{title}</h2>
        <p>{text}</p>
      </div>
      {children}
    </div>
  );
}
