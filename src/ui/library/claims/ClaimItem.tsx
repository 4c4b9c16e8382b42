/** One claim in a list of the library: who says it, the words, how the article knows, where it stands, and the way there. */
import type { ComponentChild } from 'preact';
import { date, type MessageKey, t } from '../../../browser/words.ts';
import type { Degree } from '../../../engine/types.ts';
import type { ClaimRow } from '../../../library/browsing/browse.ts';
import { BASIS_WORDS } from '../../components/basis-words.ts';
import { Cue } from '../../components/ClaimWords.tsx';
import { CopyCitation } from '../../components/CopyCitation.tsx';
import { citationText, citeClaimRow } from '../../components/citation-words.ts';
import { Icon } from '../../components/Icon.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { LEADS } from '../../components/WhoLine.tsx';
import { sourceParts } from '../../reading/source-parts.ts';
import { languageOf } from '../lists/language-of.ts';
import { MarkedText } from '../lists/MarkedText.tsx';
import { hrefOf } from '../route.ts';
import { useCited } from '../use-cited.ts';
import { MarkedWords, partOf } from './MarkedWords.tsx';
import { useOpenClaim } from './open-claim.ts';

/** A denial read without its word would assert what the source denies. */
const DEGREES: Readonly<Record<Exclude<Degree, 'stated'>, MessageKey>> = {
  denied: 'degreeDenied',
  alleged: 'degreeAlleged',
  confirmed: 'degreeConfirmed',
  promised: 'degreePromised',
  ordered: 'degreeOrdered',
  believed: 'degreeBelieved',
};

type From = 'article' | 'day' | 'nothing';

export function ClaimItem(props: {
  readonly row: ClaimRow;
  /** False where the list is all of one source. */
  readonly who?: boolean;
  /** How the article knows; false where it is said for several at once. */
  readonly basis?: boolean;
  /** What is said of where it stands; nothing on the article's own page. */
  readonly from?: From;
}) {
  const { row, who = true, basis = true, from = 'article' } = props;
  const open = useOpenClaim();
  const cited = useCited();
  const language = languageOf(row.text.text);
  const cite = async () => {
    const { article, read } = await cited(row);
    return citationText(citeClaimRow(row, article, language), language, read);
  };
  return (
    <div class="entry">
      {(who || row.degree !== 'stated') && <Who row={row} named={who} />}
      <MarkedWords words={row.text} kind={row.kind} stretch={row.stretch} />
      {(basis || from !== 'nothing') && <Foot row={row} basis={basis} from={from} />}
      <IconButton kind="go" icon="go" label={t('goPlace')} press={() => void open(row)} isRow />
      <CopyCitation text={cite} form="sign" />
    </div>
  );
}

/** The article's word for it; of a claim that was filed before that was kept, ours. */
function cueOf({ cue, degree }: ClaimRow): string | null {
  return cue ?? (degree === 'stated' ? null : t(DEGREES[degree]));
}

function Who({ row, named }: { readonly row: ClaimRow; readonly named: boolean }) {
  const words = cueOf(row);
  const cue = words && <Cue words={words} language={languageOf(words)} />;
  const leads = words !== null && LEADS.test(words);
  return (
    <p class="who">
      {leads && cue}
      {leads && named && ' '}
      {named && <Source row={row} />}
      {!leads && named && cue && ' '}
      {!leads && cue}
    </p>
  );
}

function Source({ row: { person, source } }: { readonly row: ClaimRow }) {
  if (person)
    return (
      <a href={hrefOf('people', person.personId)}>
        <b>
          <bdi lang={languageOf(person.name)}>{person.name}</bdi>
        </b>
      </a>
    );
  if (!source) return <span>{t('sourceNone')}</span>;
  const { head } = sourceParts(source.text);
  return (
    <bdi lang={languageOf(source.text)}>
      <b class="org">
        <MarkedText words={partOf(source, 0, head.length)} />
      </b>
      <MarkedText words={partOf(source, head.length, source.text.length)} />
    </bdi>
  );
}

function Foot(props: { readonly row: ClaimRow; readonly basis: boolean; readonly from: From }) {
  const { row, basis, from } = props;
  const { icon, alone } = BASIS_WORDS[row.basis];
  const saysBasis = basis && row.basis !== 'unstated';
  const parts: ComponentChild[] = [
    ...(saysBasis ? [t(alone)] : []),
    ...(from === 'article' ? [<Article key="article" row={row} />] : []),
    ...(from === 'nothing' ? [] : [<Day key="day" row={row} isLink={from === 'day'} />]),
  ];
  if (parts.length === 0) return null;
  return (
    <p class="basis">
      {saysBasis && <Icon name={icon} />}
      <span>{parts.flatMap((part, index) => (index === 0 ? [part] : [' · ', part]))}</span>
    </p>
  );
}

function Article({ row: { articleId, articleTitle } }: { readonly row: ClaimRow }) {
  return (
    <a class="plain" href={hrefOf('articles', articleId)} lang={languageOf(articleTitle)} dir="auto">
      {articleTitle}
    </a>
  );
}

/** Leads to the article where its title is not said. */
function Day({ row, isLink }: { readonly row: ClaimRow; readonly isLink: boolean }) {
  const { articleId, articleTitle, at } = row;
  const day = (
    <time class="num" dateTime={new Date(at).toISOString()}>
      {date(at, 'long')}
    </time>
  );
  if (!isLink) return day;
  return (
    <a class="plain" href={hrefOf('articles', articleId)} title={articleTitle}>
      {day}
    </a>
  );
}
