/** The welcome tab: what Whence does, what it keeps and where, how to keep it at hand, and an article to try it on. */
import type { Shortcut } from '../../browser/shortcuts.ts';
import { t } from '../../browser/words.ts';
import { Icon } from '../components/Icon.tsx';
import type { IconName } from '../components/icon-shapes.ts';
import { Phrase, slot } from '../components/Phrase.tsx';
import { ShortcutRows } from '../components/ShortcutRows.tsx';
import { Wordmark, WordmarkSign } from '../components/Wordmark.tsx';
import { Example } from './Example.tsx';
import { DRAWN } from './example-article.ts';
import { Pictures } from './Pictures.tsx';

export function Welcome({ shortcuts }: { readonly shortcuts: readonly Shortcut[] }) {
  return (
    <main class="w wel">
      <Wordmark />
      <div class="lede">
        <h1 class="t-title">{t('welcomeTitle')}</h1>
        <p>{t('welcomeText')}</p>
      </div>
      <Pictures />
      <div class="pair">
        <Keeps />
        <AtHand />
      </div>
      <section class="try" aria-labelledby="try">
        <div>
          <h2 class="t-name" id="try">
            {t('tryTitle')}
          </h2>
          <p class="soft">{t('tryText')}</p>
          <ShortcutRows shortcuts={shortcuts} />
        </div>
        <Example />
      </section>
      <p class="end">
        <a href="settings.html">{t('settingsTitle')}</a>
        <a href="library.html">{t('welcomeLibrary')}</a>
      </p>
    </main>
  );
}

const KEPT = [
  ['box', 'keepsWhat'],
  ['lock', 'keepsWhere'],
  ['settings', 'keepsChoice'],
] as const satisfies readonly (readonly [IconName, string])[];

function Keeps() {
  return (
    <section>
      <h2 class="t-name">{t('keepsTitle')}</h2>
      <ul>
        {KEPT.map(([icon, words]) => (
          <li key={icon}>
            <Icon name={icon} />
            <span>{t(words)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function AtHand() {
  return (
    <section>
      <h2 class="t-name">{t('handTitle')}</h2>
      <div class="tool" aria-hidden="true">
        <span class="adr t-small">{DRAWN.site}</span>
        <Icon name="puzzle" />
        <WordmarkSign />
        <Icon name="pin" />
      </div>
      <p class="soft">
        <Phrase text={t('handText', slot(0))} parts={[<Icon key="puzzle" name="puzzle" />]} />
      </p>
    </section>
  );
}
