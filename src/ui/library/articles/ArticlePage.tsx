/** An article as read: where it stands and when it was read, who has the word in it, its people, claims and notes. */
import { useState } from 'preact/hooks';
import { number, plural, t } from '../../../browser/words.ts';
import type { MeterBar } from '../../../engine/types.ts';
import type { ArticlePage as Page } from '../../../library/browsing/browse.ts';
import type { Reading } from '../../../library/reading.ts';
import { SourceMeter } from '../../components/SourceMeter.tsx';
import { useServices } from '../../components/services.ts';
import { readsNoClaims } from '../../reading/claim-counts.ts';
import { Back } from '../Back.tsx';
import { ALL_CLAIMS } from '../claims/all-claims.ts';
import { ClaimItem } from '../claims/ClaimItem.tsx';
import { ClearHere } from '../keeping/ClearHere.tsx';
import { languageOf } from '../lists/language-of.ts';
import { listOf } from '../lists/list-of.ts';
import { MoreRows } from '../lists/MoreRows.tsx';
import { NoteItem } from '../notes/NoteItem.tsx';
import { PageTitle } from '../PageTitle.tsx';
import { Part } from '../Part.tsx';
import { hrefOf } from '../route.ts';
import { useShared } from '../shared.ts';
import { SaveArticle } from '../transfer/SaveArticle.tsx';
import { ArticleFacts } from './ArticleFacts.tsx';

interface Props {
  readonly article: Page;
  /** Null until it is there, or where it could not be read. */
  readonly reading: Reading | null;
}

export function ArticlePage({ article, reading }: Props) {
  const { articleId, details } = article;
  const { openPlace } = useShared();
  return (
    <article class="page alone" aria-labelledby="page-title">
      <Back to="articles" />
      <header>
        <PageTitle text={details.title} language={languageOf(details.title)} />
        <button
          type="button"
          class="btn"
          onClick={() => void openPlace({ articleId, url: details.url, spans: [] })}
        >
          {t('articleOpen')}
        </button>
      </header>
      <ArticleFacts article={article} />
      {reading && <Sources article={article} reading={reading} />}
      <People article={article} />
      <Claims article={article} />
      <Notes article={article} />
      <SaveArticle articleId={articleId} />
      <ClearHere what={{ type: 'article', articleId }} />
    </article>
  );
}

function Sources({ article, reading }: { readonly article: Page; readonly reading: Reading }) {
  const [folded, fold] = useState(true);
  const { openPlace } = useShared();
  const { articleId, details } = article;
  if (readsNoClaims(reading)) return <p class="soft meterpart">{t('claimsNotRussian')}</p>;
  const jump = ({ claim }: MeterBar) => {
    const spans = reading.analysis.claims[claim]?.content ?? [];
    const row = article.claims.rows.find((each) => each.claim === claim);
    void openPlace({ articleId, url: row?.placeUrl ?? details.url, spans });
  };
  return (
    <div class="meterpart">
      <SourceMeter
        meter={reading.meter}
        language={reading.analysis.language}
        folded={folded}
        fold={fold}
        jump={jump}
      />
    </div>
  );
}

function People({ article: { people, details } }: { readonly article: Page }) {
  if (people.length === 0) return null;
  // Of Russian text only the names are read.
  const isCounted = languageOf(details.title) !== 'ru';
  return (
    <Part title={t('tabPeople')} count={people.length}>
      <ul>
        {people.map(({ personId, name, called, claims }) => (
          <li key={personId}>
            <a class="lrow" href={hrefOf('people', personId)}>
              <bdi class="t-name2" lang={languageOf(name)}>
                {name}
              </bdi>
              <span class="num t-small">
                <span aria-hidden="true">{claims > 0 && number(claims)}</span>
                {isCounted && <span class="vh">{plural('countSays', claims)}</span>}
              </span>
              {called && (
                <span class="t-small called">
                  <bdi lang={languageOf(called)}>{called}</bdi>
                </span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Claims({ article: { articleId, claims } }: { readonly article: Page }) {
  const { ask } = useServices();
  if (claims.rows.length === 0) return null;
  return (
    <Part title={t('tabClaims')} count={claims.count}>
      <MoreRows
        first={claims}
        load={(page) => listOf(ask('library/claims', { ...ALL_CLAIMS, ...page, articleId }))}
        draw={(rows) => (
          <ul>
            {rows.map((row) => (
              <li key={row.claim}>
                <ClaimItem row={row} from="nothing" />
              </li>
            ))}
          </ul>
        )}
      />
    </Part>
  );
}

function Notes({ article: { notes } }: { readonly article: Page }) {
  if (notes.length === 0) return null;
  return (
    <Part title={t('tabNotes')} count={notes.length}>
      <ul>
        {notes.map((row) => (
          <li key={row.note.id}>
            <NoteItem row={row} from={false} />
          </li>
        ))}
      </ul>
    </Part>
  );
}
