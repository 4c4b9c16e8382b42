/** A row of the meter: one kind of source. It opens to its sources, and any staff jumps to the bar pressed. */

import { useState } from 'preact/hooks';
import { number, percent, t } from '../../browser/words.ts';
import type { MeterBar, MeterRow, MeterSource } from '../../engine/types.ts';
import { barsOf, bySize, ROW_LABELS, share, shortName } from './meter-shares.ts';
import { Score } from './Score.tsx';

interface Shared {
  readonly words: number;
  readonly language: string;
  readonly jump: (bar: MeterBar) => void;
}

/** "12%", or "<1%" for what would round to nothing and is not nothing. */
function shown(whole: number, words: number): string {
  return whole === 0 && words > 0 ? t('meterLess') : percent(whole);
}

export function KindRow(
  props: Shared & {
    readonly row: MeterRow;
    /** Its percent. */
    readonly whole: number;
  },
) {
  const { row, whole, words, jump } = props;
  const [open, setOpen] = useState(false);
  return (
    <>
      <tr>
        <td class="n num">{number(row.sources.length)}</td>
        <th class="k" scope="row">
          <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
            {t(ROW_LABELS[row.kind])}
          </button>
        </th>
        <td>
          <Score bars={barsOf(row)} words={words} jump={jump} />
        </td>
        <td class="s num">{shown(whole, row.words)}</td>
      </tr>
      {open &&
        bySize(row.sources).map((source, index) => <SourceRow key={index} {...props} source={source} />)}
    </>
  );
}

function SourceRow(props: Shared & { readonly source: MeterSource }) {
  const { source, words, language, jump } = props;
  const first = source.bars[0];
  return (
    <tr class="sub">
      <td />
      <th class="k" scope="row">
        <button type="button" title={source.name} onClick={() => first && jump(first)}>
          <bdi lang={source.name ? language : undefined}>{shortName(source) || t('rowUnnamed')}</bdi>
        </button>
      </th>
      <td>
        <Score bars={source.bars} words={words} jump={jump} />
      </td>
      <td class="s num soft">{shown(share(source.words, words), source.words)}</td>
    </tr>
  );
}
