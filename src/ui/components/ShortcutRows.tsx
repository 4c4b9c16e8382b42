/** Keys and what they do, one to a row. */
import type { Shortcut } from '../../browser/shortcuts.ts';
import { t } from '../../browser/words.ts';
import { COMMAND_WORDS, WALK_KEYS } from './shortcut-words.ts';

/** The browser-wide keys as they are set now; one that is not set says so. */
export function ShortcutRows({ shortcuts }: { readonly shortcuts: readonly Shortcut[] }) {
  const keysOf = new Map(shortcuts.map(({ name, keys }) => [name, keys]));
  return (
    <dl class="keys">
      {Object.entries(COMMAND_WORDS).map(([name, words]) => (
        <Row key={name} does={t(words)} keys={[keysOf.get(name) ?? '']} />
      ))}
    </dl>
  );
}

/** The plain keys of the walk from mark to mark. */
export function WalkRows() {
  return (
    <dl class="keys">
      {WALK_KEYS.map(({ keys, words }) => (
        <Row key={words} does={t(words)} keys={keys} />
      ))}
    </dl>
  );
}

function Row({ does, keys }: { readonly does: string; readonly keys: readonly string[] }) {
  const set = keys.filter((key) => key !== '');
  return (
    <div>
      <dt>{does}</dt>
      <dd>{set.length === 0 ? t('shortcutNone') : set.map((key) => <kbd key={key}>{key}</kbd>)}</dd>
    </div>
  );
}
