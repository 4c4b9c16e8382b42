/** What Whence does, in three pictures: drawn from lines and from words set as on the page and in the card. */
import type { ComponentChildren } from 'preact';
import { date, t } from '../../browser/words.ts';
import { DRAWN } from './example-article.ts';

export function Pictures() {
  return (
    <div class="three">
      <Picture label={t('pictureMarks')} title={t('pictureMarksTitle')} text={t('pictureMarksText')}>
        <Line share={100} />
        <Line share={62} />
        <p class="ex" lang={DRAWN.language}>
          <span class="c">
            <span class="p">{DRAWN.name}</span>
            {DRAWN.cue}
          </span>
          <i />
        </p>
        <Line share={92} />
        <Line share={70} />
      </Picture>
      <Picture label={t('pictureCard')} title={t('pictureCardTitle')} text={t('pictureCardText')}>
        <p class="ex" lang={DRAWN.language}>
          <i class="before" />
          <span class="p on">{DRAWN.lastName}</span>
          <i />
        </p>
        <Card />
        <Line share={24} />
        <Line share={24} />
        <Line share={24} />
      </Picture>
      <Picture label={t('pictureMet')} title={t('pictureMetTitle')} text={t('pictureMetText')} look="met">
        <Meetings />
      </Picture>
    </div>
  );
}

function Picture(props: {
  readonly label: string;
  readonly title: string;
  readonly text: string;
  readonly look?: 'met';
  readonly children: ComponentChildren;
}) {
  const { label, title, text, look, children } = props;
  return (
    <figure>
      <div class={look ? `pic ${look}` : 'pic'} role="img" aria-label={label}>
        {children}
      </div>
      <figcaption>
        <h2 class="t-name">{title}</h2>
        <p>{text}</p>
      </figcaption>
    </figure>
  );
}

/** A line of text that says nothing, so many hundredths of the column long; the stylesheet knows a few lengths. */
function Line({ share }: { readonly share: 24 | 62 | 70 | 92 | 100 }) {
  return <i class={`l${share}`} />;
}

function Card() {
  return (
    <div class="mini">
      <p class="t-name2" lang={DRAWN.language}>
        {DRAWN.name}
      </p>
      <p class="role" lang={DRAWN.language}>
        {DRAWN.role}
      </p>
      <p class="t-small">{t('pictureCounts')}</p>
      <p class="t-small mine">{t('pictureNote')}</p>
    </div>
  );
}

function Meetings() {
  const names = [DRAWN.spelling, DRAWN.called, DRAWN.name];
  return (
    <>
      {names.map((name, index) => (
        <p key={name}>
          <span class="t-small">{date(DRAWN.met[index] ?? 0, 'dayOfMonth')}</span>
          <span class="t-role" lang={DRAWN.language}>
            {name}
          </span>
        </p>
      ))}
    </>
  );
}
