/** An address that leads to nothing any more: what it led to was cleared, or joined with somebody else. */
import { t } from '../../browser/words.ts';
import { Back } from './Back.tsx';
import type { SectionName } from './route.ts';

export function Gone({ back, title }: { readonly back: SectionName; readonly title: string }) {
  return (
    <article class="page">
      <Back to={back} />
      <h1 class="t-title" tabIndex={-1}>
        {title}
      </h1>
      <p class="lead">{t('goneText')}</p>
    </article>
  );
}
