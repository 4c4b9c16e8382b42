/** The claims of somebody who makes many: gathered by how the article knows, a few of each, with a search. */
import { useState } from 'preact/hooks';
import { plural, t } from '../../browser/words.ts';
import type { Span } from '../../engine/types.ts';
import type { Reading } from '../../library/reading.ts';
import { BASIS_WORDS, sayBasis } from '../components/basis-words.ts';
import { ClaimList } from '../components/ClaimList.tsx';
import { SearchField } from '../components/SearchField.tsx';
import { Section } from '../components/Section.tsx';
import { ShowMore } from '../components/ShowMore.tsx';
import { groupsOf, type Indexed } from '../reading/claims-of.ts';
import { found, textsOfClaim } from '../reading/find.ts';
import { wordsAt } from '../reading/words-at.ts';

/** Claims of a group shown before the reader asks for the rest. */
const FEW = 3;

export function LongSays(props: {
  readonly reading: Reading;
  readonly claims: readonly Indexed[];
  readonly jump: (spans: readonly Span[]) => void;
}) {
  const { reading, claims, jump } = props;
  const [query, setQuery] = useState('');
  const shownClaims = found(claims, query, (entry) => textsOfClaim(reading, entry));
  return (
    <>
      <SearchField label={plural('searchClaims', claims.length)} value={query} change={setQuery} />
      {shownClaims.length === 0 && <p class="sec soft">{t('searchNothing', query)}</p>}
      {groupsOf(shownClaims).map(({ basis, claims: group }) => (
        <Section key={basis.kind} label={t('sectionSaysBy', groupWords(reading, group))} count={group.length}>
          <ShowMore items={group} first={query === '' ? FEW : group.length}>
            {(shown) => <ClaimList reading={reading} claims={shown} who={false} basis="none" jump={jump} />}
          </ShowMore>
        </Section>
      ))}
    </>
  );
}

/** The article's own words where all of a group share them ("on state television"), otherwise what kind of basis it is. */
function groupWords(reading: Reading, group: readonly Indexed[]): string {
  const said = group.map(({ claim: { basis } }) =>
    sayBasis(basis.kind, basis.words && wordsAt(reading, basis.words)),
  );
  const first = said[0];
  const isShared = first?.words && said.every(({ words }) => words === first.words);
  const kind = group[0]?.claim.basis.kind ?? 'unstated';
  return isShared ? t(first.message, first.words ?? '') : t(BASIS_WORDS[kind].group);
}
