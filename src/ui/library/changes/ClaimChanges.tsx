/** The claims that were added, removed or altered, each with its source and the part that became other. */
import { type MessageKey, t } from '../../../browser/words.ts';
import type { Span } from '../../../engine/types.ts';
import type { ClaimChange, ClaimPart, ClaimSaid } from '../../../library/changes/changes.ts';
import { BASIS_WORDS } from '../../components/basis-words.ts';
import { shortened } from '../../components/correction-words.ts';
import { Icon } from '../../components/Icon.tsx';

const PARTS: Readonly<Record<ClaimPart, MessageKey>> = {
  words: 'changedPartWords',
  source: 'changedPartSource',
  basis: 'changedPartBasis',
  degree: 'changedPartDegree',
};

const WHAT: Readonly<Record<ClaimChange['type'], MessageKey>> = {
  added: 'changedClaimAdded',
  removed: 'changedClaimRemoved',
  altered: 'changedClaimAltered',
};

interface Props {
  readonly claims: readonly ClaimChange[];
  readonly language: string;
  readonly open: (spans: readonly Span[]) => void;
}

export function ClaimChanges({ claims, language, open }: Props) {
  return (
    <>
      {claims.map((change, index) => (
        <li key={index}>
          <Icon name="claim" />
          <div>
            {t(WHAT[change.type])}{' '}
            <Said said={'now' in change ? change.now : change.before} language={language} />
            {change.type === 'altered' && <Parts change={change} language={language} />}
          </div>
          {change.type !== 'removed' && (
            <button type="button" class="lk" onClick={() => open(change.at)}>
              {t('changedGo')}
            </button>
          )}
        </li>
      ))}
    </>
  );
}

function Said({ said: { source, text }, language }: { readonly said: ClaimSaid; readonly language: string }) {
  return (
    <span class="t-quote2" lang={language} dir="auto">
      {source && <b>{source}</b>}
      {source && ': '}
      {shortened(text, 140)}
    </span>
  );
}

/** What stood in that part before. */
function Parts(props: {
  readonly change: Extract<ClaimChange, { type: 'altered' }>;
  readonly language: string;
}) {
  const { change, language } = props;
  return (
    <ul class="t-small">
      {change.parts.map((part) => (
        <li key={part}>
          {t(PARTS[part])} <del lang={part === 'basis' ? '' : language}>{before(change.before, part)}</del>
        </li>
      ))}
    </ul>
  );
}

const DEGREES = {
  stated: 'degreeStated',
  denied: 'degreeDenied',
  alleged: 'degreeAlleged',
  confirmed: 'degreeConfirmed',
  promised: 'degreePromised',
  ordered: 'degreeOrdered',
  believed: 'degreeBelieved',
} as const satisfies Readonly<Record<ClaimSaid['degree'], MessageKey>>;

function before({ text, source, basis, degree }: ClaimSaid, part: ClaimPart): string {
  switch (part) {
    case 'words':
      return shortened(text, 140);
    case 'source':
      return source ?? t('sourceNone');
    case 'basis':
      return t(BASIS_WORDS[basis].alone);
    case 'degree':
      return t(DEGREES[degree]);
  }
}
