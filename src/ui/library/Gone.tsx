/** An address that leads to nothing any more: what it led to was cleared, or joined with somebody else. */
import type { ComponentChildren } from 'preact';
import { t } from '../../browser/words.ts';
import { Back } from './Back.tsx';
import type { SectionName } from './route.ts';

export function Gone(props: {
  readonly back: SectionName;
  readonly title: string;
  readonly children?: ComponentChildren;
}) {
  const { back, title, children } = props;
  return (
    <article class="page">
      <Back to={back} />
      <h1 class="t-title" tabIndex={-1}>
        {title}
      </h1>
      <p class="lead">{t('goneText')}</p>
      {children}
    </article>
  );
}
