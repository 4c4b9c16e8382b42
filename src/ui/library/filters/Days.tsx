/** From a day to a day, both included; either may be left open. */
import { type MessageKey, t } from '../../../browser/words.ts';
import { hrefAsking } from '../route.ts';
import { useShared } from '../shared.ts';

const ENDS = [
  ['from', 'filterFrom'],
  ['to', 'filterTo'],
] as const satisfies readonly (readonly [string, MessageKey])[];

export function Days() {
  const { route, go } = useShared();
  return (
    <>
      {ENDS.map(([name, label]) => (
        <label key={name} class={route.asked[name] ? 'day chosen' : 'day'}>
          <span>{t(label)}</span>
          <input
            type="date"
            value={route.asked[name] ?? ''}
            onChange={(event) => go(hrefAsking(route, { [name]: event.currentTarget.value }), 'replace')}
          />
        </label>
      ))}
    </>
  );
}
