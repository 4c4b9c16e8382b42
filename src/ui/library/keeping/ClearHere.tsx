/** Removing one article or every article of a person, from their own page: what it would take is said first. */
import { useState } from 'preact/hooks';
import { t } from '../../../browser/words.ts';
import type { Clearing } from '../../../library/browsing/browse.ts';
import { Clear } from './Clear.tsx';

export function ClearHere({ what }: { readonly what: Clearing }) {
  const [open, setOpen] = useState(false);
  return (
    <section class="sect clearhere">
      {open ? (
        <Clear what={what} leave={() => setOpen(false)} />
      ) : (
        <button type="button" class="lk soft" onClick={() => setOpen(true)}>
          {t(what.type === 'person' ? 'clearPersonHere' : 'clearArticleHere')}
        </button>
      )}
    </section>
  );
}
