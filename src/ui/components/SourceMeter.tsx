/** The source meter: who speaks where in an article, and with what share of its words. It measures and never judges. */

import { percent, plural, t } from '../../browser/words.ts';
import type { SourceMeter as Meter, MeterBar } from '../../engine/types.ts';
import { IconButton } from './IconButton.tsx';
import { KindRow } from './MeterRows.tsx';
import { allBars, attributedShare, ownStretches, rowShares, sourceCount } from './meter-shares.ts';
import { Phrase, slot } from './Phrase.tsx';
import { OwnScore, Score } from './Score.tsx';

interface Props {
  readonly meter: Meter;
  /** Language of the sources' names. */
  readonly language: string;
  readonly jump: (bar: MeterBar) => void;
}

export function SourceMeter(
  props: Props & { readonly folded: boolean; readonly fold: (folded: boolean) => void },
) {
  const { meter, folded, fold } = props;
  if (meter.rows.length === 0) return <NothingAttributed />;
  return (
    <section class="src" aria-label={t('sourcesLabel')}>
      <div class="sumline">
        {folded ? <FoldedSum {...props} /> : <Sum meter={meter} />}
        <IconButton
          icon="chevron"
          label={folded ? t('meterUnfold') : t('meterFold')}
          expanded={!folded}
          press={() => fold(!folded)}
        />
      </div>
      {!folded && <Table {...props} />}
      {!folded && <Legend />}
    </section>
  );
}

function NothingAttributed() {
  return (
    <section class="src" aria-label={t('sourcesLabel')}>
      <p class="sum">
        <b>{t('sumNothing')}</b> {t('sumNothingMore')}
      </p>
    </section>
  );
}

function Sum({ meter }: { readonly meter: Meter }) {
  const part = <b key="share">{t('sumShare', percent(attributedShare(meter)))}</b>;
  return (
    <p class="sum">
      <Phrase text={plural('sumAttributed', sourceCount(meter), slot(0))} parts={[part]} />
    </p>
  );
}

function FoldedSum({ meter, jump }: Props) {
  const part = <b key="share">{percent(attributedShare(meter))}</b>;
  return (
    <>
      <p class="t-label folded">
        <Phrase text={plural('sumFolded', sourceCount(meter), slot(0))} parts={[part]} />
      </p>
      <Score className="strip" bars={allBars(meter)} words={meter.words} jump={jump} />
    </>
  );
}

function Table({ meter, language, jump }: Props) {
  const shares = rowShares(meter);
  return (
    <table class="meter" aria-label={t('meterLabel')}>
      <colgroup>
        <col class="n" />
        <col class="k" />
        <col />
        <col class="s" />
      </colgroup>
      <thead>
        <tr>
          <th colSpan={2} scope="col">
            {t('meterSources')}
          </th>
          <th scope="col">
            <span class="ends">
              <span>{t('meterStart')}</span>
              <span>{t('meterEnd')}</span>
            </span>
          </th>
          <th class="s" scope="col">
            {t('meterWords')}
          </th>
        </tr>
      </thead>
      <tbody>
        {meter.rows.map((row, at) => (
          <KindRow
            key={row.kind}
            row={row}
            whole={shares[at] ?? 0}
            words={meter.words}
            language={language}
            jump={jump}
          />
        ))}
        <ArticleRow meter={meter} />
      </tbody>
    </table>
  );
}

/** The remainder: the column sums to a hundred. */
function ArticleRow({ meter }: { readonly meter: Meter }) {
  return (
    <tr class="own">
      <td />
      <th class="k" scope="row">
        {t('rowArticle')}
      </th>
      <td>
        <OwnScore stretches={ownStretches(meter)} words={meter.words} />
      </td>
      <td class="s num">{percent(100 - attributedShare(meter))}</td>
    </tr>
  );
}

const LEGEND = [
  { label: 'meterQuoted', className: 'd', x: 0, y: 0, width: 16, height: 10 },
  { label: 'meterParaphrased', className: 'p', x: 0, y: 2.5, width: 16, height: 5 },
  { label: 'meterUnnamed', className: 'o', x: 0.6, y: 1, width: 14.8, height: 8 },
] as const;

function Legend() {
  return (
    <div class="meterkey">
      {LEGEND.map(({ label, className, ...shape }) => (
        <span key={label}>
          <svg viewBox="0 0 16 10" aria-hidden="true">
            <rect class={className} {...shape} />
          </svg>
          {t(label)}
        </span>
      ))}
    </div>
  );
}
