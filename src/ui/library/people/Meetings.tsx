/** Every article in which a person was met, newest first: what called, what said there. */
import { useState } from 'preact/hooks';
import { date, plural, t } from '../../../browser/words.ts';
import type { ClaimRow, MeetingRow, PersonPage } from '../../../library/browsing/browse.ts';
import { useServices } from '../../components/services.ts';
import { ALL_CLAIMS } from '../claims/all-claims.ts';
import { ClaimItem } from '../claims/ClaimItem.tsx';
import { languageOf } from '../lists/language-of.ts';
import { listOf } from '../lists/list-of.ts';
import { MoreRows } from '../lists/MoreRows.tsx';
import { Part } from '../Part.tsx';
import { hrefOf } from '../route.ts';

export function Meetings({ person: { meetings, personId, name } }: { readonly person: PersonPage }) {
  const { ask } = useServices();
  if (meetings.rows.length === 0) return null;
  return (
    <Part title={t('personMeetings')} count={meetings.count}>
      <MoreRows
        first={meetings}
        load={(page) => listOf(ask('library/meetings', { ...page, personId }))}
        draw={(rows) =>
          rows.map((row) => <Meeting key={row.articleId} row={row} personId={personId} shownAs={name} />)
        }
      />
    </Part>
  );
}

interface Props {
  readonly row: MeetingRow;
  readonly personId: string;
  readonly shownAs: string;
}

function Meeting({ row, personId, shownAs }: Props) {
  const { articleId, title, at } = row;
  return (
    <div class="meet">
      <time dateTime={new Date(at).toISOString()}>{date(at, 'long')}</time>
      <div>
        <a class="art" href={hrefOf('articles', articleId)} lang={languageOf(title)} dir="auto">
          {title}
        </a>
        <CalledThere row={row} shownAs={shownAs} />
        {row.claims.length > 0 && <Said row={row} personId={personId} />}
      </div>
    </div>
  );
}

function CalledThere({ row: { title, name, called, claims }, shownAs }: Omit<Props, 'personId'>) {
  const silent = languageOf(title) === 'ru' ? 'meetingUnread' : 'meetingSilent';
  const words = called ?? (name === shownAs ? null : t('metUnder', name));
  if (!words && claims.length > 0) return null;
  return (
    <span class="as">
      {words && <bdi lang={languageOf(words)}>{words}</bdi>}
      {words && claims.length === 0 && ' · '}
      {claims.length === 0 && t(silent)}
    </span>
  );
}

function Said({ row, personId }: { readonly row: MeetingRow; readonly personId: string }) {
  const { ask } = useServices();
  const [all, setAll] = useState<readonly ClaimRow[] | null>(null);
  const shown = all ?? row.claims;
  const hidden = row.claimCount - shown.length;
  const more = async () => {
    const page = { ...ALL_CLAIMS, articleId: row.articleId, personId, after: null, most: 200 };
    const given = await listOf(ask('library/claims', page));
    if (!('code' in given)) setAll(given.rows);
  };
  return (
    <>
      <ul>
        {shown.map((claim, index) => (
          <li key={claim.claim}>
            <ClaimItem
              row={claim}
              who={false}
              from="nothing"
              basis={shown[index + 1]?.basis !== claim.basis}
            />
          </li>
        ))}
      </ul>
      {all === null && hidden > 0 && (
        <button type="button" class="lk t-small" onClick={() => void more()}>
          {plural('moreClaims', hidden)}
        </button>
      )}
    </>
  );
}
