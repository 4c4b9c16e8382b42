/** Hosts beside the paper's own that the reader allowed; each can be closed again. */
import { t } from '../../browser/words.ts';

/** How browsers write a right to every host. */
const EVERY = '*';

export function OtherHosts(props: {
  readonly hosts: readonly string[];
  readonly drop: (host: string) => void;
}) {
  const { hosts, drop } = props;
  return (
    <section>
      <h2 class="t-name">{t('hostsTitle')}</h2>
      <p class="soft">{t('hostsLine')}</p>
      {hosts.length === 0 ? (
        <p class="row soft">{t('hostsNone')}</p>
      ) : (
        <ul>
          {hosts.map((host) => {
            const name = host === EVERY ? t('hostsEvery') : host;
            return (
              <li key={host} class="setting">
                <bdi class="settingname">{name}</bdi>
                <button
                  type="button"
                  class="btn"
                  aria-label={t('hostsDropNamed', name)}
                  onClick={() => drop(host)}
                >
                  {t('hostsDrop')}
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
