/** The places where a name can be looked up further, each with its host: a link to a new tab, and nothing more. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../browser/words.ts';
import { LOOK_UP_PLACES, type LookedUp } from './look-up-places.ts';

export function LookUp({ asked, cancel }: { readonly asked: LookedUp; readonly cancel: () => void }) {
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => list.current?.querySelector('a')?.focus(), []);
  const keyed = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // The card's own Escape closes all of it.
    event.preventDefault();
    cancel();
  };
  return (
    <section class="lookup" aria-label={t('lookUp')} onKeyDown={keyed}>
      <ul ref={list}>
        {LOOK_UP_PLACES.map(({ label, addressOf }) => {
          const address = addressOf(asked);
          return (
            <li key={label}>
              <a href={address} target="_blank" rel="noreferrer">
                <span>{t(label)}</span>
                <span class="t-small">{new URL(address).host.replace(/^www\./, '')}</span>
              </a>
            </li>
          );
        })}
      </ul>
      <p class="t-small">{t('lookUpLine')}</p>
    </section>
  );
}
