/** Somebody in the list of people: name, what the newest article called this person, in how many articles. */
import { number, plural, t } from '../../../browser/words.ts';
import type { PersonRow } from '../../../library/browsing/browse.ts';
import { Phrase, slot } from '../../components/Phrase.tsx';
import { languageOf } from '../lists/language-of.ts';
import { MarkedText } from '../lists/MarkedText.tsx';
import { hrefOf } from '../route.ts';

export function PersonItem(props: {
  readonly row: PersonRow;
  readonly isCurrent: boolean;
  /** Says "articles" beside the number: in the first row of a list, and wherever rows stand alone. */
  readonly inWords?: boolean;
  /** The questions of the list, which stay in the address. */
  readonly asked?: Readonly<Record<string, string>>;
  /** 0 where the row is a stop of the Tab key by itself, and not its list. */
  readonly stop?: 0 | -1;
}) {
  const { row, isCurrent, inWords = false, asked = {}, stop = -1 } = props;
  const { personId, name, articles } = row;
  return (
    <a
      class="lrow"
      href={hrefOf('people', personId, asked)}
      data-row
      tabIndex={stop}
      aria-current={isCurrent ? 'true' : undefined}
    >
      <bdi class="t-name2" lang={languageOf(name.text)}>
        <MarkedText words={name} />
      </bdi>
      <span class="num t-small">
        {inWords ? (
          plural('countArticles', articles)
        ) : (
          <>
            <span aria-hidden="true">{number(articles)}</span>
            <span class="vh">{plural('countArticles', articles)}</span>
          </>
        )}
      </span>
      <About row={row} />
    </a>
  );
}

function About({ row: { called, foundAs, hasNote } }: { readonly row: PersonRow }) {
  if (!called && !foundAs && !hasNote) return null;
  return (
    <span class="t-small called">
      {/* Before what may be long: the line is cut at its end. */}
      {hasNote && t('personHasNote')}
      {hasNote && (foundAs || called) && ' · '}
      {foundAs && (
        <Phrase
          text={t('spellingAlso', slot(0))}
          parts={[
            <bdi key="spelling" lang={languageOf(foundAs.text)}>
              <MarkedText words={foundAs} />
            </bdi>,
          ]}
        />
      )}
      {foundAs && called && ' · '}
      {called && (
        <bdi lang={languageOf(called.text)}>
          <MarkedText words={called} />
        </bdi>
      )}
    </span>
  );
}
