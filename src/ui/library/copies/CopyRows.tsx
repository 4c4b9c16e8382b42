/** The copies there are: when each was made, what it holds, and the way back. */
import { useState } from 'preact/hooks';
import type { CopyInfo } from '../../../browser/copies.ts';
import { date, day, plural, t, unbroken } from '../../../browser/words.ts';
import { saveCopy } from './copy-actions.ts';

interface Props {
  readonly copies: readonly CopyInfo[];
  /** Begins to bring a copy back; null where there is nothing that could take it. */
  readonly restore: ((copy: CopyInfo) => Promise<void>) | null;
  /** Something is missing: the newest is what most readers want. */
  readonly urgent?: boolean;
}

export function CopyRows({ copies, restore, urgent = false }: Props) {
  return (
    <ul class="copies">
      {copies.map((copy, index) => (
        <Row key={copy.id} copy={copy} restore={restore} look={urgent && index === 0 ? 'btn act' : 'btn'} />
      ))}
    </ul>
  );
}

function Row(props: { readonly copy: CopyInfo; readonly restore: Props['restore']; readonly look: string }) {
  const { copy, restore, look } = props;
  const [damaged, setDamaged] = useState(false);
  const when = t('copyAt', day(copy.at), date(copy.at, 'clock'));
  const save = async () => setDamaged(!(await saveCopy(copy)));
  return (
    <li class="copy">
      <time class="num" dateTime={new Date(copy.at).toISOString()}>
        {when}
      </time>
      <p class="soft">{holds(copy)}</p>
      <div class="row">
        <button type="button" class="lk" aria-label={t('copySaveOf', when)} onClick={() => void save()}>
          {t('copySave')}
        </button>
        {restore && (
          <button
            type="button"
            class={look}
            aria-label={t('copyRestoreOf', when)}
            onClick={() => void restore(copy)}
          >
            {t('copyRestore')}
          </button>
        )}
      </div>
      {damaged && (
        <p class="trouble" role="alert">
          {t('copyDamaged')}
        </p>
      )}
    </li>
  );
}

const holds = ({ notes, corrections, articles }: CopyInfo) =>
  t(
    'copyHolds',
    unbroken(plural('countNotes', notes)),
    unbroken(plural('countCorrections', corrections)),
    unbroken(plural('countArticles', articles)),
  );
