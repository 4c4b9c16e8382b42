/** Records of a file that cannot be taken, each with its place in the file and why. */
import { plural, t } from '../../../browser/words.ts';
import type { Refusal } from '../../../transfer/unreadable.ts';
import { ShowMore } from '../../components/ShowMore.tsx';
import { REFUSED_WORDS } from './unreadable-words.ts';

const FEW = 20;

export function RefusedList({ refused }: { readonly refused: readonly Refusal[] }) {
  if (refused.length === 0) return null;
  return (
    <details class="items">
      <summary>{plural('importRefused', refused.length)}</summary>
      <ul>
        <ShowMore items={refused} first={FEW}>
          {(shown) =>
            shown.map(({ why, detail }, index) => (
              <li key={index}>
                {t(REFUSED_WORDS[why])} <code dir="auto">{detail}</code>
              </li>
            ))
          }
        </ShowMore>
      </ul>
    </details>
  );
}
