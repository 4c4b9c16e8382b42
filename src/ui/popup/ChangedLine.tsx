/** Says that the article is another one than the reader read, and leads to what became other. */
import { day, t } from '../../browser/words.ts';
import type { Reading } from '../../library/reading.ts';
import { Icon } from '../components/Icon.tsx';
import { hrefOf } from '../library/route.ts';
import type { PopupActions } from './popup-actions.ts';

export function ChangedLine(props: {
  readonly reading: Reading;
  readonly openLibrary: PopupActions['openLibrary'];
}) {
  const { article, changedSince } = props.reading;
  if (changedSince === null) return null;
  return (
    <p class="changedline t-small">
      <Icon name="change" />
      <span>{t('changedHere', day(changedSince))}</span>
      <button type="button" class="lk" onClick={() => props.openLibrary(hrefOf('changed', article.id))}>
        {t('changedShow')}
      </button>
    </p>
  );
}
